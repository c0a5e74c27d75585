import { oneOf } from "../words/pattern.ts";
import {
  type Samples,
  byCells,
  holdsAmounts,
  holdsCodes,
  holdsPeople,
  samplesOf,
  sumsUp,
} from "./column-cells.ts";
import { holdsKinds } from "./row-kinds.ts";
import type { Column } from "../words/columns.ts";
import type { Line } from "./line.ts";

/** What is counted, or named by a number, and is no money. */
export const notGiven = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(antal|platser|elever|barn|personer|invånare|deltagare|besök|patienter|tjänster
      |årsarbetare|procent|andel|poäng|ålder|timmar|dagar|veckor|datum|tid|telefon|sida
      |bilaga)(?![A-Za-zÀ-ɏ])
    % (nummer|nr|kod|konto|kst)\.?$
    (sökt|ansökt|ansökan|önskat|begärt|äskat|föregående|utfall|förbruk|upparbet|prognos|differens
      |kvar|återst|rest)
  `,
  "i",
);

/** "Mottagare (fördelar vidare)", "Till förfogande för": words of a head by which somebody distributes the money further. */
const furtherOn = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ])${oneOf`
    fördelar(?!_(sig|på)(?![A-Za-zÀ-ɏ])) (som|får|kan)_(i_sin_tur_)?fördelar? vidarefördel[A-Za-zÀ-ɏ]*
    vidaredelegera[ts][A-Za-zÀ-ɏ]* (för)?delas_((vidare|ut|i_sin_tur)_)*(av|genom)
    (för|till)_((vidare|egen|fortsatt|senare)_)?fördelning att_fördela del(ar|as)_ut(_av)?
    beslutar_(vidare|om_(fördelning|användning)(en)?) bestämmer_(över|om) rå(r|der)_över
    [A-Za-zÀ-ɏ]*_?förfogande fördelas_vidare disponera[rs](_av)? förvaltar förvaltas_av
    pott(en)?_(ligger_)?hos
  `}(?![A-Za-zÀ-ɏ])`,
  "i",
);
/** What is distributed, above the amounts, or how much of it. */
const namesMoney =
  /belopp|summa|(?<![A-Za-zÀ-ɏ])(?:kr|tkr|kkr|mnkr|mkr|kronor|andel|procent|antal)(?![A-Za-zÀ-ɏ])|%|^fördelning$/i;

/** Whether a head says that what stands in the table is distributed further. */
export const passesOn = (head: string): boolean => furtherOn.test(head) && !namesMoney.test(head);

