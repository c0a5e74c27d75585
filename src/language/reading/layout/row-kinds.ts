import { isPerson, isRole } from "../words/people.ts";
import { oneOf } from "../words/pattern.ts";
import type { Column } from "../words/columns.ts";
import { titlesPots } from "../words/pot-titles.ts";
import type { Samples } from "./column-cells.ts";
import type { TableRow } from "./table-rows.ts";

/** What a row of a table says that it is: an activity, or money that is handed on. */
export type RowKind = "row" | "pot";

const further = String.raw`(?:[\s,:/(–-]{1,3}(?:${oneOf`
    för till att som ska skall får kan av hos i sin tur eget egen fritt vidare inom ut om senare
    (vidare)?fördel(a|as|ar|ning|ningen) (ut)?dela[rs]? disponera[rs]? disposition förfogande
    besluta[rs]? innehavaren? mottagaren? ägaren? [A-Za-zÀ-ɏ]*chef(en)? [A-Za-zÀ-ɏ]*direktör(en)?
  `}(?![A-Za-zÀ-ɏ]))){0,7}\)?`;
const potKind = new RegExp(
  String.raw`^(?:${oneOf`
    (${oneOf`öppen öppna gemensam(ma)? särskil(d|da) egen egna central(a)? delegera(d|de) fri fria lokal(a)?`}_)?${oneOf`
      (del|chefs|fördelnings|direktörs)?pott(en|er|erna|ar|arna)?(medel)?
    `}
    (medel_|belopp_|pengar_)?(för|till)_((vidare|egen|fortsatt|intern|lokal|senare)_)?fördelning
    (medel_|belopp_)?(att_|som_)?(fördelas?_vidare|vidarefördela(s|d|t)?) att_fördela
    (vidare_|vidare)fördelning fördelas_(vidare_)?av delegera(d|de|s|t)_vidare
  `})${further}$`,
  "i",
);
const withWhom = String.raw`(?:[\s,:/(–-]{1,3}(?:${oneOf`
    med utan och till fast fasta bestäm(d|t|da) namngiven utsedd ansvarig(e)? belopp direkt
    genomför(s|are) person
  `}(?![A-Za-zÀ-ɏ]))){0,5}\)?`;
const rowKind = new RegExp(
  String.raw`^(?:${oneOf`
    (går_)?direkt_till_
    (fast|fasta|bestäm(d|t|da)|beslutad(e)?|enskil(d|da)|riktad(e)?|direkt|namngiv(en|na)|utpekad(e)?|specifik(a)?|öronmärk(t|ta)|konkret(a)?|egen|egna)_
  `})?(?:${oneOf`
    aktivitet(en|er|erna)? insats(en|er|erna)? åtgärd(en|er|erna)? projekt(et|en)? satsning(en|ar|arna)?
    rad(er)? belopp summ(a|or) medel fördelning tilldelning
  `})${withWhom}$|^${oneOf`
    fast fasta rikta(d|t|de) direkt(a)? öronmärk(t|ta) bestäm(t|d|da) bund(en|et|na) namngiv(en|et|na)
    utpeka(d|t|de) specificera(d|t|de)
  `}$`,
  "i",
);
/** "fritt" and "obundet" are pots beside what is fixed. */
const freeWord =
  /^(?:medel\s)?(?:fritt(?:\sbelopp)?|fria\s(?:medel|belopp)|obund(?:et|na)(?:\s(?:medel|belopp))?)$/i;
const bareWord = /^(?:rader?|belopp|medel|fördelning|tilldelning)$/i;

/** What a cell says that its row is, and names nothing: "pott för fördelning", "aktivitet med ansvarig". */
export const kindIn = (cell: string): RowKind | null =>
  potKind.test(cell) ? "pot" : rowKind.test(cell) && !bareWord.test(cell) ? "row" : null;

/** "Pott", "Fördelas vidare?", above yes and no. */
const asksOfPots =
  /^(?:är\s)?(?:(?:del)?pott|(?:medel\s)?(?:för|till)\s(?:vidare\s)?fördelning|(?:fördelas|delas\sut)\svidare|vidarefördel(?:as|ning))\s?\??$/i;
