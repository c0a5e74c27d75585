import type { SourceDocument } from "../layout/document.ts";
import { authorityOf } from "./frame-received.ts";
import type { Allotment } from "./allotment.ts";

const gives = "(?:få(?:r|tt)|fick|ge[rs]|gav|tilldela[rs]?|bevilja[rs]?|anvisa[rs]?|erhåller)";

/** "Enligt fördelningen får Region Vik 54 mnkr", in Region Vik's own paper: what it has, and given to nobody by it. */
export function toOurselves(document: SourceDocument): (item: Allotment) => boolean {
  const authority = authorityOf(document);
  if (authority === null) return () => false;
  const { name, isRegion } = authority;
  const own = isRegion ? `region(?:en|\\s${name})` : `(?:${name}s?\\s(?:kommun|stad)|kommunen)`;
  const named = new RegExp(`^(?:(?:[^.;¤]{0,90}\\s)?${gives}\\s)?${own}$`, "iu");
  return (item) =>
    item.kind === "row" &&
    item.responsible === null &&
    !item.quote.includes("\t") &&
    named.test(item.activity);
}
