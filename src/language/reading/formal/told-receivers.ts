import { oneOf } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import type { Line } from "../layout/line.ts";
import { listMark } from "../layout/list-mark.ts";
import { sentencesOf } from "../words/sentences.ts";
import { isReceiver, receiversIn } from "./receivers.ts";

const paper = oneOf`
  (detta_|delegations|[A-Za-zÀ-ɏ]*(nämndens|styrelsens|utskottets|fullmäktiges|direktionens)_)?beslut(et)? det(?=_(skickas|sänds|delges|expedieras)_)
  (protokolls)?utdrag(et)?(_(av|ur)_(beslutet|protokollet|paragrafen))?
  kopi(a|or)(_(av|på)_(beslutet|protokollet|paragrafen))? protokollet paragrafen
  (minnes)?anteckningarna
`;
const behindVerb = "(?:\\sför (?:kännedom|åtgärd|verkställighet))?";
/** "Beslutet delges HR-direktören och IT-direktören.", where no list is headed. */
const sentTo = new RegExp(
  String.raw`^${paper}\s(?:(?:ska(?:ll)?|har)\s)?(?:också\s|även\s|därefter\s|dessutom\s)?(?:${oneOf`
    delges (över)?sänd(s|as|es) skickas expedieras tillställs meddelas delas delgetts skickats
    (över)?sänts expedierats meddelats tillställts
  `}${behindVerb}(?:\still)?|${oneOf`
    lämnas går ges mejlas mailas e-postas distribueras överlämnas vidarebefordras delas_ut
  `}${behindVerb}\still)\s(?!(?:inte|ej|ut|senare)(?![A-Za-zÀ-ɏ]))([^.]{3,300})\.?$`,
  "i",
);
/** "Vårdchefen och ekonomistaben underrättas om beslutet." */
const areTold = new RegExp(
  String.raw`^([^.:]{3,300}?)\s(?:ska(?:ll)?\s)?${oneOf`
    (underrättas|informeras)(_om_beslutet)? delges(_beslutet)?
    (få[r]?|ha|erhåller)_(del_av_(beslutet|protokollet|paragrafen)
      |(en_|var_sin_|varsin_)?(kopia|(protokolls)?utdrag|avskrift)(_av_(beslutet|protokollet
      |paragrafen))?)
  `}\.?$`,
  "i",
);
/** "Mottagare av beslutet är vårdchefen", "Expediering sker till vårdchefen". */
const receivedBy =
  /^(?:mottagare av (?:beslutet|utdrag[A-Za-zÀ-ɏ]*) är|expediering(?:en)? (?:sker|görs|har skett) till)\s([^.:]{3,300})\.?$/i;

const day = String.raw`(?:den\s)?(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\s\p{Ll}{3,9}(?:\s(?:19|20)\d\d)?)`;
/** "Cc: …", "Utdrag § 12 till …", "Exp. 2024-05-20: …", "Till: …": what may stand before a list of nothing but receivers. */
const label = new RegExp(
  String.raw`^(?:${oneOf`
    (protokolls)?utdrag(et)? kopi(a|or) cc exp(edieras|edierats?|ediering|\.)? att_expediera
    delges delgivning delgivs sänd(s|es) tillställs underrättelse avskrift skickas mejlas mailas distribu(eras|tion) utskick sändlista
    (för_)?kännedom (för_)?åtgärd (för_)?verkställighet mottagare informeras underrättas meddelas
    till(?=_?:)
  `})(?:\s(?:\(?§+\s?\d[\d,\s–-]{0,12}\)?|${oneOf`
    ur av på från för och till skickas sänds går sker ska med_mejl via_mejl per_e-post
    kännedom åtgärd efter_beslut beslutet protokollet paragrafen följande mottagare
  `}(?![A-Za-zÀ-ɏ])|${day}))*(?:\s?[:–-]\s*|\s+|$)`,
  "iu",
);
const endLines = 14;
const headLines = 5;
const listLinesMax = 20;

/** The receivers that a document names without a heading for them: in a sentence, or behind a label at its end. */
export function toldReceivers(document: SourceDocument): string[] {
  const told = linesThatTell(document)
    .flatMap(({ text }) => sentencesOf(text.replace(listMark, "")))
    .flatMap(receiversTold);
  return told.length > 0 ? told : receiversListed(endOf(document));
}

/** The last lines, below the head and the beginning of what is decided. */
function endOf({ lines, sections }: SourceDocument): readonly Line[] {
  const [first] =
    sections.find(({ kind }) => kind === "decision" || kind === "proposal")?.lines ?? [];
  const from = first === undefined ? headLines : lines.indexOf(first) + 1;
  const points = new Set(
    sections.flatMap((section) => (section.kind === "proposal" ? section.lines : [])),
  );
  return lines
    .slice(Math.max(from, lines.length - endLines))
    .filter((line) => !points.has(line) || !listMark.test(line.text));
}

function linesThatTell({ sections }: SourceDocument): Line[] {
  return sections
    .filter(({ kind }) => ["closing", "notice", "decision", "proposal"].includes(kind))
    .flatMap(({ kind, lines }) =>
      // A numbered point of a proposal is proposed with the rest.
      kind === "proposal" ? lines.filter(({ text }) => !listMark.test(text)) : lines,
    );
}

function receiversTold(sentence: string): string[] {
  const words = (sentTo.exec(sentence)?.[1] ?? "").replace(/^följande(?:\smottagare)?:?\s/i, "");
  return words === "" || isAboutTime.test(words) || isReport.test(words)
    ? toldOnly(sentence)
    : receiversIn(words);
}

const isAboutTime = /anmäl|(?<![A-Za-zÀ-ɏ])(?:senast|när|om)\s/i;
/** "Beslutet lämnas till nämnden för godkännande" */
const isReport =
  /\sför (?:beslut|godkännande|ställningstagande|prövning|fastställande)(?![A-Za-zÀ-ɏ])/i;

/** The receivers of a sentence that says nothing else. */
function toldOnly(sentence: string): string[] {
  for (const form of [sentTo, areTold, receivedBy]) {
    const words = form.exec(sentence)?.[1];
    const names = words === undefined ? null : onlyReceivers(words);
    if (names !== null) return names;
  }
  return [];
}

/** The names, if there is nothing else. */
function onlyReceivers(words: string): string[] | null {
  const names = receiversIn(words);
  return names.length > 0 && names.every(isReceiver) ? names : null;
}

/** What stands behind a label on its own line; null where it is none, or names others than receivers. */
export function receiversBehind(text: string): string[] | null {
  const start = label.exec(text)?.[0];
  if (start === undefined) return null;
  const rest = text.slice(start.length).trim();
  if (rest !== "") return onlyReceivers(rest);
  return text.endsWith(":") ? [] : null;
}

/** Lists behind a label, on its line and below it. */
function receiversListed(end: readonly Line[]): string[] {
  const found: string[] = [];
  for (const [at, { text }] of end.entries()) {
    const own = receiversBehind(text);
    if (own === null) {
      found.push(...sentencesOf(text).flatMap(toldOnly));
      continue;
    }
    found.push(...own);
    for (const below of end.slice(at + 1, at + 1 + listLinesMax)) {
      const names = below.afterGap ? null : onlyReceivers(below.text.trim());
      if (names === null || label.test(below.text)) break;
      found.push(...names);
    }
  }
  return found;
}
