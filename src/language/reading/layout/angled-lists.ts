import { moneyIn } from "../words/money.ts";
import { wholeWord } from "../words/pattern.ts";

const angled = /^[ \t]{0,20}>[ \t]*(?=[^>\s])/u;
const gives = new RegExp(
  wholeWord`
    fördela* dela[rs]?_(ut|upp) används? avsätt* bevilja* tilldela* anslå[rs]? beslut* får går
    betala*
  `,
  "i",
);
/** What somebody else wrote, proposed or would have. */
const ofAnother = new RegExp(
  wholeWord`
    skrev skriver wrote svarade *förslag(et|en)? föreslog föreslår önskemål* vill ville mejl* mail*
  `,
  "i",
);
const leadMax = 160;
/** "Hela summan fördelas så här:" */
const isLead = (text: string): boolean =>
  text.endsWith(":") && text.length < leadMax && gives.test(text) && !ofAnother.test(text);

/**
 * A text in which ">" marks the items of a list as a dash would: right below words with a colon that give, each with
 * its amount. Where any such sign stands elsewhere it is that of a mail which is answered, and all stay.
 */
export function withAngledLists(text: string): string {
  if (!/^[ \t]{0,20}>/mu.test(text)) return text;
  const lines = text.split("\n");
  const out: string[] = [];
  let isListed = false;
  for (const line of lines) {
    const isAngled = line.trimStart().startsWith(">");
    if (!isAngled) {
      if (line.trim() !== "") isListed = isLead(line.trim());
      out.push(line);
      continue;
    }
    if (!isListed || !angled.test(line) || moneyIn(line).length === 0) return text;
    out.push(line.replace(angled, "- "));
  }
  return out.join("\n");
}
