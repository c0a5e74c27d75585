import { wholeWord } from "../words/pattern.ts";
import { dateIn } from "../words/dates.ts";
import type { SourceDocument } from "../layout/document.ts";
import { dayNear, ofTheState } from "./mandate-links.ts";
import { nearestBody } from "./mandate-body.ts";
import type { FoundMandate } from "./mandates-given.ts";
import { sentencesOf } from "../words/sentences.ts";
import { tellsOfAnotherYear, yearsOf } from "../sums/frame-received.ts";

/** Words that point back at the decision that was just told of. */
const pointsBack = new RegExp(
  wholeWord`
    samma_(beslut|paragraf|sammanträde|möte|dag|ärende|tillfälle)(et)?
    ((ovan|förut|före)?_?nämnda|ovanstående|angivna|aktuella)_(beslut|paragraf|delegation) beslutet_ovan
    (av|enligt)_(beslutet|protokollet|paragrafen)
    (i|genom|av|med|enligt)_(det_|detta_)?(beslut(et)?|protokollet|paragrafen)
    vid_(mötet|sammanträdet) samtidigt då därvid därmed därigenom
  `,
  "i",
);
/** "Styrelsen gav också …": whoever decided is named anew, and no other decision. */
const bareBody = /^(?:region|kommun)?(?:styrelsen|nämnden|fullmäktige|utskottet|direktionen)\s/i;
/** "Fördelningen delegerades till …", right behind the decision: who gave it was just said. */
const bareRight =
  /^(?:fördelningen|rätten|beslutanderätten|delegationen|uppdraget)\s(?:att\s[^.;:]{0,60}?\s)?(?:delegerades|överläts|lämnades|gavs|lades|överlämnades)\s/i;
/** "I protokollet 2024-01-31 § 14 står:", above what the decision says in its own words. */
const leadsIn = /:\s?["”“»]?$/u;
const given = wholeWord`
    fick får gavs ges gav ger lämnade[st]? deleger(ade|ades|as) bemyndiga(de|des|s) uppdrogs?
    uppdra[rs] överläts? överlåts överlämnades anförtroddes? lades medgavs? lät
  `;
const distributes =
  "(?<![A-Za-zÀ-ɏ])(?:(?:vidare)?fördela|fördelning(?:en)?|disponera|dela\\sut|(?:besluta|förfoga|råda|bestämma|beslutanderätt(?:en)?)\\s(?:om|över|hur))(?![A-Za-zÀ-ɏ])";
const position = "(?:direktör|chef|rektor|strateg|samordnare|ledare)(?:e?n)?(?![A-Za-zÀ-ɏ])";
/** "fick regiondirektören rätt att fördela resten", "rätten att fördela resten lämnades till regiondirektören" */
const rights = [
  `${given}[^.;:]{0,80}?[A-Za-zÀ-ɏ]*${position}[^.;:]{0,80}?${distributes}`,
  `[A-Za-zÀ-ɏ]*${position}\\s${given}[^.;:]{0,80}?${distributes}`,
  `${distributes}[^.;:]{0,80}?${given}[^.;:]{0,60}?[A-Za-zÀ-ɏ]*${position}`,
  `${given}\\s${distributes}[^.;:]{0,60}?\\s(?:till|på|åt)\\s[A-Za-zÀ-ɏ]*${position}`,
  `[A-Za-zÀ-ɏ]*${position}\\s(?:som\\s)?(?:fördelar|disponerar|beslutar\\s(?:om|hur))(?![A-Za-zÀ-ɏ])`,
].map((words) => new RegExp(words, "i"));
/** What is no right: refused, ended, still to come, or only to be accounted for. */
const none =
  /(?<![A-Za-zÀ-ɏ])(?:inte|ej|aldrig|avsl[A-Za-zÀ-ɏ]+|skulle|bör|föresl[A-Za-zÀ-ɏ]+|tidigare|återkalla[A-Za-zÀ-ɏ]*|upphör[A-Za-zÀ-ɏ]*|upphäv[A-Za-zÀ-ɏ]*|förslag[A-Za-zÀ-ɏ]*|redovisa[A-Za-zÀ-ɏ]*\shur)(?![A-Za-zÀ-ɏ])/i;
const paragraph = /§+\s?(\d{1,4})(?!\s?kap)/u;

/** A decision of a body that a sentence tells of by its day. */
export function decisionIn(sentence: string): Omit<FoundMandate, "quote"> | null {
  const found = paragraph.exec(sentence);
  const day = dateIn(sentence) === null ? null : dayNear(sentence, found?.index ?? 0);
  const body = day === null ? null : nearestBody(sentence, found?.index ?? sentence.length);
  if (body === null || ofTheState.test(body)) return null;
  return {
    body,
    date: day,
    section: found === null ? null : Number(found[1]),
    point: null,
  };
}

/**
 * "Regionstyrelsen beslutade 2022-03-15, § 58, om omgång 1. … I samma beslut fick regiondirektören rätt att fördela
 * resten": the right that a later sentence says was given by the decision told of before it. For a text that names no
 * other.
 */
export function mandateOfSame(document: SourceDocument): FoundMandate[] {
  if (document.kind !== "delegationsbeslut" && document.kind !== "tjansteskrivelse") return [];
  const years = yearsOf(document);
  for (const { kind, lines } of document.sections) {
    if (!["head", "background", "delegation"].includes(kind)) continue;
    let last: Omit<FoundMandate, "quote"> | null = null;
    let saysSo = false;
    for (const sentence of lines.flatMap(({ text }) => sentencesOf(text))) {
      const own: Omit<FoundMandate, "quote"> | null = decisionIn(sentence);
      if (own !== null) {
        last = own;
        saysSo = leadsIn.test(sentence);
      } else if (
        last !== null &&
        (saysSo || [pointsBack, bareBody, bareRight].some((one) => one.test(sentence))) &&
        rights.some((one) => one.test(sentence)) &&
        !none.test(sentence) &&
        !tellsOfAnotherYear(sentence, years)
      )
        return [{ ...last, quote: sentence }];
    }
  }
  return [];
}
