import type { SourceDocument } from "../layout/document.ts";
import type { FoundAllotment } from "./allotment.ts";
import { withRightPassed } from "./right-passed.ts";
import { withoutToldAgain } from "./told-again.ts";
import { withPositionsApart } from "./to-position.ts";

/** What is given, with what the rest of the text says of who distributes it further: a row of theirs is a pot. */
export const withHandedOn = (
  document: SourceDocument,
  found: readonly FoundAllotment[],
): readonly FoundAllotment[] =>
  withRightPassed(document, withPositionsApart(withoutToldAgain(found)));
