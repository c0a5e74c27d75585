import type { ExportForm } from "../domain/document.ts";
import type { Language } from "../domain/person.ts";
import { type Absent, readAbsence } from "./absence.ts";
import { fold, plainSpaces } from "./fold.ts";

/** Words that bring an overview and take nothing after them. */
type OverviewWord =
  | "meetings"
  | "verify"
  | "assignments"
  | "follow-ups"
  | "deputies"
  | "unreachable"
  | "ladders"
  | "quiet-days"
  | "calendar"
  | "late-notices"
  | "notice-statistics"
  | "set-up";

/** What somebody typed; names and months stand as typed, `""` where none was given. */
export type Typed =
  | { readonly kind: "home" }
  | { readonly kind: "help" }
  | { readonly kind: "greeting" }
  | { readonly kind: "pots" }
  | { readonly kind: "pot"; readonly name: string }
  /** `rest` is the free text after the colon (read by `readDistribution`). */
  | { readonly kind: "distribute"; readonly name: string; readonly rest: string }
  /** `1/2018` however it was typed; another text where it could not be read as a number. */
  | { readonly kind: "decision"; readonly number: string }
  | { readonly kind: "decisions" }
  /** A decision's package: its number as `decision` has it, or a case number as typed; `""` where none was given. */
  | { readonly kind: "archive"; readonly number: string }
  /** `text` is what is looked for. */
  | { readonly kind: "search"; readonly text: string }
  | { readonly kind: "notices"; readonly month: string | null }
  | { readonly kind: OverviewWord }
  /** `form` is null where the words ask for one that there is not; `text` is then how they name it. */
  | { readonly kind: "export"; readonly form: ExportForm | null; readonly text: string }
  /** `until` is a day or a month as typed; null where none was given. */
  | { readonly kind: "rehearsal"; readonly until: string | null }
  /** `text` is what stands after the words, without its tabs. */
  | { readonly kind: "intake"; readonly text: string }
  | { readonly kind: "grant" | "commitments" | "year"; readonly name: string }
  | Absent
  | { readonly kind: "history"; readonly name: string }
  /** A day may stand last in `name`: whose right it is, or was, on that day. */
  | { readonly kind: "may-i-decide" | "who-decides"; readonly name: string }
  | { readonly kind: "language"; readonly language: Language | null }
  | { readonly kind: "clock"; readonly text: string }
  /** "ok", "godkänner": writes nothing, brings the card whose button does (DESIGN.md 1.4). */
  | { readonly kind: "approve-words" }
  | { readonly kind: "unknown"; readonly text: string };

type Reader = (rest: string) => Typed;

const just =
  (typed: Typed): Reader =>
  () =>
    typed;
const byName =
  (kind: "history" | "may-i-decide" | "who-decides" | "grant" | "commitments" | "year"): Reader =>
  (rest) => ({ kind, name: withoutFiller(rest) });

