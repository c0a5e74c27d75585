import { createHash } from "node:crypto";
import { type PotId, type RequestId, requestId } from "../domain/brand.ts";
import type { ListedRequest } from "../language/request-list.ts";

const lengthKept = 16;

/**
 * The id of a listed request in a pot, out of what its row says: the same file again, or the same row in
 * another file, gives the same id, so that it is known and changes nothing.
 */
export function requestKey(pot: PotId, request: ListedRequest): RequestId {
  const digest = createHash("sha256")
    .update(JSON.stringify([pot, request.content]))
    .digest("hex");
  return requestId(`listed-${digest.slice(0, lengthKept)}`);
}
