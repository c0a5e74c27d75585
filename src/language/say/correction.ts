import type { CorrectionField } from "../../domain/afterwards.ts";
import type { Day, Ore } from "../../domain/brand.ts";
import { minus } from "../../domain/money.ts";
import type { Language } from "../../domain/person.ts";
import { asSentence, formatDay, formatKronor } from "../format.ts";

/** How a decision is corrected and changed: on its card, in the forms and in what became of it. */
export interface CorrectionWords {
  readonly button: string;
  readonly badge: string;
  readonly heading: string;
  /** A correction in one line of the decision's card. */
  readonly line: (number: number, day: Day, who: string) => string;
  readonly wasIs: (was: string, is: string) => string;
  readonly reason: (reason: string) => string;
  readonly corrected: (day: Day, number: number) => string;
  /** What a decision changes, and what has taken its place. */
  readonly amends: (number: string, reason: string) => string;
  readonly replaced: (number: string, day: Day, changed: number, rows: number) => string;
  /** To who may mend nothing of it. */
  readonly mending: {
    readonly label: string;
    readonly who: (decider: string, holder: string) => string;
  };
  /** While a change of it is written, and once it has been sent. */
  readonly underWay: { readonly begun: string; readonly sent: string };
  readonly replacedByBoard: (body: string, day: Day, section: number) => string;
  readonly listed: (number: string) => string;
  /** The same in a list of decisions. */
  readonly marks: { readonly corrected: string; readonly amends: (number: string) => string };
  readonly notCounted: (replaced: number) => string;
  readonly toReplacement: (number: string) => string;
  readonly toAmended: (number: string) => string;
  readonly list: {
    readonly title: (number: string) => string;
    readonly lead: string;
    readonly rest: string;
    /** To whoever does not hold the pot himself; `holder` with its article. */
    readonly whoChanges: (holder: string) => string;
    readonly changing: (holder: string) => string;
    readonly row: (number: number, field: string) => string;
    readonly open: (number: number) => string;
    readonly page: (page: number, pages: number) => string;
  };
  readonly fields: Readonly<Record<CorrectionField, string>>;
  readonly form: {
    readonly title: (field: string) => string;
    readonly lead: string;
    readonly rows: (count: number) => string;
    /** How a text reads that somebody else has just corrected. */
    readonly now: (text: string) => string;
    readonly text: string;
    readonly lines: string;
    readonly sameLines: string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: string;
  };
  /** Told once to those who got the decision. */
  readonly news: {
    readonly title: (number: string) => string;
    readonly lead: (pot: string) => string;
    /** To who answers for rows that a change of their decision leaves as they were. */
    readonly unchanged: string;
    readonly why: string;
    readonly whyAuditor: string;
  };
  readonly amend: {
    readonly button: string;
    readonly title: (number: string) => string;
    readonly lead: (pot: string) => string;
    readonly how: string;
    readonly returned: (sum: Ore) => string;
    readonly reason: string;
    readonly reasonPlaceholder: string;
    readonly send: string;
    readonly begun: string;
    readonly sent: string;
    readonly other: string;
    readonly otherSent: string;
    readonly goOn: string;
    readonly openDraft: string;
    readonly openProposal: string;
    readonly discard: string;
    readonly discardOther: string;
  };
  /** Above the pages of a draft that changes a decision. */
  readonly drafting: (number: string) => string;
  readonly changedFrom: (number: string) => string;
  /** What a change does to the sum. */
  readonly moved: (before: Ore, after: Ore, pot: string) => string;
  /** The last step before a change is decided, and before it is sent. */
  readonly replaces: (number: string) => string;
  readonly untilThen: (step: string, who: string, number: string) => string;
  readonly back: string;
}

