import { oneOf } from "../words/pattern.ts";
import { hasColumns } from "../words/columns.ts";

/** The mark before an item of a list: `1.`, `a)`, `2 a.`, `3.1`, `ii)`, `-`, `•`, `→`. */
export const listMark = new RegExp(
  String.raw`^${oneOf`
    (\d{1,2}(_?[a-hA-H])?|[a-hA-H])[.)](?!\d)\s* \(?([ivx]{1,4}|[i-z])\)\s+ [ivx]{2,4}\.\s+ [IVX]{2,4}[.)]\s+
    [IVX][.)]\s+(?=(Att|Till|För|Av|Den|Det|Om|När)\s|[A-ZÅÄÖ][A-Za-zåäöÅÄÖ-]{3,}(en|et|na)\s)
    \d{1,2}\.\d{1,2}\.?\s+(?=[A-ZÅÄÖ]|(att|se|ge|gå|ta|[a-zåäö]{2,}a)_)(?![MTK](n?kr|N?KR|sek|SEK
      |ilj|ILJ)|SEK)
    ([IVX]{1,4}|[A-H])\.\d{1,2}[.)]?\s+(?=[A-ZÅÄÖ][a-zåäö])
    [A-Ha-h]\d{1,2}[.)]\s+(?=[A-ZÅÄÖ])
    \d{1,2}\s+(?=[Aa]tt_\p{Ll}) [-–—•*·▪○→➔►➢✓]\s+ \(?[a-hA-H\d]\)\s* [Aa]tt-sats\s+
  `}`,
  "u",
);

/** Whether a line holds columns besides the mark of its list: "b)", a tab and a sentence are one. */
export const isInColumns = (text: string): boolean =>
  hasColumns(text) && hasColumns(text.replace(listMark, ""));
