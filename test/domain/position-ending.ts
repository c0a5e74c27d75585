import type { PositionId } from "../../src/domain/brand.ts";
import { logPosition } from "../../src/domain/brand.ts";
import { positionSubject } from "../../src/domain/touches.ts";
import { type Asked, did, type Done } from "./given.ts";
import { people } from "./organisation.ts";

/** As its card asks for it, seen as it is now. */
export const endPosition =
  (position: PositionId, reason = "Omorganisation"): Asked =>
  (state) => ({
    type: "end-position",
    position,
    reason,
    revision: state.revisions.get(positionSubject(position)) ?? logPosition(0),
  });

export const endedPosition = (position: PositionId, at = "2018-06-25 10:14"): Done =>
  did(people.secretary, at, endPosition(position));
