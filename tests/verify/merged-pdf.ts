// Two PDFs put together into one, as programs that merge files do: objects of the second are numbered anew, the pages of both
// hang on one tree, and what belonged to each file as a whole (its properties, its outline) is gone.

type Objects = Map<number, string>;

/** Objects of a file of pdfkit's, by their numbers; every byte a letter. */
function objectsOf(pdf: Uint8Array): Objects {
  const text = Buffer.from(pdf).toString("latin1");
  return new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id, body]) => [Number(id), body as string]),
  );
}

/** References moved on by so many numbers; the bytes of a stream are left alone. */
function movedOn(body: string, by: number): string {
  const [head = "", ...stream] = body.split("\nstream\n");
  return [head.replace(/\b(\d+) 0 R\b/g, (_, id) => `${Number(id) + by} 0 R`), ...stream].join("\nstream\n");
}

const isPage = (body: string) => /\/Type \/Page\b(?!s)/.test(body.split("\nstream\n")[0] ?? "");

export function mergedPdf(...files: readonly Uint8Array[]): Buffer {
  const all: Objects = new Map();
  for (const file of files) {
    const by = Math.max(0, ...all.keys());
    for (const [id, body] of objectsOf(file)) all.set(id + by, movedOn(body, by));
  }
  const last = Math.max(...all.keys());
  const [tree, catalog] = [last + 1, last + 2];
  const pages = [...all].filter(([, body]) => isPage(body)).map(([id]) => id);
  for (const id of pages) all.set(id, (all.get(id) as string).replace(/\/Parent \d+ 0 R/, `/Parent ${tree} 0 R`));
  all.set(tree, `<<\n/Type /Pages\n/Count ${pages.length}\n/Kids [${pages.map((id) => `${id} 0 R`).join(" ")}]\n>>`);
  all.set(catalog, `<<\n/Type /Catalog\n/Pages ${tree} 0 R\n>>`);
  let text = "%PDF-1.7\n%\xff\xff\xff\xff\n\n";
  const places = new Map<number, number>();
  for (const [id, body] of all) {
    places.set(id, text.length);
    text += `${id} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  const entries = Array.from({ length: catalog + 1 }, (_, id) =>
    places.has(id) ? `${String(places.get(id)).padStart(10, "0")} 00000 n \n` : "0000000000 65535 f \n",
  );
  text += `xref\n0 ${catalog + 1}\n${entries.join("")}trailer\n<<\n/Size ${catalog + 1}\n/Root ${catalog} 0 R\n>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, "latin1");
}