const heads: readonly (readonly [Column, RegExp])[] = [
  [
    "need",
    /(?<![A-Za-zÀ-ɏ])(?:medels|finansierings|resurs)?behov(?:et)?(?![A-Za-zÀ-ɏ])|\bneed\b|behövs|fortsatt finansiering|fortsätter|kvarstår|nästa år/i,
  ],
  [
    "holder",
    new RegExp(
      String.raw`pott(?:ansvarig|innehavare|hållare|ägare)|^${oneOf`
        innehavare fördelas_(vidare_)?av ansvar(ig)?(_[A-Za-zÀ-ɏ]+)?_för_(vidare_)?fördelning(en)?
        för_fördelning_(av|till) fördelare beslutar_om_fördelning fördelningsansvarig
        disponera[rs] förfoga[rs] fördelande fördelar$
      `}`,
      "i",
    ),
  ],
  [
    "other",
    /^(?:nr|lnr|löpnr|#|id|rad|kostnadsställe|konto|ansvarskod|prio(?:ritet)?)\.?$|[A-Za-zÀ-ɏ](?:nummer|nr|kod)\.?$|(?:sökt|ansökt|önskat|begärt|äskat|föregående|budget|utfall|förbrukat|prognos|differens)/i,
  ],
  [
    "amount",
    new RegExp(
      oneOf`
        belopp \bkr\b \btkr\b \bmnkr\b \bmkr\b kronor summa beviljat tilldelas? tilldelat
        \bfördelat\b tilldelning medel$ \bsek\b anslag \bamount\b ^(hur_mycket|pengar)$
        ^(förslag(_till_(fördelning|tilldelning))?|föreslås|föreslaget)$
      `,
      "i",
    ),
  ],
  [
    "responsible",
    /ansv|svarar|utför|^handläggare$|^vem(?![A-Za-zÀ-ɏ])|kontakt|sökande|projektledare|mottagare|chef$|person$|ägare|\bowner\b/i,
  ],
  ["status", /^(?:status|beslut|utfall av prövning|bedömning)$/i],
  [
    "activity",
    /^vad$|aktivitet|activity|åtgärd|insats|projekt|ändamål|verksamhet|benämning|område|satsning|initiativ|pott\b|syfte|enhet|rubrik|avser|namn|post\b|till$/i,
  ],
  ["description", /beskrivning|kommentar|anmärkning|innehåll|not(?:ering)?$|motivering/i],
];

/** "Enhetschefen", "Områdeschefen för psykiatri": one position, and no name of a column of units or areas. */
const position = /^[A-Za-zÀ-ɏ-]*(?:chef|direktör)en(?![A-Za-zÀ-ɏ])/i;

/** What a head says that its column holds; null where it says nothing known. */
export function namedColumn(head: string): Column | null {
  if (position.test(head)) return null;
  const words = head.replace(/\s*(?<!\d)(?:19|20)\d\d(?!\d)/, "").trim();
  return heads.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const columnOf = (head: string): Column => namedColumn(head) ?? "other";

/** The columns of a head with its rows below; null where it heads no amounts, or nothing that they are for. */
export function columnsUnder(heads: readonly string[], below: readonly Line[]): Column[] | null {
  const samples = samplesOf(below, heads.length);
  const named = heads.map((head, index) =>
    head === "" && index === 0 && !heads.some((other) => namedColumn(other) === "activity")
      ? "activity"
      : holdsKinds(samples, index, head)
        ? "kind"
        : columnOf(head),
  );
  // "Fördelat till" says who, where another column holds the amounts.
  const isHeld = (column: Column, index: number) =>
    column === "amount" && holdsAmounts(samples, index);
  const ofMoney = named.some(isHeld)
    ? named.map((column, index) =>
        column === "amount" && !isHeld(column, index) ? "other" : column,
      )
    : named;
  const told = byCells(ofMoney, heads, samples);
  // Where no head speaks of money, the first row or the one below a group's head must hold it.
  const looked = told.includes("amount") ? samples : samplesOf(below.slice(0, 3), heads.length);
  const columns = withHolder(
    chooseAmount(withAmounts(told, heads, looked), heads, samples),
    heads,
    samples,
  );
  const isFor = columns.some((column) => /^(?:activity|responsible|holder|other)$/.test(column));
  return columns.includes("amount") && isFor
    ? withActivity(withOneResponsible(columns, heads), heads, samples)
    : null;
}

/** Whoever a head says distributes further, where those below it are somebody. */
function withHolder(
  columns: readonly Column[],
  heads: readonly string[],
  samples: Samples,
): Column[] {
  if (columns.includes("holder")) return [...columns];
  const holder = columns.findIndex(
    (column, index) =>
      column !== "amount" && passesOn(heads[index] ?? "") && holdsPeople(samples, index),
  );
  return columns.map((column, index) => (index === holder ? "holder" : column));
}

const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Words above a column that sums the others up. */
export const wholeHead =
  /^(?:totalt?|summa|sammanlagt|tillsammans|helår|hela|båda|alla)(?![A-Za-zÀ-ɏ])/i;

/** A column whose head says nothing of money holds it where amounts stand in it: "2024", "Totalt", "Pott". */
function withAmounts(
  columns: readonly Column[],
  heads: readonly string[],
  samples: Samples,
): Column[] {
  const isNamed = columns.includes("amount");
  // Nothing but years is numbered above amounts.
  if (!isNamed && heads.some((head) => /\d/.test(head.replace(year, "")))) return [...columns];
  const isOpen = (column: Column, head: string): boolean => {
    if (/behov/i.test(head) || notGiven.test(head)) return false;
    if (isNamed) return year.test(head) || wholeHead.test(head);
    return (
      namedColumn(head) === null ||
      /budget/i.test(head) ||
      (column === "activity" && columns.indexOf("activity") !== columns.lastIndexOf("activity"))
    );
  };
  return columns.map((column, index) =>
    isOpen(column, heads[index] ?? "") && holdsAmounts(samples, index) ? "amount" : column,
  );
}

/** What is planned, costs or comes from others is given only where no other column is. */
const lesser = /kostnad|plan|prel|kommande|egen|medfin|budget/i;

/**
 * Of several columns with amounts the one that sums the others up counts, else that of the latest year, else the
 * granted one; the others are left aside.
 */
function chooseAmount(
  columns: readonly Column[],
  found: readonly string[],
  samples: Samples,
): Column[] {
  const all = columns.flatMap((column, index) => (column === "amount" ? [index] : []));
  const better = all.filter((index) => !lesser.test(found[index] ?? ""));
  const amounts = better.length > 0 ? better : all;
  const whole = amounts.find(
    (index) =>
      wholeHead.test(found[index] ?? "") &&
      sumsUp(
        samples,
        index,
        amounts.filter((other) => other !== index),
      ),
  );
  const yearOf = (index: number) => Number(year.exec(found[index] ?? "")?.[0] ?? 0);
  const years = amounts.map(yearOf).filter((one) => one > 0);
  const latest = amounts.filter((index) => [0, Math.max(...years)].includes(yearOf(index)));
  const granted = latest.find((index) =>
    /bevilj|tilldel|fördelat|beslut|fördelas|förslag|föresl/i.test(found[index] ?? ""),
  );
  const chosen =
    whole ?? granted ?? latest.findLast((index) => years.length === 0 || yearOf(index) > 0);
  return columns.map((column, index) =>
    column === "amount" && index !== chosen ? "other" : column,
  );
}

/** "Sökande" beside "Ansvarig": the one who answers counts. */
function withOneResponsible(columns: readonly Column[], found: readonly string[]): Column[] {
  const all = columns.flatMap((column, index) => (column === "responsible" ? [index] : []));
  const chosen =
    all.find((index) => /ansvar|kontakt|ledare|chef/i.test(found[index] ?? "")) ?? all[0];
  return columns.map((column, index) =>
    column === "responsible" && index !== chosen ? "other" : column,
  );
}

/** Heads above units. */
const ofPlace = /^(?:(?:berörd|ansvarig)\s)?[A-Za-zÀ-ɏ]*(?:enhet|förvaltning)(?:en)?$/i;

/** A table without a column for the activity takes its first column of words for it. */
function withActivity(
  columns: readonly Column[],
  heads: readonly string[],
  samples: Samples,
): Column[] {
  const named = columns.flatMap((column, index) => (column === "activity" ? [index] : []));
  if (named.length === 1) return [...columns];
  // The pots are numbered where another column says what they are for.
  const isNumbered = named.length > 1 && /^pott(?:\s?nr)?\.?$/i.test(heads[named[0] ?? 0] ?? "");
  if (isNumbered)
    return columns.map((column, index) =>
      column === "activity" && index !== named[1] ? "other" : column,
    );
  // "Verksamhet" beside "Insats": the narrower one is what the money is for.
  const narrow = named.find((index) =>
    /aktivitet|insats|åtgärd|projekt|satsning|ändamål/i.test(heads[index] ?? ""),
  );
  // "Enhet" beside "Benämning": where it is done says less of what the money is for.
  const what = narrow ?? named.find((index) => !ofPlace.test(heads[index] ?? "")) ?? named[0];
  if (named.length > 1)
    return columns.map((column, index) =>
      column === "activity" && index !== what ? "description" : column,
    );
  const open = columns.flatMap((column, index) =>
    column === "description" || column === "other" || column === "responsible" ? [index] : [],
  );
  const ofWords = open.filter(
    (index) => !holdsCodes(samples, index) && !holdsAmounts(samples, index),
  );
  const amount = columns.indexOf("amount");
  const unnamed = ofWords.find((index) => columns[index] === "other" && index < amount);
  const first = unnamed ?? ofWords[0] ?? open[0];
  return columns.map((column, index) => (index === first ? "activity" : column));
}
