// GET /api/…: an address that the API does not have, answered as the API answers.
import { BadRequest } from "../../../lib/errors";
import { endpoints } from "../../_server/api-endpoints";
import { refuseInBoth } from "../../_server/api-list";

export function GET(request: Request): Response {
  const allowed = endpoints.map(({ path }) => path).filter((path) => path.startsWith("/api/"));
  const address = new URL(request.url).pathname.slice(0, 100);
  return refuseInBoth(new BadRequest(404, "unknown-address", { address, allowed: allowed.join(", ") }));
}
