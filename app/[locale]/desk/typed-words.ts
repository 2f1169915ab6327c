// What a form says that was refused and shows what was typed.
import type { Localised } from "../../../lib/localised";

const ja = {
  kept: "入力した内容は、この欄に残してあります。",
  otherLines: "ただし、行がその間に変わったため、いくつかの行の欄は今の内容です。",
  cut: "長い欄は残していません。もう一度入力してください。",
  files: (names: readonly string[]) => `選んだファイル（${names.join("、")}）は残せません。もう一度選んでください。`,
};

const en: typeof ja = {
  kept: "What you entered is still in these fields.",
  otherLines: "But its lines have changed meanwhile, so some of their fields show what holds now.",
  cut: "A long field was not kept. Please enter it again.",
  files: (names) => `A file that you chose (${names.join(", ")}) cannot be kept. Please choose it again.`,
};

export const typedWords: Localised<typeof ja> = { ja, en };
