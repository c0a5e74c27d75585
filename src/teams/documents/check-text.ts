import type { State } from "../../domain/state.ts";
import { checkCodeLength } from "../../documents/check-code.ts";
import { bodyOf, readFile } from "../../documents/file-in.ts";
import { readCommand } from "../../language/command-words.ts";
import { checkWords, textCheckWords } from "../../language/say/document-check.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee } from "../cards/access.ts";
import { filled } from "../cards/render.ts";
import { plain, shortened } from "../cards/template.ts";
import { show } from "../cards/verbs.ts";
import type { View } from "../cards/view.ts";
import { sheetOfView } from "../cards/view-sheet.ts";
import type { Rendered } from "../conversation.ts";
import { bearersOf, claimedIn, type Coded, codedFile, type TextDifference } from "./claimed.ts";
import { actionsOf, codedIn, kindOf } from "./coded-words.ts";

/** So much of a message tells whether it begins with a command. */
const headMax = 200;
const phraseMax = 6;
const lineMax = 160;
const titleMax = 120;
const linesShown = 5;

/**
 * The answer to *kontrollera* with a check code or the text of a document after it, and to a pasted text of a decision
 * of ours, which is not read in as one from paper unless somebody asks for that. Null for every other message.
 */
export function checkedText(message: string, state: State, viewer: Viewer): Rendered | null {
  const { kind } = readCommand(message.slice(0, headMax));
  if (kind === "intake" || (kind !== "verify" && message.length <= headMax)) return null;
  const claimed = claimedIn(message, state);
  if (claimed !== null && message.length > headMax)
    return rendered(textView(claimed, message, state, viewer), viewer);
  if (kind !== "verify") return null;
  const code = codeIn(message);
  if (code !== null) return rendered(codeView(code, state, viewer), viewer);
  return isText(message) ? rendered(unknownView("text", viewer), viewer) : null;
}

/** "kontrollera kedjan" asks about the ledger; a number or a sentence is some paper's, which the ledger says nothing of. */
function isText(message: string): boolean {
  const [, ...words] = message.trim().split(/\s+/);
  return words.length > phraseMax || words.some((word) => /\d/.test(word));
}

const rendered = (view: View, viewer: Viewer): Rendered =>
  filled(sheetOfView(view, viewer.language), viewer, []);

/** "kontrollera 9a7e 9260 ecd7", as the code stands at the foot of a document. */
function codeIn(message: string): string | null {
  const words = message.trim().split(/\s+/).slice(1).join("").toLowerCase();
  const code = words.replace(/^(?:kontrollkod|check-?code|kod|code):?/, "").replace(/\.$/, "");
  const isCode = code.length === checkCodeLength || /\d/.test(code);
  return isCode && /^[\da-f]{4,20}$/.test(code) ? code : null;
}

/** The code says which document a paper is, and nothing of its words. */
function codeView(code: string, state: State, viewer: Viewer): View {
  const { language } = viewer;
  const [found] = bearersOf(new Set([code]), state);
  if (found === undefined) return paperView(code, state, viewer);
  const words = textCheckWords[language];
  const title = words.code(codedIn(found, language));
  return {
    template: "setting",
    over: words.over,
    title,
    badge: { text: words.badge.code, tone: "neutral" },
    summary: title,
    lead: [words.codeOnly],
    actions: actionsOf(found, state, viewer),
  };
}

/** The code of a text on paper, as it stands on the card of its decision. */
function paperView(code: string, state: State, viewer: Viewer): View {
  const { language } = viewer;
  const found =
    code.length < checkCodeLength
      ? undefined
      : [...state.registered.values()].find(({ textHash }) => textHash.startsWith(code));
  if (found === undefined) return unknownView("code", viewer);
  const words = textCheckWords[language];
  const title = words.paperCode(plain(shortened(found.title, titleMax)));
  const card: Card = { card: "registered", decision: found.id };
  return {
    template: "setting",
    over: words.over,
    title,
    badge: { text: words.badge.code, tone: "neutral" },
    summary: title,
    lead: [words.paperCodeOnly],
    actions: maySee(card, state, viewer) ? [show(checkWords[language].open, card)] : [],
  };
}

