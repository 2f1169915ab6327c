// The yardstick: a server of files that stand in memory, compressed beforehand, and does nothing else but answer 304 where the
// reader has one. In a process of its own, as the dashboard is. Arguments: a folder of files, the headers of each beside it;
// a port.
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";

const [folder = "", port = ""] = process.argv.slice(2);
const names = readdirSync(folder).filter((name) => /^\d+$/.test(name));
const files = new Map(
  names.map((name) => {
    const headers: string[] = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
    const etag = headers[headers.indexOf("etag") + 1] ?? "";
    return [`/${name}`, { headers, etag, body: readFileSync(join(folder, name)) }];
  }),
);

createServer((request, response) => {
  const file = files.get(request.url ?? "");
  if (!file) response.writeHead(404, ["content-length", "0"]).end();
  else if (request.headers["if-none-match"] === file.etag) response.writeHead(304, ["etag", file.etag]).end();
  else response.writeHead(200, file.headers).end(file.body);
}).listen(Number(port), "127.0.0.1", () => console.log("Ready"));
