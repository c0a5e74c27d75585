import { oneOf } from "../words/pattern.ts";
import { type FoundDate, dateIn } from "../words/dates.ts";
import { bodyIn } from "../words/people.ts";
import type { Line } from "../layout/line.ts";

/** The decision by which a body made a whole paper its own: a plan, a budget, a programme (sv. *antagen av*). */
interface Adoption {
  readonly body: string;
  readonly day: FoundDate & { readonly kind: "day" };
  readonly section: number | null;
  readonly line: Line;
}

const topMax = 12;
const lengthMax = 160;
const labelsMax = 3;
/** "Antagen av …", "Planen är fastställd av …", "Beslutad i …", "Kommunfullmäktiges beslut 2025-11-17 § 122". */
const adopts = new RegExp(
  "^(?:(?:(?!(?:utifrån|efter|genom|med|i|av|till)\\s)[A-Za-zÀ-ɏ\\d–-]+\\s){0,8}?(?:antag(?:en|et|na)|fastställ(?:d|t|da)|beslutad(?:e)?|beslutat)(?![A-Za-zÀ-ɏ])|" +
    "beslut(?:s|ande)?\\s?(?:instans|organ)?\\s?:|beslut(?:at)?\\s(?:av|i)\\s|" +
    "(?:[A-Za-zÀ-ɏ]+\\s){0,2}[A-Za-zÀ-ɏ]*(?:fullmäktiges?|styrelsens|nämndens)\\sbeslut\\s(?:den\\s)?(?=\\d))",
  "i",
);
/** "KF 2025-11-17 § 122", alone below the name of a plan. */
const bodyAlone =
  /^(?:KF|KS|RF|RS|\p{Lu}\p{L}*(?:fullmäktige|styrelsen|nämnden))\s(?:den\s)?\d[\p{L}\d\s-]{5,20}?,?\s\(?§\s?\d{1,4}\)?$/u;
const ofPlan = /(?:plan|budget|program|strategi)(?:en|et)?(?![A-Za-zÀ-ɏ])/i;
/** What is still to be adopted, or tells of another paper. */
const notYet =
  /(?<![A-Za-zÀ-ɏ])(?:ska|skall|bör|kan|förslag[A-Za-zÀ-ɏ]*|föresl[A-Za-zÀ-ɏ]+|inte|ej|enligt|i enlighet|senast|reviderad|tidigare|ersätter|uppdrag|delegation[A-Za-zÀ-ɏ]*)(?![A-Za-zÀ-ɏ])/i;
/** A paper that calls itself a draft is adopted by nobody yet. */
const draft =
  /(?<![A-Za-zÀ-ɏ])(?:förslag|utkast|remiss[A-Za-zÀ-ɏ]*|samrådsversion|arbetsmaterial)(?![A-Za-zÀ-ɏ])/i;
const titleLines = 4;
/** "Beslutsdatum: 2025-11-17", "Paragraf: § 122": labels below the body. */
const label = /^(?:besluts?)?(?:datum|dag|paragraf|§|den\s\d|\d)/i;
/** "Beslut i socialnämnden den 12 maj", with no plan's name above it, heads what is told of a meeting. */
const isTitle = /^beslut\s(?:av|i|från)\s[^§]*$/i;
const paragraph = /(?:§+|paragraf)\s?:?\s?§?\s?(\d{1,4})(?!\d)/i;

/** "… med stöd av styrelsens delegation 2021-02-23, § 29": another decision than the one that made the paper. */
const restingOn =
  /(?<![\s,.(])[\s,.(]+(?:med stöd av|enligt|på (?:[A-Za-zÀ-ɏ]+s )?(?:delegation|uppdrag)|(?:delegation|mandat|stöd)(?:\s?:|\s(?:från|av)))\s.*$/i;
/** "Beslutad av regiondirektören 2021-06-03", "Listan är fastställd den 3 juni av HR-chefen", "Fördelad genom HR-chefens beslut …". */
const madeOn = new RegExp(
  String.raw`(?:^|[.,]\s)(?:(?!inte\s|ej\s|ännu\s|senast\s)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*\s){0,5}?${oneOf`
    beslut(ad|at|ades)? beslutsdatum fastställ(d|t|des) antag(en|et) antogs godkän(d|t|des)
    undertecknad? fördela(d|des)
  `}(?![A-Za-zÀ-ɏ]):?\s(?:(?!ska|skall|bör|senast|ännu)[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ-]*,?\s){0,8}?(?=\d)`,
  "i",
);
const madeBy =
  /^(?:beslutande|beslutsfattare|fastställare)\s?:\s[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ -]{3,60},?\s(?=\d)/i;

/** The day on which somebody decided a list or a paper, as its top tells it. */
export function madeDayOf(lines: readonly Line[]): FoundDate | null {
  for (const { text } of lines.slice(0, topMax)) {
    if (text.length > lengthMax || draft.test(text)) continue;
    for (const made of [madeOn, madeBy]) {
      const start = made.exec(text);
      const rest = start === null ? "" : text.slice(start.index + start[0].length);
      const day = dateIn(rest);
      if (day !== null && day.start === 0) return day;
    }
  }
  return null;
}

/** The adoption that stands on the top of a paper; null where none does. */
export function adoptionOf(lines: readonly Line[]): Adoption | null {
  const top = lines.slice(0, topMax);
  if (top.slice(0, titleLines).some(({ text }) => text.length < lengthMax && draft.test(text)))
    return null;
  for (const [index, line] of top.entries()) {
    const own = line.text.replace(restingOn, "");
    if (own.length > lengthMax || notYet.test(own)) continue;
    const names =
      adopts.test(own) ||
      (bodyAlone.test(own) && top.slice(0, index).some(({ text }) => ofPlan.test(text)));
    if (!names || (isTitle.test(own) && top.slice(0, index).every(({ text }) => dateIn(text))))
      continue;
    const below = top.slice(index + 1, index + 1 + labelsMax).map(({ text }) => text);
    const end = below.findIndex((text) => text.length > 40 || !label.test(text));
    const text = [own, ...below.slice(0, end < 0 ? undefined : end)].join(" ");
    const body = bodyIn(text);
    const day = dateIn(text);
    if (body === null || day?.kind !== "day") continue;
    const section = paragraph.exec(text)?.[1];
    return { body, day, section: section === undefined ? null : Number(section), line };
  }
  return null;
}
