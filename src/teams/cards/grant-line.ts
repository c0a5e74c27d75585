import { grantFigures } from "../../domain/account.ts";
import type { GrantId } from "../../domain/brand.ts";
import type { Grant } from "../../domain/grant.ts";
import type { Language } from "../../domain/person.ts";
import type { State } from "../../domain/state.ts";
import { grantWords } from "../../language/say/grant.ts";
import { plain } from "./template.ts";

/** The grant with its undistributed rest: money that nobody mentions is shown wherever the grant is (R05). */
export function grantLine(state: State, grant: Grant, language: Language): string {
  const words = grantWords[language];
  const { undistributed, low, high, carriedIn, carriedOut } = grantFigures(state, grant.id);
  const line =
    words.amount(plain(grant.title), grant.amount) + words.carried(carriedIn, carriedOut);
  return undistributed === 0 && low === high ? line : line + words.rest(undistributed, low, high);
}

/** What of a grant nobody has been given, with the interval that its rounding leaves open (R05). */
export function grantRest(state: State, grant: GrantId, language: Language): string {
  const { undistributed, low, high } = grantFigures(state, grant);
  return grantWords[language].left(undistributed, low, high);
}