const sv: CorrectionWords = {
  button: "Ändra eller rätta",
  badge: "Ersatt",
  heading: "Rättelser",
  line: (number, day, who) => `Rättelse ${number}, ${formatDay(day, "sv")}, av ${who}.`,
  wasIs: (was, is) => `”${was}” ska vara ”${is}”.`,
  reason: (reason) => `Skäl: ${asSentence(reason)}`,
  corrected: (day, number) => `Rättat ${formatDay(day, "sv")}, se rättelse ${number}.`,
  amends: (number, reason) =>
    `Beslutet ändrar och ersätter beslut ${number}. Skäl: ${asSentence(reason)}`,
  replaced: (number, day, changed, rows) =>
    `Beslutet är ersatt av beslut ${number}, ${formatDay(day, "sv")}. ${changed === 0 ? "Raderna är desamma" : `Där är ${changed === 1 ? "en" : changed} av ${rows} ${rows === 1 ? "rad" : "rader"} ${changed === 1 ? "ändrad" : "ändrade"}`}. Här står vad som gällde tills dess.`,
  mending: {
    label: "Är något fel",
    who: (decider, holder) =>
      `Skrivfel rättas av ${decider}. Belopp och rader ändras med ett nytt beslut, som börjar hos ${holder}.`,
  },
  underWay: {
    begun: "En ändring av beslutet är påbörjad. Tills den är beslutad gäller det här.",
    sent: "En ändring av beslutet är skickad och väntar på svar. Tills den är beslutad gäller det här.",
  },
  replacedByBoard: (body, day, section) =>
    `Beslutet är ersatt av ${body}, ${formatDay(day, "sv")} § ${section}. Här står vad som gällde tills dess.`,
  listed: (number) => `ersatt av ${number}`,
  marks: { corrected: "rättat", amends: (number) => `ändrar ${number}` },
  notCounted: (replaced) =>
    replaced === 1
      ? "Det beslut som är ersatt räknas inte med."
      : `De ${replaced} beslut som är ersatta räknas inte med.`,
  toReplacement: (number) => `Öppna beslut ${number}`,
  toAmended: (number) => `Öppna beslut ${number}`,
  list: {
    title: (number) => `Ändra eller rätta beslut ${number}`,
    lead: "Ett skrivfel rättas här. Beslutet står kvar som det var, och rättelsen pekar på det.",
    rest: "Belopp, rader, beslutsfattare, datum och grund kan inte rättas. De ändras med ett ändringsbeslut.",
    whoChanges: (holder) => `Det börjar hos ${holder}, som har potten.`,
    changing: (holder) =>
      `${holder} håller på att ändra beslutet. Skrivfel rättas i ändringen. Läggs den ned går det att rätta här igen.`,
    row: (number, field) => `${field} (${number})`,
    open: (number) => `Rätta ${number}`,
    page: (page, pages) => `Sida ${page} av ${pages}`,
  },
  fields: {
    activity: "Aktivitet",
    motive: "Motiv",
    "left-motive": "Motiv till det som står kvar",
    reference: "Beslut i annan nämnd",
    conditions: "Villkor",
    appendices: "Bilagor",
    dispatch: "Utdrag till",
  },
  form: {
    title: (field) => `Rätta: ${field.toLowerCase()}`,
    lead: "Rätta bara det som uppenbart är fel skrivet. Beslutets egen text finns kvar.",
    rows: (count) => `Samma text står på ${count} rader. Alla rättas.`,
    now: (text) => `Nu står det ”${text}”.`,
    text: "Så ska det stå",
    lines: "Så ska det stå, en mottagare på varje rad",
    sameLines: "Så ska det stå, lika många rader som förut",
    reason: "Varför är det fel?",
    reasonPlaceholder: "Till exempel: namnet var felstavat",
    send: "Rätta beslutet",
  },
  news: {
    title: (number) => `Beslut ${number} är rättat`,
    lead: (pot) =>
      `Det gäller potten ${pot}. Belopp, rader, beslutsfattare och datum är oförändrade. Du behöver inte göra något.`,
    unchanged: "Din del är som förut.",
    why: "Du får det här för att du har fått beslutet. Det kommer bara en gång.",
    whyAuditor: "Du får det här för att du granskar besluten. Det kommer bara en gång.",
  },
  amend: {
    button: "Gör ett ändringsbeslut",
    title: (number) => `Ändra beslut ${number}`,
    lead: (pot) =>
      `Du börjar med beslutets rader och belopp. Höjs summan tas pengarna ur potten ${pot}, sänks den går de tillbaka dit.`,
    how: "Förslaget går hela vägen igen: någon annan granskar eller beslutar, och det nya beslutet anmäls för sig. Tills dess gäller det gamla.",
    returned: (sum) => `I dag är ${formatKronor(sum, "sv")} fördelat i beslutet.`,
    reason: "Varför ändras beslutet?",
    reasonPlaceholder: "Till exempel: kurserna blev dyrare",
    send: "Börja ändra",
    begun: "Ändringen är påbörjad.",
    sent: "Ändringen är skickad och väntar på svar.",
    other:
      "Potten har ett öppet utkast. Avsluta det först, eller lägg ned det. Önskemålen finns kvar.",
    otherSent: "Potten har ett förslag som väntar på svar. Beslutet kan ändras när det är klart.",
    goOn: "Fortsätt ändra",
    openDraft: "Öppna utkastet",
    openProposal: "Öppna förslaget",
    discard: "Lägg ned ändringen",
    discardOther: "Lägg ned utkastet",
  },
  drafting: (number) => `ändrar beslut ${number}`,
  changedFrom: (number) => `Ändrat mot beslut ${number}`,
  moved: (before, after, pot) =>
    after === before
      ? "Summan är densamma."
      : after > before
        ? `Summan höjs med ${formatKronor(minus(after, before), "sv")}, som tas ur potten ${pot}.`
        : `Summan sänks med ${formatKronor(minus(before, after), "sv")}, som går tillbaka till potten ${pot}.`,
  replaces: (number) => `Beslutet ändrar och ersätter beslut ${number}.`,
  untilThen: (step, who, number) => `Sedan: ${step} av ${who}. Till dess gäller beslut ${number}.`,
  back: "Till beslutet",
};

