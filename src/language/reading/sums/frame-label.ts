import { hasColumns } from "../words/columns.ts";

/** "Belopp att fördela", an amount in the next column. */
export const labelled = (text: string): string =>
  unitInFront(
    hasColumns(text)
      ? text.replace(
          /^((?:[A-Za-zÀ-ɏ]+\s){0,3}(?:[A-Za-zÀ-ɏ]*ram(?:en)?|(?<!kvar\s)att fördela|tillgängligt|disponibelt)(?:\s[A-Za-zÀ-ɏ\d]+){0,3}):?\t+(?=\d[^\t]*[A-Za-zÀ-ɏ]$)/i,
          "$1: ",
        )
      : text,
  );

/** "Ram (tkr): 2 900", "Att fördela, tkr: 2 900": the unit in the label. */
const unitInFront = (text: string): string =>
  text.replace(
    /^((?:[A-Za-zÀ-ɏ]+\s){0,3}(?:[A-Za-zÀ-ɏ]*ram(?:en)?|(?<!kvar\s)att fördela|[A-Za-zÀ-ɏ]*bidrag(?:et)?|[A-Za-zÀ-ɏ]*medel|anslag(?:et)?)(?:\s[A-Za-zÀ-ɏ\d]+){0,2}?)(?:\s\(|,?\s(?:i\s)?)(tkr|kkr|mnkr|mkr|kr|kronor|tusen kronor|miljoner kronor)\)?\s?[:\t]\s*(\d[\d ,]{0,20})$/i,
    "$1: $3 $2",
  );
