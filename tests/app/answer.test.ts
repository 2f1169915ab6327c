// The dashboard's address for files: the setting before whatever a request says.
import { afterEach, expect, it, vi } from "vitest";
import { originOf } from "../../app/_server/answer";

afterEach(() => vi.unstubAllEnvs());

const asked = { url: "http://10.0.0.7:3000/figures/x.pdf", headers: new Headers({ host: "intranet:8080" }) };

it("is the address by which the reader asks, where nothing is set", () => {
  vi.stubEnv("SITE_URL", "");
  expect(originOf(asked)).toBe("http://intranet:8080");
});

it("is the setting's, whoever asks", () => {
  vi.stubEnv("SITE_URL", "https://survey.example.jp/");
  expect(originOf(asked)).toBe("https://survey.example.jp");
});
