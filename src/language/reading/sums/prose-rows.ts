import { personFirst } from "./person-first.ts";
import { oneOf } from "../words/pattern.ts";
import { takeDetails } from "./details.ts";
import { givenTo } from "./given-to.ts";
import { givenSource, gives } from "../words/gift.ts";
import { isPerson, isRole, isUnit } from "../words/people.ts";
import { areaOf } from "./prose-pots.ts";
import type { Allotment, Context } from "./allotment.ts";
import { clean } from "../words/trimmed.ts";

// In these patterns the amount is written ¤.
const verbs = `(?:${givenSource}|finansieras med|bekostas med|stöds med)`;
const rowForms: readonly {
  readonly pattern: RegExp;
  /** What the first words name; "listed" where they are a name only in a list. */
  readonly first: "activity" | "receiver" | "listed";
}[] = [
  { pattern: /^med ¤ (?:finansieras|stöds|bekostas) ([^¤]{2,160})$/i, first: "activity" },
  {
    pattern: new RegExp(
      `^(?:att\\s)?(?:tilldela|bevilja|anvisa|ge)\\s([^¤]{2,160}?)\\s¤(?:\\s(?:till|för|avseende)\\s([^¤]{2,160}))?$`,
      "i",
    ),
    first: "receiver",
  },
  {
    pattern: new RegExp(
      `^(?:att\\s)?(?:för|till|inom|åt)\\s([^¤]{2,160}?)\\s${verbs}\\s¤(?:\\s(?:till|för|åt|hos)\\s([^¤]{2,120}))?`,
      "i",
    ),
    first: "activity",
  },
  // "För utvärdering får Ada Ros ¤"
  {
    pattern:
      /^(?:att\s)?(?:för|till)\s([^¤:,;]{2,160}?)\s(?:får|tilldelas|beviljas|erhåller|ges|disponerar|anvisas)\s([A-Za-zÀ-ɏ .-]{3,80}?)\s¤$/i,
    first: "activity",
  },
  {
    pattern: new RegExp(
      String.raw`^(?:att\s)?([^¤:]{2,160}?)\s${verbs}\s(?:också\s|även\s|${oneOf`
          sammanlagt tillsammans gemensamt totalt ihop därutöver dessutom därtill ytterligare
          vidare nu
        `}\s)?¤(?:,?\s(?:till|för|i|avseende|att användas? (?:till|för)|för att|att)\s([^¤]{2,160}))?`,
      "i",
    ),
    first: "receiver",
  },
  {
    pattern: new RegExp(`¤\\s(?:${verbs}\\s)?(?:till|för|åt|på|avseende)\\s([^¤]{2,200}?)$`, "i"),
    first: "receiver",
  },
  { pattern: /^([^¤]{2,160}?)[\s,:–—-]*(?:\(\s?)?¤/u, first: "receiver" },
  { pattern: new RegExp(`^¤\\s${verbs}\\s([^¤]{2,160})$`, "i"), first: "receiver" },
  { pattern: /^¤[\s–—:,-]+([^¤]{2,160})$/u, first: "listed" },
];

/** A row of one amount in words; null where they name nothing. */
export function rowIn(
  text: string,
  amountKr: number,
  quote: string,
  context: Context,
): Allotment | null {
  const { bare, responsible, need } = takeDetails(text, context.own?.day?.slice(0, 4) ?? null);
  const read = { ...context, isAnswered: responsible !== null };
  const found = namesIn(bare.replace(purpose, ""), read) ?? namesIn(bare, read);
  const named = found === null ? null : byArea({ ...found, who: responsible ?? found.who });
  if (named === null || brokenOff.test(named.activity)) return null;
  const { who } = named;
  // "Att fördela 2 mnkr enligt förslaget" names nothing that gets it.
  if (onlyGives.test(named.activity)) return null;
  // "Pott A 2 mnkr (IT-chefen)": what is called a pot lies with the position beside it.
  if (isPot.test(named.activity) && who !== null && isRole(who))
    return { kind: "pot", purpose: named.activity, holder: who, amountKr, quote };
  return {
    kind: "row",
    activity: named.activity,
    description: named.use ?? "",
    responsible: who,
    amountKr,
    needNextYear: need,
    quote,
  };
}

/** Words that end or go on as no name does: "Kommundirektören beslutar att de", "det sätt som framgår". */
const brokenOff = new RegExp(
  oneOf`
    ^(tilldelas|får|beviljas|ges|erhåller|avsätts|fördelas|anslås|inte|ej|tillsammans|sammanlagt
      |totalt)(_|$)
    (^|[\s,])(respektive|resp\.?|att|de|det|den|och|samt|där|som|för|till|i|på|av|med|om|vid|ur
      |från|får|ska|har)$
    (?<![A-Za-zÀ-ɏ])(beslutar|föreslår|föreslås|framgår|fördelar|finns|ställs|avsätts|anslås
      |inrättas)(?![A-Za-zÀ-ɏ])
    ^(ut)?(betalas|går|läggs|används|delas|disponeras|satsas|sätts|tas|kommer|ges)(_(ut|av|nu|härmed|i_år))*$
    ^(ut|av|nu|ut_nu|i_år)$
    ^(av|ur|från)_([A-Za-zÀ-ɏ]*(medlen|pengarna|bidraget|anslaget|stödet|potten|ramen)|de|det|den)(?![A-Za-zÀ-ɏ])
    _,_?(får|ska|är)_ ^(det|den)_(sätt|fördelning|del)(?![A-Za-zÀ-ɏ]) ^(det|vad)_som(?![A-Za-zÀ-ɏ])
    ,_för_(vidare|egen|intern|fortsatt)_fördelning$ ^((vidare|egen)_?)?fördelning(_(i_(samråd|samverkan|samarbete|dialog)|efter_samråd|tillsammans)_med_.+)?$
  `,
  "i",
);

const onlyGives = /^(?:att\s)?(?:fördela|avsätta|bevilja|tilldela|anslå|anvisa)$/i;

/** "fördela ¤ till IT-chefen för drift": where nothing else is named, the area of who gets it is. */
function byArea(named: Names): Names {
  if (named.who === null || !onlyGives.test(named.activity)) return named;
  const [who, activity] = areaOf(named.who) ?? [];
  return who === undefined || activity === undefined ? named : { activity, who };
}

const isPot = /^(?:del)?pott(?:en)?(?![A-Za-zÀ-ɏ])/i;

/** "… i syfte att öka beredskapen", "…, vilket räcker till två grupper": what is to come of an activity is no part of its name. */
const purpose =
  /,?\s(?:allt\s)?(?:i\s(?:syfte|avsikt)|med\s(?:syftet|målet|ändamålet|avsikten))\satt\s[^,;:()¤]+$|,\svilket\s[^,;:()¤]+$/i;

interface Names {
  readonly activity: string;
  readonly who: string | null;
  /** What an activity that is named itself needs the money for. */
  readonly use?: string;
}

/** "Projektet Våga fråga ¤ för samtalsgrupper": what is called a project gets the money and answers for nothing. */
const isActivity =
  /^(?:(?:en|ett|den|det|till|för)\s)?(?:[A-Za-zÀ-ɏ]+-)?[A-Za-zÀ-ɏ]*(?:projekt|insats|aktivitet|satsning|kampanj|program|försök|pilot|utbildning|förstudie)(?:en|et|met|n)?(?![A-Za-zÀ-ɏ])/i;

/** Besides whether it is said who answers for the row, so that its name holds nobody: "Koordinator för vårdförlopp". */
interface RowContext extends Context {
  readonly isAnswered: boolean;
}

/** What the money is for, and who gets it: the first form that fits. */
function namesIn(bare: string, context: RowContext): Names | null {
  const ahead = context.listed && !context.isAnswered ? personFirst(bare) : null;
  if (ahead !== null) return ahead;
  for (const { pattern, first } of rowForms) {
    const match = pattern.exec(bare);
    if (match?.[1] === undefined || (first === "listed" && !context.listed)) continue;
    const one = clean(match[1]).replace(/^(?:att|på)\s/i, "");
    const two = match[2] === undefined ? null : purposeOf(match[2]);
    if (!isName(one, context)) continue;
    // "… och Bo Ask ¤ för simskola": the verb stands with the first of them.
    const opening = bare.slice(0, Math.max(0, bare.indexOf("¤"))).replace(/^(?:att|på)\s/i, "");
    const before = clean(opening);
    if (two === null && match.index > 0 && isActivity.test(opening) && !gives.test(opening))
      return ofActivity(before, one);
    if (
      two === null &&
      match.index > 0 &&
      (isSomebody(before) || isUnit(before) || isReceiver(before))
    )
      return { activity: one, who: before };
    const splits = two === null && !context.isAnswered;
    const [, who, aim] = splits ? (/^(.{2,80}?)\s(?:för|till)\s(.+)$/.exec(one) ?? []) : [];
    if (who !== undefined && aim !== undefined && (isSomebody(who) || isUnit(who)))
      return { activity: clean(aim), who };
    const to = splits ? givenTo(bare, one) : null;
    if (to !== null) return { activity: to.aim, who: to.who };
    // "Inom hemsjukvården avsätts ¤ för videobesök": where, and for what.
    if (first === "activity" && two !== null && isWithin.test(bare) && !namesOne(two))
      return { activity: two, who: isSomebody(one) || isUnit(one) ? one : null };
    if (first === "activity" && two !== null && isSomebody(one)) return { activity: two, who: one };
    if (first === "activity" && two !== null && namesOne(two)) return { activity: one, who: two };
    if (first === "receiver" && two !== null && two !== "") {
      if (isActivity.test(match[1])) return ofActivity(one, two);
      return { activity: two, who: isPlace.test(one) ? null : one };
    }
    return { activity: one, who: isSomebody(one) ? one : null };
  }
  return null;
}

/** "Mona Ek", "IT-chefen", and not those whom the money is for: "handledare", "att anställa en samordnare". */
const namesOne = (words: string): boolean =>
  (isSomebody(words) || isUnit(words)) &&
  !/^(?:att|en|ett|fler|nya)\s|^\p{Ll}*(?:are|er|or|ar)$/u.test(words);

/** A project with who gets its money, or what it is used for. */
const ofActivity = (activity: string, aim: string): Names =>
  namesOne(aim) ? { activity, who: aim } : { activity, who: null, use: aim };

/** What money is given for; a year, or "i bidrag", is no purpose. */
function purposeOf(words: string): string | null {
  const purpose = clean(words);
  return /^(?:\d|år(?:et|en)?\s|(?:stöd|bidrag|statsbidrag|ersättning|medel|att)$|var(?:dera)?(?![A-Za-zÀ-ɏ]))/i.test(
    purpose,
  )
    ? null
    : purpose;
}

/** "Studiefrämjandet ¤ för kurser": a name of its own, and no words that give. */
const isReceiver = (words: string): boolean =>
  /^\p{Lu}[\p{L}-]+(?:\s(?:\p{Lu}[\p{L}-]*|i|på|och|för|av)){0,4}$/u.test(words) &&
  !gives.test(words) &&
  !/^(?:Av|Ur|Till|För|Med|I|På|Hos|Från|Genom|Utöver|Enligt|Vid|Det|Den|Under|Inom|Därutöver|Vidare|Dessutom|Totalt|Sammanlagt|Tillsammans|Resterande|Återstående|Summa|Ytterligare|Dels|Samt|Härav|Därav|Varav|Pott(?:en)?|Högst|Beloppet)(?!\p{L})/u.test(
    words,
  );

const isWithin = /^(?:att\s)?inom\s/i;
/** "I budgeten reserveras ¤ för …": where, and nobody. */
const isPlace = /^(?:i|på|under|inom|av|ur|från|enligt|genom|vid|utöver|med)\s/i;

const isSomebody = (words: string): boolean => isRole(words) || isPerson(words);

const isName = (words: string, context: Context): boolean =>
  words.length > 1 &&
  !/^(?:från\s|av\s[A-Za-zÀ-ɏ]*budget(?:en)?(?![A-Za-zÀ-ɏ]))/i.test(words) &&
  !/^(?:det|detta|den|denna|denne|dessa|dem|de|sådana?|sådant|och|av|medlen|totalt|summa|varav|därav|ramen|(?:del)?potten|(?:stats)?bidraget|anslaget|stödet|pengarna|beloppet|reserven|här|nu|återstående|resterande|kvarvarande|(?:(?:de|den|det)\s)?(?:övriga|sista)(?:\s(?:medel|medlen|pengar|pengarna|belopp|delen?))?|region(?:en)?|nära|över|drygt)$|^(?:som|vilk(?:en|et|a)|där|står|ställs|ligger|finns)(?![A-Za-zÀ-ɏ])|\s(?:förfoga över|disponera|fördela|besluta om|råda över|vardera|var|tillsammans)$/i.test(
    words,
  ) &&
  (context.listed || words.split(" ").length <= 14);