const yes = /^(?:ja|j|x|✓|✔)$/i;
const yesOrNo = /^(?:ja|nej|j|n|x|✓|✔|[-–—])$/i;
/** "Form", "Typ av medel": what stands below says of what kind each row is. */
const asksForKind =
  /^(?:form|typ|slag|art|sort|kategori|hantering|sätt|fördelningssätt|fördelningsform|rad\/pott|aktivitet\/pott|pott\/aktivitet|insats\/pott)(?![A-Za-zÀ-ɏ])/i;

const filled = (samples: Samples, index: number): string[] =>
  samples.map((row) => row[index] ?? "").filter((cell) => cell !== "");

/** Whether a column says of each row what it is, an activity or a pot, and names none of them. */
export function holdsKinds(samples: Samples, index: number, head: string): boolean {
  const cells = filled(samples, index);
  if (asksOfPots.test(head) && cells.some((cell) => yes.test(cell)))
    return cells.every((cell) => yesOrNo.test(cell));
  const kinds = cells.map((cell) => kindIn(cell) ?? kindBeside(cell, cells));
  if (kinds.length === 0 || kinds.includes(null)) return false;
  if (asksForKind.test(head) && kinds.includes("pot")) return true;
  return cells.length > 1 && new Set(cells.map((cell) => cell.toLowerCase())).size < cells.length;
}

/** "rad" and "medel" are kinds of rows beside "pott", and "fritt" is a pot beside "riktat". */
function kindBeside(cell: string, others: readonly string[]): RowKind | null {
  if (bareWord.test(cell)) return others.some((other) => potKind.test(other)) ? "row" : null;
  return freeWord.test(cell) && others.some((other) => kindIn(other) === "row") ? "pot" : null;
}

