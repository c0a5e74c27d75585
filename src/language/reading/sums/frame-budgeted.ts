import { oneOf, wholeWord } from "../words/pattern.ts";
import { type Candidate, fitToHold } from "./frame-proven.ts";
import { hasColumns } from "../words/columns.ts";
import { marked } from "../words/money.ts";
import type { SourceDocument } from "../layout/document.ts";

const plan = String.raw`(?<![A-Za-zÀ-ɏ])(?:(?:[A-Za-zÀ-ɏ]{2,12}\soch\s)?[A-Za-zÀ-ɏ-]*budget(?:en)?|(?:region|verksamhets|landstings|års|kommun|finans)plan(?:en)?|[A-Za-zÀ-ɏ]*anslag(?:et)?)(?![A-Za-zÀ-ɏ])`;
const holds = oneOf`
  finns ligger står är har innehåller rymmer upptar omfattar avsätter anvisar reserverar
`;
const setApart = oneOf`avsatta? upptagna? upptaget reserverade? anslagna? anvisade? budgeterade?`;
const aim = String.raw`(?:för|till|åt)\s(?!(?:19|20)\d\d)([^.,;:¤\d]{4,80}?)`;
const ofYear = String.raw`(?:\s(?:för|under|i)\s(?:år(?:et)?|(?:år\s)?(?:19|20)\d\d))?`;

/** "I budgeten för 2023 finns ¤ för kurser", "För kurser finns ¤ i årets budget": what a budget holds, and for what. */
const budgeted = [
  new RegExp(
    String.raw`${plan}[^.;:¤]{0,60}?\s${holds}\s(?:[^.;:¤]{0,40}\s)?¤\s(?:kr\s)?(?:${setApart}\s)?${aim}${ofYear}[.,]?$`,
    "i",
  ),
  new RegExp(
    String.raw`^[^.;:¤]{2,50}\s(?:har|avsätter|reserverar)\s(?:i|inom)\s(?:[A-Za-zÀ-ɏ]+\s)?${plan}[^.;:¤]{0,30}¤\s(?:kr\s)?(?:${setApart}\s)?${aim}${ofYear}[.,]?$`,
    "i",
  ),
  new RegExp(
    String.raw`^${aim}${ofYear}\s${holds}\s(?:[^.;:¤]{0,40}\s)?¤\s(?:kr\s)?(?:${setApart}\s)?(?:i|inom)\s[^.;:¤]{0,40}?${plan}`,
    "i",
  ),
];
const unsure = new RegExp(
  wholeWord`
    inte ej aldrig ingen inga bara endast förslag(et)? preliminär* önska* vill ville bör borde skulle
    planera* beräkna* återstår kvar kommunernas? fanns hade låg stod innehöll
  `,
  "i",
);
/** Whose budget it is: "kulturnämndens budget", "Region Bergs budget". */
const owner = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ-]+(?:nämnd|styrelse|förvaltning|förbund|utskott|bolag|myndighet|verk|råd)(?:en|et)?)(?:s|\s(?:har|avsätter|reserverar))\s`,
  "i",
);
const place =
  /(?<!\p{L})(?:[Rr]egion\s(\p{Lu}[\p{L}-]+?)s?|(\p{Lu}[\p{L}-]+?)s?\s(?:kommun|landsting)s?)(?!\p{L})/u;
const year = /(?<![\d/.§-])(?:19|20)\d\d(?![\d/-])/gu;
/** Words of money right before what it is for. */
const moneyFor = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])[A-Za-zÀ-ɏ]*${oneOf`
    medel medlen anslag(et)? pengar(na)? budget(en)? stöd(et)? bidrag(et)? ram(en)? pott(en)? belopp(et)?
    avsättning(en)? utrymme(t)?
  `}(?:\s[A-Za-zÀ-ɏ]+)?\s(?:för|till|åt|inom)\s$`,
  "i",
);
const beforeMax = 60;

/** Whether a line names the money for this, and not something that only begins so: "Ur medlen för kurser fördelas". */
function namesMoneyFor(line: string, purpose: string): boolean {
  const text = line.toLowerCase();
  const at = text.indexOf(purpose);
  return (
    at > 0 &&
    !/^[a-zà-ɏ-]/.test(text.slice(at + purpose.length)) &&
    moneyFor.test(text.slice(Math.max(0, at - beforeMax), at))
  );
}

/**
 * What the budget of the year holds for that which the decision says that it takes the money of: "I budgeten för 2023
 * finns ¤ för kurser", and "Ur medlen för kurser fördelas" or a title that says so. Never what it holds for something
 * else, another body or another year.
 */
export function budgetedFor(
  document: SourceDocument,
  givenKr: number,
  told: Parameters<typeof fitToHold>[2],
): Candidate | null {
  if (givenKr === 0) return null;
  const head = document.sections[0]?.lines.map(({ text }) => text.toLowerCase()) ?? [];
  const found = fitToHold(document, givenKr, told).filter(({ sentence, money }) => {
    if (unsure.test(sentence)) return false;
    const text = marked(sentence, money);
    const years = [...text.matchAll(year)].map(([one]) => Number(one));
    if (told.years.size > 0 && years.some((one) => !told.years.has(one))) return false;
    const [, body] = owner.exec(text.slice(0, text.indexOf("¤"))) ?? [];
    const [, region, municipality] = place.exec(text) ?? [];
    const owners = [body, region, municipality].filter((one) => one !== undefined);
    if (!owners.every((one) => isOfHead(head, one.toLowerCase()))) return false;
    const purpose = budgeted.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
    return purpose !== undefined && isDividedHere(document, purpose.trim().toLowerCase());
  });
  const [first] = found;
  return first === undefined || found.some(({ money }) => money.amountKr !== first.money.amountKr)
    ? null
    : {
        money: first.money,
        rank: 1,
        isRest: false,
        quote: first.sentence,
        decided: false,
        expected: false,
      };
}

/** "nämnden" is whoever it is about; a name is that of the head. */
const isOfHead = (head: readonly string[], body: string): boolean =>
  /^(?:nämnd|styrelse|förvaltning|förbund)(?:en|et)?$/.test(body) ||
  head.some((line) => line.includes(body));

const isDividedHere = ({ sections }: SourceDocument, purpose: string): boolean =>
  sections.some(
    ({ kind, lines }, index) =>
      (kind === "decision" || kind === "proposal" || (index === 0 && kind === "head")) &&
      lines.some(({ text }) => !hasColumns(text) && namesMoneyFor(text, purpose)),
  );
