// Who signed in at a server before this one (settings DESK_HEADER and DESK_PROXIES): believed where the connection itself
// comes from such a server, and stripped from every other request. Node alone, without TypeScript, as serve.mjs.
import { BlockList, isIPv6 } from "node:net";

const { DESK_HEADER = "", DESK_PROXIES = "" } = process.env;
const said = DESK_HEADER.toLowerCase();
const handedOn = "x-desk-user";

const kind = (address) => (isIPv6(address) ? "ipv6" : "ipv4");
const believed = new BlockList();
for (const one of DESK_PROXIES.split(/[\s,]+/).filter(Boolean)) {
  const [address, bits] = one.split("/");
  if (bits === undefined) believed.addAddress(address, kind(address));
  else believed.addSubnet(address, Number(bits), kind(address));
}

/** Nobody else can say who he is. */
export function handDeskUserOn({ headers, socket }) {
  if (headers[handedOn] !== undefined) delete headers[handedOn];
  if (said === "") return;
  const user = headers[said];
  delete headers[said];
  const address = (socket.remoteAddress ?? "").replace(/^::ffff:/, "");
  if (user && address && believed.check(address, kind(address))) headers[handedOn] = user;
}