function textView(coded: Coded, text: string, state: State, viewer: Viewer): View {
  const { language } = viewer;
  const words = textCheckWords[language];
  const { copy } = checkWords[language];
  const kind = kindOf(coded);
  const what = codedIn(coded, language);
  const { here, there } = differenceIn(coded, text, state);
  const isSame = here.length === 0 && there.length === 0;
  const title = isSame ? copy.sameText(what) : copy.otherText(what);
  const lines = (heading: string, all: readonly string[]) => ({
    heading,
    lines: [
      ...all.slice(0, linesShown).map((line) => `• ${plain(shortened(line, lineMax))}`),
      ...(all.length > linesShown ? [copy.more(all.length - linesShown)] : []),
    ],
  });
  const actions = actionsOf(coded, state, viewer);
  return {
    template: "setting",
    over: words.over,
    title,
    badge: isSame
      ? { text: copy.badge.same, tone: "neutral" }
      : { text: words.badge.differs, tone: "attention" },
    summary: title,
    lead: isSame ? [words.same[kind], copy.notCompared] : [words.differs[kind]],
    sections:
      actions.length === 0
        ? []
        : [lines(words.here, here), lines(copy.there[kind], there)].filter(
            (one) => one.lines.length > 0,
          ),
    actions,
  };
}

function unknownView(of: "code" | "text", { language }: Viewer): View {
  const words = textCheckWords[language];
  const title = of === "code" ? words.unknownCode : words.unknownText;
  return {
    template: "setting",
    over: words.over,
    title,
    badge: { text: checkWords[language].badge.unknown, tone: "attention" },
    summary: title,
    lead: [of === "code" ? words.unknownCodeNext : words.unknownTextNext],
    actions: [show(checkWords[language].decisions, { card: "decisions", page: 1 })],
  };
}

/** How a line is broken, and how its items are counted, is the program's that it was copied from. */
const flat = (text: string): string =>
  text
    .replaceAll("&nbsp;", " ")
    .replaceAll(/(?<=^|\n)[^\S\n]*(?:[•*-]|\d{1,3}\.)\s+/g, "")
    .replaceAll(/\s+/g, " ")
    .trim();

/** Head, foot and page numbers come along when somebody copies out of a page. */
const foot =
  /(?:\S{1,40} \d{1,2} av )?\S{1,40} \d{1,6}\/\d{4} · [A-ZÅÄÖ]{2,5}\/\d{1,5}\/\d{4} · \S{1,40} [\da-f]{4} [\da-f]{4} [\da-f]{4}(?:\s{1,200}Sida \d{1,3} \(\d{1,3}\))?/giu;
const pageWord =
  /^(?:(?:sida|page)\s?\d{1,3}(?:\s?\(\d{1,3}\))?|delegationsbeslut|verkställighet|rättelse)$/i;

/** What a text has that its document has not, and the other way about, whatever the order of the lines. */
function differenceIn(coded: Coded, text: string, state: State): TextDifference {
  const { name, bytes } = codedFile(coded, state);
  const own = readFile(bytes, name);
  const lines = (own.kind === "text" ? bodyOf(own) : "").split("\n").map(flat);
  const asked = text.replace(/^\s*\S+/, (word) => (isVerify(word) ? "" : word));
  let left = flat(asked.replaceAll(/[^\S\n]/g, " ").replaceAll(foot, ""));
  const there: string[] = [];
  for (const line of lines.filter((one) => one !== "").toSorted((a, b) => b.length - a.length)) {
    const at = left.indexOf(line);
    if (at < 0) there.push(line);
    else left = `${left.slice(0, at)}\n${left.slice(at + line.length)}`;
  }
  const here = left
    .split("\n")
    .map((one) => one.trim())
    .filter((one) => /[\p{L}\d]/u.test(one) && !pageWord.test(one));
  return { here: withoutHead(here, state), there: withoutHead(there, state) };
}

const isVerify = (word: string): boolean => readCommand(word).kind === "verify";

/**
 * The authority's name and the kind of document stand at the head of every page: copied out of a page they come along
 * again and again, copied out of Word they do not come at all. Whatever else begins with the name is text.
 */
function withoutHead(lines: readonly string[], { authority }: State): readonly string[] {
  const names = [...authority.values()].flatMap(({ name }) => [flat(name.sv), flat(name.en)]);
  return lines.filter(
    (line) => !names.includes(line.replace(/ (?:delegationsbeslut|verkställighet|rättelse)$/i, "")),
  );
}