/** Command words in folded form, per reader. Longer ones win over shorter ones that begin them. */
const table: readonly (readonly [words: readonly string[], read: Reader])[] = [
  [["hjalp", "help", "?", "kommandon", "commands"], just({ kind: "help" })],
  [["hem", "home", "start", "meny", "menu"], just({ kind: "home" })],
  [["hej", "hejsan", "halla", "tjena", "god morgon", "goddag", "tack"], just({ kind: "greeting" })],
  [["hello", "hi", "hey", "good morning", "thanks"], just({ kind: "greeting" })],
  [
    ["pottar", "pottarna", "potter", "potterna", "pots", "mina pottar", "my pots"],
    just({ kind: "pots" }),
  ],
  [["pott", "potten", "pot"], readPot],
  [["fordela", "distribute"], readDistribute],
  [["beslut", "beslutet", "besluten", "delegationsbeslut", "decision", "decisions"], readDecision],
  // Where it is put right or changed: its card has the buttons for it.
  [["ratta", "ratta beslut", "ratta beslutet", "andra beslut", "andra beslutet"], readDecision],
  [["correct decision", "amend decision", "change decision"], readDecision],
  [["arkivpaket", "arkivpaketet", "arkivpaket beslut", "arkivera beslut", "arkivera"], readArchive],
  [["archive package", "archive package decision", "archive decision", "archive"], readArchive],
  [["anmalan", "anmalningar", "notices", "notice"], readNotices],
  [
    [
      "moten",
      "mote",
      "sammantraden",
      "meetings",
      "meeting",
      "nya moten",
      "nytt mote",
      "new meetings",
    ],
    just({ kind: "meetings" }),
  ],
  [
    ["sok", "sok efter", "leta efter", "hitta", "search", "search for", "find"],
    (rest) => ({ kind: "search", text: rest }),
  ],
  [["historik", "historia", "history"], byName("history")],
  [["far jag besluta", "fick jag besluta", "may i decide"], byName("may-i-decide")],
  [["vem far besluta", "vem fick besluta", "vem beslutar", "vem beslutade"], byName("who-decides")],
  [["who may decide", "who could decide", "who decides"], byName("who-decides")],
  [["kontrollera", "kontroll", "verify", "check"], just({ kind: "verify" })],
  [["sprak", "language"], readLanguage],
  [["svenska", "swedish"], just({ kind: "language", language: "sv" })],
  [["engelska", "english"], just({ kind: "language", language: "en" })],
  [["tid", "klocka", "klockan", "time", "clock"], (rest) => ({ kind: "clock", text: rest })],
  [
    [
      "las in",
      "inlasning",
      "beslut fran papper",
      "beslut pa papper",
      "pappersbeslut",
      "intake",
      "read in",
      "paper decision",
    ],
    (text) => ({ kind: "intake", text }),
  ],
  [["uppdrag", "uppdragen", "assignments", "assignment"], just({ kind: "assignments" })],
  [
    [
      "uppfoljning",
      "uppfoljningar",
      "follow-up",
      "follow-ups",
      "followup",
      "follow up",
      "follow ups",
    ],
    just({ kind: "follow-ups" }),
  ],
  [["ersattare", "stallforetradare", "deputy", "deputies"], just({ kind: "deputies" })],
  [["franvaro", "absence", "absences"], readAway],
  [["onabara", "unreachable"], just({ kind: "unreachable" })],
  [["paminnelser", "paminnelse", "reminders", "reminder"], just({ kind: "ladders" })],
  [["tysta dagar", "quiet days"], just({ kind: "quiet-days" })],
  [["installningar", "installning", "settings", "set up", "setup"], just({ kind: "set-up" })],
  [["forhandsvisa", "forhandsvisning", "repetera", "repetition"], readRehearsal],
  [["rehearse", "rehearsal", "preview"], readRehearsal],
  [["forsenade", "forsenat", "forseningar", "late", "overdue"], just({ kind: "late-notices" })],
  [["statistik", "statistiken", "statistics"], just({ kind: "notice-statistics" })],
  [["bidrag", "bidraget", "statsbidrag", "grant", "grants"], byName("grant")],
  [["ataganden", "atagande", "commitments"], byName("commitments")],
  [["stang aret", "stang ar", "avsluta aret", "arsavslut", "arsavslutet"], byName("year")],
  [["close year", "close the year", "year close"], byName("year")],
  [["exportera", "exporten", "export"], readExport],
  [["kalender", "kalendern", "calendar", "mina datum", "my dates"], just({ kind: "calendar" })],
  [["fatta beslut", "jag beslutar", "jag godkanner", "i approve"], just({ kind: "approve-words" })],
];

/** Said in answer to a card, alone or with a few words. */
const approving = new Set(
  "ok okej okay ja japp yes godkann godkanner godkant godkand approve approved bifall bifalles".split(
    " ",
  ),
);
const approvingWordsMax = 6;
const commandWordsMax = 3;

const readers: ReadonlyMap<string, Reader> = new Map(
  table.flatMap(([words, read]) => words.map((word) => [word, read] as const)),
);

/** Mentions as Teams writes them; bounded, so that a hostile text costs no more than its length. */
const mention = /<at[^<>]{0,100}>[^<]{0,200}<\/at>/gi;

/** A message as it was written, without whom it was addressed to. */
export const withoutMentions = (text: string): string =>
  text.replaceAll("&nbsp;", " ").replace(mention, " ");

interface Word {
  readonly folded: string;
  /** Where the text after the word begins. */
  readonly end: number;
}

/** Reads a chat message as a command in either language; whatever it is, it is something. Never throws. */
export function readCommand(text: string): Typed {
  const clean = plainSpaces(withoutMentions(text)).trim();
  const words = firstWords(clean);
  for (let count = commandWordsMax; count > 0; count -= 1) {
    const last = words[count - 1];
    if (last === undefined) continue;
    const phrase = words.slice(0, count).map((word) => word.folded);
    const read = readers.get(phrase.join(" "));
    if (read !== undefined) return readRest(read, withoutColon(clean.slice(last.end).trim()));
  }
  const absent = readAbsence(clean);
  if (absent !== null) return absent;
  const approves = approving.has(words[0]?.folded ?? "") && words.length <= approvingWordsMax;
  return approves ? { kind: "approve-words" } : { kind: "unknown", text: clean };
}

/** "Hej, jag är sjuk idag" is more than a greeting. */
function readRest(read: Reader, rest: string): Typed {
  const typed = read(rest);
  return (typed.kind === "greeting" ? readAbsence(rest) : null) ?? typed;
}

