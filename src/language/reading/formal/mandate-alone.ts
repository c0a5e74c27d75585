import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";
import { bodyName, bodySource } from "../words/people.ts";
import { sentencesOf } from "../words/sentences.ts";
import type { FoundMandate } from "./mandates-given.ts";
import { ofTheState } from "./mandate-links.ts";

const body = `(?<![A-Za-zÀ-ɏ-])(${bodySource})`;
const distributes = wholeWord`
    (vidare)?fördel(a|ar|as|ning*) dela_ut disponera förfoga_över
    (besluta|bestämma|avgöra|råda)(_(om|över|hur|vad))?_([A-Za-zÀ-ɏ]+_){0,4}?*(medel|medlen|medlens
      |bidraget|bidragets|pengarna|anslaget|potten|fördelas|används)
  `;
const right =
  "(?:(?:besluts?|beslutande|fördelnings)?rätt(?:en)?|i uppdrag|i uppgift|uppdraget|mandat(?:et)?|fullmakt|befogenhet(?:en)?|delegation(?:en)?|bemyndigande|förtroendet)";
const gave = "(?:gett|givit|gav|ger|lämna(?:t|de|r)|bevilja(?:t|de|r))";
const handed = oneOf`
    deleger(at|ade|ar) uppdra(git|gar|r) uppdrog bemyndiga(t|de|r) överlå(tit|ter) överlät
    anförtro(tt|dde|r) låt(it|er) lät tillå(tit|ter) tillät medge(tt|r) medgivit medgav
    lämna(t|de|r)_över överlämna(t|de|r)
  `;
const within = "[^.;:¤]{0,90}?";

/** The ways in which a sentence says that a body gave somebody the right to distribute, the body in each as the first group. */
const ways: readonly RegExp[] = [
  `${body}\\s(?:har\\s)?(?:[A-Za-zÀ-ɏ]+\\s)?${gave}\\s${within}(?<![A-Za-zÀ-ɏ])${right}(?![A-Za-zÀ-ɏ])${within}${distributes}`,
  `${body}\\s(?:har\\s)?(?:[A-Za-zÀ-ɏ]+\\s)?${handed}(?![A-Za-zÀ-ɏ])${within}(?:${distributes}|(?<![A-Za-zÀ-ɏ])(?:beslutanderätt|rätt(?:en)? att besluta)[A-Za-zÀ-ɏ]*\\s(?:om|över|i fråga om)\\s(?:[A-Za-zÀ-ɏ]+\\s){0,2}[A-Za-zÀ-ɏ]*(?:medlen|bidraget|pengarna|anslaget|potten))`,
  `(?:fått|fick|får|har|givits|getts)\\s${within}(?<![A-Za-zÀ-ɏ])${right}\\s(?:av|från)\\s${body}\\s${within}${distributes}`,
  `(?:har|är|fick)\\s(?:av|från)\\s${body}\\s${within}(?<![A-Za-zÀ-ɏ])(?:${right}|bemyndigad|ombedd)(?![A-Za-zÀ-ɏ])${within}${distributes}`,
  `${distributes}${within}\\s(?:enligt|på|efter|genom|med stöd av|inom)\\s(?:delegation(?:en)?|uppdrag(?:et)?|bemyndigande|fullmakt|mandat(?:et)?|medgivande)\\s(?:från|av)\\s${body}`,
  `${body}s\\s(?:[A-Za-zÀ-ɏ]+\\s)?(?:uppdrag|delegation|bemyndigande|fullmakt|mandat|medgivande)\\s${within}${distributes}`,
].map((way) => new RegExp(`${way}(?![A-Za-zÀ-ɏ])`, "i"));

/** What is no right now: refused, still to come, another time. */
const notNow = new RegExp(
  wholeWord`
    inte ej aldrig (ska|skall)(?!_(fördelas|användas|delas)) bör föresl[A-Za-zÀ-ɏ]+ kommer_att skulle
    tidigare förra i_fjol föregående återkalla* upphört
  `,
  "i",
);
const sentenceMax = 400;
/** Quick looks before the ways are tried. */
const namesBody =
  /(?:nämnd|styrelse|fullmäktige|utskott|direktion|beredning|(?<!\p{L})[KRHSB]\p{Lu}{1,3}(?![\p{L}-]))/u;
const hands =
  /rätt|uppdra|uppdro|uppgift|mandat|fullmakt|befogenhet|deleg|bemynd|förtro|överl|l[åä]t|medg|lämna/i;

/**
 * "Kulturnämnden har gett kulturchefen rätt att fördela bidraget": the right is told of, and neither when it was given
 * nor in which paragraph. The first sentence that says so.
 */
export function mandateAlone(document: SourceDocument): FoundMandate[] {
  if (document.kind !== "delegationsbeslut" && document.kind !== "tjansteskrivelse") return [];
  for (const { kind, lines } of document.sections) {
    if (!["head", "background", "delegation", "decision"].includes(kind)) continue;
    for (const sentence of lines.flatMap(({ text }) => sentencesOf(text))) {
      if (!hands.test(sentence) || !namesBody.test(sentence)) continue;
      if (sentence.length > sentenceMax || notNow.test(sentence)) continue;
      const name = ways.map((way) => way.exec(sentence)?.[1]).find((found) => found !== undefined);
      if (name === undefined || ofTheState.test(name)) continue;
      return [{ body: bodyName(name), date: null, section: null, point: null, quote: sentence }];
    }
  }
  return [];
}
