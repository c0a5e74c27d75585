import { hasColumns } from "../words/columns.ts";

/** "Belopp att fördela", an amount in the next column. */
export const labelled = (text: string): string =>
  unitInFront(
    hasColumns(text)
      ? text.replace(
          /^((?:[\p{L}]+\s){0,3}(?:\p{L}*ram(?:en)?|(?<!kvar\s)att fördela|tillgängligt|disponibelt)(?:\s[\p{L}\d]+){0,3}):?\t+(?=\d[^\t]*\p{L}$)/iu,
          "$1: ",
        )
      : text,
  );

/** "Ram (tkr): 2 900", "Att fördela, tkr: 2 900": the unit in the label. */
const unitInFront = (text: string): string =>
  text.replace(
    /^((?:\p{L}+\s){0,3}(?:\p{L}*ram(?:en)?|(?<!kvar\s)att fördela|\p{L}*bidrag(?:et)?|\p{L}*medel|anslag(?:et)?)(?:\s[\p{L}\d]+){0,2}?)(?:\s\(|,?\s(?:i\s)?)(tkr|kkr|mnkr|mkr|kr|kronor|tusen kronor|miljoner kronor)\)?\s?[:\t]\s*(\d[\d ,]{0,20})$/iu,
    "$1: $3 $2",
  );