/** A mark such as "P" or "*" that words beside a table explain. */
const mark = String.raw`(?:\p{Lu}{1,2}|\*{1,3})`;
const explained = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ\d*])(${mark})\)?\s?(?:=|:|[–-](?=\s)|står\sför|betyder|avser|innebär|är)\s?(?:en\s)?([A-Za-zÀ-ɏ][^,;.()=\n]{2,80})`,
  "gu",
);
const below = /^(\*{1,3})\)?\s?(\p{L}[^.;()=\n\d]{2,120})\.?$/gmu;
const marked = new RegExp(
  String.raw`märk(?:ta|t|ts|a[ts])\s(?:med\s)?(?:en\s)?["”]?(${mark}|[Aa]sterisk|[Ss]tjärna)["”]?(?=[\s,.)]|$)([^.;:\n\d]{3,80})?`,
  "gu",
);
const saysPot =
  /^(?:(?:del)?pott|(?:medel\s)?(?:för|till)\s(?:vidare\s)?fördelning|(?:som\s)?(?:fördelas\svidare|vidarefördel)|(?:som\s)?[A-Za-zÀ-ɏ]*\s?fördelas\s(?:vidare\s)?av)/i;
const saysRow = /^(?:aktivitet|insats|åtgärd|projekt|satsning)/i;
const tellsPots =
  /(?<![A-Za-zÀ-ɏ])(?:pott(?:ar|er|en)?|fördelas?\s(?:vidare|av)|vidarefördel[A-Za-zÀ-ɏ]+|(?:som\s)?[A-Za-zÀ-ɏ]+\s(?:i\ssin\stur\s)?fördelar)(?![A-Za-zÀ-ɏ])/i;

/** What the words beside a table say that its marks mean: "A = aktivitet, P = pott", "Rader märkta * är pottar". */
export function legendIn(words: string): ReadonlyMap<string, RowKind> {
  const legend = new Map<string, RowKind>();
  for (const [, sign = "", meaning = ""] of [
    ...words.matchAll(explained),
    ...words.matchAll(below),
  ]) {
    if (saysPot.test(meaning)) legend.set(sign, "pot");
    else if (saysRow.test(meaning)) legend.set(sign, "row");
  }
  for (const { 0: all, 1: sign = "", 2: after = "", index } of words.matchAll(marked)) {
    const from = Math.max(words.lastIndexOf(".", index), words.lastIndexOf("\n", index)) + 1;
    const sentence = words.slice(from, index + all.length);
    if (tellsPots.test(after) || tellsPots.test(sentence))
      legend.set(/^\p{L}{2}/u.test(sign) ? "*" : sign, "pot");
  }
  return legend;
}

const ofBoth =
  /(?:aktivitet|insats|åtgärd|projekt|satsning)(?:er|en)?\s?(?:\/|,|eller|och|respektive)\s?(?:del)?pott|pott(?:er|ar)?\s?(?:\/|,|eller|och|respektive)\s?(?:aktivitet|insats|åtgärd|projekt|satsning)/i;
/** "Aktivitet/pott": a head of both says of no row which it is. */
export const headsBoth = (head: string): boolean => ofBoth.test(head);

interface KindTable {
  readonly heads: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
}

/** "Kurser (pott)", "Läger, pott för fördelning", "Pott: Kurser": what a name says besides what it names. */
const besideName = /^(.{2,}?)(?:\s?\((?=[^()]+\)$)|,\s|\s[–-]\s)([^()]{3,60})\)?$/u;

/** "(fördelas av regiondirektören)" says who, besides. */
const tellsWho = /[A-Za-zÀ-ɏ](?:chef|direktör)/i;

/** A name without what it says of its kind or a sign behind it, and that kind. */
export function kindOfName(typed: string): {
  readonly name: string;
  readonly kind: RowKind | null;
} {
  const name = typed.replace(/(?<=[\p{L}\d)])\s?\*{1,3}\)?$/u, "");
  const [, bare = "", beside = ""] = besideName.exec(name) ?? [];
  return potKind.test(beside) && !tellsWho.test(beside)
    ? { name: bare, kind: "pot" }
    : { name, kind: null };
}

const isPlural = (cell: string): boolean =>
  /^[A-Za-zÀ-ɏ]*(?:er|ar)(?:na)?(?![A-Za-zÀ-ɏ])/i.test(cell);

/**
 * What each row says that it is, by a column of kinds, by a mark that the words beside the table explain, by its name
 * or a remark beside it, or by the title of its group; null where nothing says it. A kind of many stands above the
 * rows below it too.
 */
export function kindsOf({ heads, columns, rows }: KindTable, words: string): (RowKind | null)[] {
  const own = columns.indexOf("kind");
  const cells = rows.map((row) => row.cells[own] ?? "");
  const named = cells.filter((cell) => cell !== "");
  if (own >= 0 && named.length > 0 && named.every(isPlural) && cells[0] !== "") {
    let last: RowKind | null = null;
    return cells.map((cell) => (last = cell === "" ? last : kindIn(cell)));
  }
  if (own >= 0) {
    const hasRows = cells.some((cell) => kindIn(cell) === "row");
    return cells.map((cell) => {
      if (cell === "") return null;
      return yes.test(cell) || (hasRows && freeWord.test(cell)) ? "pot" : (kindIn(cell) ?? "row");
    });
  }
  const byMark = kindsByMark({ heads, columns, rows }, words);
  return rows.map((row, index) => {
    const name = row.cells[columns.indexOf("activity")] ?? "";
    const remarked = columns.some(
      (column, place) =>
        (column === "description" || column === "other") && potKind.test(row.cells[place] ?? ""),
    );
    const grouped = row.group !== undefined && titlesPots(row.group) ? "pot" : null;
    const own = byMark[index] ?? (remarked ? "pot" : null) ?? kindOfName(name).kind ?? grouped;
    const who = row.cells[columns.findIndex((one) => one === "responsible" || one === "holder")];
    return own ?? (heads.some(headsBoth) ? kindByWho(who) : null);
  });
}

/** Below a head of both a position holds a pot, as the paper tells them apart by who is named, and a person answers for an activity. */
function kindByWho(who: string | undefined): RowKind | null {
  if (who === undefined || who === "") return null;
  return isPerson(who) ? "row" : isRole(who) ? "pot" : null;
}

/** By a column of nothing but marks, else by a sign behind the name. */
function kindsByMark({ columns, rows }: KindTable, words: string): (RowKind | null)[] {
  const legend = legendIn(words);
  if (legend.size === 0) return [];
  const place = columns.findIndex(
    (column, index) =>
      column !== "amount" &&
      rows.some((row) => legend.has(row.cells[index] ?? "")) &&
      rows.every((row) => /^(?:\p{Lu}{1,2}|\*{0,3}|[-–])$/u.test(row.cells[index] ?? "")),
  );
  return rows.map((row) => {
    const name = row.cells[columns.indexOf("activity")] ?? "";
    const sign = place < 0 ? (/\*+$/u.exec(name)?.[0] ?? "") : (row.cells[place] ?? "");
    return legend.get(sign) ?? null;
  });
}
