import type { SourceDocument } from "../layout/document.ts";
import { authorityOf } from "./frame-received.ts";
import type { Allotment } from "./allotment.ts";

const gives = "(?:få(?:r|tt)|fick|ge[rs]|gav|tilldela[rs]?|bevilja[rs]?|anvisa[rs]?|erhåller)";

/**
 * What is given, without "Enligt fördelningen får Region Vik 54 mnkr" in Region Vik's own paper: that is what it has,
 * and given to nobody by it.
 */
export function withoutOurs<T extends Allotment>(
  document: SourceDocument,
  found: readonly T[],
): readonly T[] {
  const authority = authorityOf(document);
  if (authority === null) return found;
  const { name, isRegion } = authority;
  const own = isRegion ? `region(?:en|\\s${name})` : `(?:${name}s?\\s(?:kommun|stad)|kommunen)`;
  const named = new RegExp(`^(?:(?:[^.;¤]{0,90}\\s)?${gives}\\s)?${own}$`, "i");
  return found.filter(
    (item) =>
      item.kind !== "row" ||
      item.responsible !== null ||
      item.quote.includes("\t") ||
      !named.test(item.activity),
  );
}