const en: CorrectionWords = {
  button: "Change or correct",
  badge: "Replaced",
  heading: "Corrections",
  line: (number, day, who) => `Correction ${number}, ${formatDay(day, "en")}, by ${who}.`,
  wasIs: (was, is) => `“${was}” should read “${is}”.`,
  reason: (reason) => `Reason: ${asSentence(reason)}`,
  corrected: (day, number) => `Corrected ${formatDay(day, "en")}, see correction ${number}.`,
  amends: (number, reason) =>
    `Changes and replaces decision ${number}. Reason: ${asSentence(reason)}`,
  replaced: (number, day, changed, rows) =>
    `Decision ${number} of ${formatDay(day, "en")} has replaced this one. ${changed === 0 ? "The rows are the same" : `It changes ${changed} of ${rows} ${rows === 1 ? "row" : "rows"}`}. This is what applied until then.`,
  mending: {
    label: "If something is wrong",
    who: (decider, holder) =>
      `Slips are corrected by ${decider}. Amounts and rows are changed by a new decision, which begins with ${holder}.`,
  },
  underWay: {
    begun: "A change of the decision has begun. Until it is decided this applies.",
    sent: "A change of the decision has been sent and waits for an answer. Until it is decided this applies.",
  },
  replacedByBoard: (body, day, section) =>
    `Replaced by ${body}, ${formatDay(day, "en")} § ${section}. This is what applied until then.`,
  listed: (number) => `replaced by ${number}`,
  marks: { corrected: "corrected", amends: (number) => `amends ${number}` },
  notCounted: (replaced) =>
    replaced === 1
      ? "The decision that has been replaced is not counted."
      : `The ${replaced} decisions that have been replaced are not counted.`,
  toReplacement: (number) => `Open decision ${number}`,
  toAmended: (number) => `Open decision ${number}`,
  list: {
    title: (number) => `Change or correct decision ${number}`,
    lead: "A slip of the pen is corrected here. The decision stays as it was, and the correction points at it.",
    rest: "Amounts, rows, decider, date and basis cannot be corrected. They are changed by an amending decision.",
    whoChanges: (holder) => `It is begun by ${holder}, who holds the pot.`,
    changing: (holder) =>
      `${holder} is changing the decision. Slips are put right in the change. If it is dropped, they can be corrected here again.`,
    row: (number, field) => `${field} (${number})`,
    open: (number) => `Correct ${number}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
  },
  fields: {
    activity: "Activity",
    motive: "Motive",
    "left-motive": "Motive for what is left",
    reference: "Decision of another board",
    conditions: "Conditions",
    appendices: "Appendices",
    dispatch: "Extracts to",
  },
  form: {
    title: (field) => `Correct: ${field.toLowerCase()}`,
    lead: "Correct only what is obviously misspelt. The decision's own text is kept.",
    rows: (count) => `The same text stands on ${count} rows. All of them are corrected.`,
    now: (text) => `It now reads “${text}”.`,
    text: "How it should read",
    lines: "How it should read, one receiver a line",
    sameLines: "How it should read, as many lines as before",
    reason: "What is wrong with it?",
    reasonPlaceholder: "For example: the name was misspelt",
    send: "Correct the decision",
  },
  news: {
    title: (number) => `Decision ${number} is corrected`,
    lead: (pot) =>
      `It concerns the pot ${pot}. Amounts, rows, decider and date are unchanged. There is nothing for you to do.`,
    unchanged: "Your part is as before.",
    why: "You get this because you have got the decision. It comes only once.",
    whyAuditor: "You get this because you audit the decisions. It comes only once.",
  },
  amend: {
    button: "Make an amending decision",
    title: (number) => `Change decision ${number}`,
    lead: (pot) =>
      `You begin with the decision's rows and amounts. If the sum rises, the money comes from the pot ${pot}; if it falls, it goes back there.`,
    how: "The proposal goes the whole way again: somebody else reviews or decides, and the new decision is reported by itself. Until then the old one applies.",
    returned: (sum) => `Today the decision distributes ${formatKronor(sum, "en")}.`,
    reason: "Why is the decision changed?",
    reasonPlaceholder: "For example: the courses became more expensive",
    send: "Begin to change",
    begun: "The change has begun.",
    sent: "The change has been sent and waits for an answer.",
    other: "The pot has an open draft. Finish it first, or drop it. The requests are kept.",
    otherSent:
      "The pot has a proposal that waits for an answer. The decision can be changed once it is settled.",
    goOn: "Go on changing",
    openDraft: "Open the draft",
    openProposal: "Open the proposal",
    discard: "Drop the change",
    discardOther: "Drop the draft",
  },
  drafting: (number) => `changes decision ${number}`,
  changedFrom: (number) => `Changed from decision ${number}`,
  moved: (before, after, pot) =>
    after === before
      ? "The sum is the same."
      : after > before
        ? `The sum rises by ${formatKronor(minus(after, before), "en")}, which comes from the pot ${pot}.`
        : `The sum falls by ${formatKronor(minus(before, after), "en")}, which goes back to the pot ${pot}.`,
  replaces: (number) => `Changes and replaces decision ${number}.`,
  untilThen: (step, who, number) =>
    `Next: ${step} by ${who}. Until then decision ${number} applies.`,
  back: "To the decision",
};

export const correctionWords: Readonly<Record<Language, CorrectionWords>> = { sv, en };