/** The first words, one more than anything here looks at. */
function firstWords(text: string): Word[] {
  const words: Word[] = [];
  const pattern = /\S{1,200}/g;
  while (words.length <= approvingWordsMax) {
    const match = pattern.exec(text);
    if (match === null) break;
    words.push(wordOf(match[0], match.index));
  }
  return words;
}

/** Punctuation after a word does not count; a colon inside "fördela:KTC" ends the word. */
function wordOf(typed: string, start: number): Word {
  const colon = typed.indexOf(":");
  const own = colon > 0 ? typed.slice(0, colon) : typed;
  const folded = fold(own).replace(/(?<=.)[.,!?]{1,10}$/, "");
  const end = start + own.length;
  return { folded, end };
}

function readPot(rest: string): Typed {
  return rest === "" ? { kind: "pots" } : { kind: "pot", name: rest };
}

const withoutColon = (rest: string): string =>
  rest.startsWith(":") ? rest.slice(1).trimStart() : rest;

function readDistribute(rest: string): Typed {
  const colon = rest.indexOf(":");
  if (colon < 0) return { kind: "distribute", name: rest, rest: "" };
  const name = rest.slice(0, colon).trimEnd();
  return { kind: "distribute", name, rest: rest.slice(colon + 1).trim() };
}

/** "Får jag besluta om kompetens?" asks about "kompetens". */
function withoutFiller(rest: string): string {
  const name = rest.replace(/[?!.]{1,10}$/, "");
  return name.replace(/^(?:om|för|about|on) +/i, "").trim();
}

const numberLengthMax = 40;

function readDecision(rest: string): Typed {
  if (rest === "") return { kind: "decisions" };
  if (rest.length > numberLengthMax) return { kind: "decision", number: rest };
  const plain = rest.replace(/^(?:nr\.?|nummer|no\.?|number|#) */i, "");
  const serialFirst = /^(\d{1,6}) *\/ *(\d{4})\.?$/.exec(plain);
  const yearFirst = /^(\d{4}) *: *(\d{1,6})\.?$/.exec(plain);
  const serial = serialFirst?.[1] ?? yearFirst?.[2];
  const year = serialFirst?.[2] ?? yearFirst?.[1];
  if (serial === undefined) return { kind: "decision", number: plain };
  return { kind: "decision", number: `${Number(serial)}/${year}` };
}

/** "Arkivpaket för beslut 1/2018", "archive package 2018:1", "arkivera RS/254/2018". */
function readArchive(rest: string): Typed {
  const read = readDecision(
    rest.replace(/^(?:för|av|till|for|of) +/i, "").replace(/^(?:beslut|decision) +/i, ""),
  );
  return { kind: "archive", number: read.kind === "decision" ? read.number : "" };
}

function readNotices(rest: string): Typed {
  return { kind: "notices", month: rest === "" ? null : rest };
}

const exportForms: ReadonlyMap<string, ExportForm> = new Map([
  ...["", "excel", "xlsx", "excelfil"].map((word) => [word, "xlsx"] as const),
  ...["csv", "csv-fil", "csv-filer", "csv files", "semikolon"].map(
    (word) => [word, "csv"] as const,
  ),
  ...["json", "json-fil"].map((word) => [word, "json"] as const),
]);
const formLengthMax = 40;

/** "Exportera csv", "exportera allt som json", "export as Excel". */
function readExport(rest: string): Typed {
  const text = rest
    .slice(0, formLengthMax)
    .replace(/[.!?]{1,10}$/, "")
    .replace(/^(?:allt|everything|all)(?= |$) */i, "")
    .replace(/^(?:som|till|i|as|to|in) +/i, "");
  const form = exportForms.get(fold(text).replace(/^\./, ""));
  return form === undefined
    ? { kind: "export", form: null, text }
    : { kind: "export", form, text: "" };
}

/** "Frånvaro" asks who is away; "frånvaro 9–27 juli" tells of one's own. */
function readAway(rest: string): Typed {
  return rest === "" ? { kind: "deputies" } : { kind: "away", who: null, when: rest };
}

/** "Förhandsvisa till 31 december", "rehearse until December". */
function readRehearsal(rest: string): Typed {
  const until = rest.replace(/^(?:t\.?o\.?m\.?|till och med|till|until|to) +/i, "");
  return { kind: "rehearsal", until: until === "" ? null : until };
}

const languages: ReadonlyMap<string, Language> = new Map([
  ...["sv", "svenska", "swedish", "se"].map((word) => [word, "sv"] as const),
  ...["en", "engelska", "english", "eng"].map((word) => [word, "en"] as const),
]);

function readLanguage(rest: string): Typed {
  const word = fold(rest.slice(0, 20)).replace(/[.!?]$/, "");
  return { kind: "language", language: languages.get(word) ?? null };
}
