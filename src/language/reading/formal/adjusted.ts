import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";

const yes = new RegExp(
  oneOf`
    (?<![A-Za-zÀ-ɏ])(paragraf(en|erna)(_[\d–-]+)?|protokollet|§{1,2}_?\d{1,4}(_?[–-]_?\d{1,4})?|punkten
      |ärendet|beslutet)_(är|har|förklaras|justerades|justeras)_?(därmed|nu)?_?(omedelbart
      |digitalt|elektroniskt)?_?(justera(de|d|ts|t))?(?![A-Za-zÀ-ɏ])
    ^((omedelbar(t)?|digitalt|elektroniskt)_)?justera(d|t|des|ts|nde):?(_(omedelbart|digitalt
      |elektroniskt|skriftligt|och_(signera|anslag|tillkännage|undertecknad?|underskriv)[A-Za-zÀ-ɏ]*
      |(med|genom)_[A-Za-zÀ-ɏ]+_(signering|signatur|underskrift)))?:?(_(den|av|på|\d|via|i_)|\.?$)
    omedelbart_justera[dt] omedelbar_justering_?:?_?(ja|x)(?![A-Za-zÀ-ɏ])
    (?<![A-Za-zÀ-ɏ])protokoll(et)?_(är_)?([A-Za-zÀ-ɏ]+_och_)?justerat_(den_)?\d justeras_omedelbart
    ^(paragraf(en|erna)?|§{1,2})_?[\d\s,–-]+((och|samt|till)_\d+_)?justera(d|de|des|ts)(?![A-Za-zÀ-ɏ])
    (^|[\t_]\s?)(protokollet_)?justerat:?_(den_)?\d
    ^justera[dt]_?:_?(ja|x|ok)(?![A-Za-zÀ-ɏ]) ^justerat_(och_klart|\(\p{Lu})
    (?<![A-Za-zÀ-ɏ])justera(d|de|t)_protokoll(et)?_([A-Za-zÀ-ɏ]+_)?(anslag*|publicera*|tillkännag*|bestyrks|bevis*)
    ur_(det_)?justerade_protokollet
    \(justera[dt]_(den_)?\d
    (?<![A-Za-zÀ-ɏ])protokollet_(är_|har_)?(justerat?|underteckn[A-Za-zÀ-ɏ]+|signera(t|ts|des)|skrivits_under)_(digitalt_|elektroniskt_)?av_(?![A-Za-zÀ-ɏ]+_senast)
    (?<![A-Za-zÀ-ɏ])(har_justerat|justerade)_(dagens_)?protokollet(?!_från)
  `,
  "iu",
);
const day = String.raw`(?:den\s)?(?:(?:19|20)\d\d-\d\d-\d\d|\d{1,2}\s\p{Ll}{3,9}\s(?:19|20)\d\d)`;
/** "Justeras: Claes Ek, 2023-05-12", "Justering: digitalt signerat 2023-05-12": who signed, and the day beside the name. */
const signed = new RegExp(
  String.raw`(?:^|\s)[Jj]uster(?:as|are|at|ad|ing):?\s(?:${oneOf`
    \p{Lu}[A-Za-zÀ-ɏ-]+_(\p{Lu}[A-Za-zÀ-ɏ-]+_?){1,2}(,_|_|\s?\()
    (digitalt_|elektroniskt_)?(signera[dt]|underteckna[dt])_(digitalt_|elektroniskt_)?(av_[A-Za-zÀ-ɏ_-]{3,40}_)?
  `})${day}`,
  "u",
);
const no = new RegExp(
  wholeWord`
    (inte|ej|icke|ännu_inte|ännu_ej)_(ännu_)?(är_|blivit_)?justera(de|d|t?s|t) ojustera[dt]
    (ska|skall|kommer_att|väntar_på_att|avses)_(att_)?(bli_)?justeras?
    (?<=^|(protokollet|paragrafen|utdraget|det|§_?\d{1,4})_)justeras_(\d|den|senast|senare|vid|i
      |digitalt_den)
    (inväntar|väntar_på|utsänt_för|skickat_för|(ute|sänt|skickas)_(för|på))_justering
    justering(en)?_(äger_rum|sker|görs|planeras|planerad|är_planerad)_([A-Za-zÀ-ɏ]+_){0,3}?\d
    justering(en)?_(återstår|pågår|kvarstår|saknas|inte_klar|ej_klar) (återstår|kvarstår)_att_justera
    (inte|ej)_(hunnit|kunnat)_justeras justera[dt]_?:_?nej
    preliminärt_protokoll utkast_till_protokoll
  `,
  "i",
);

/** "Justeringen har tillkännagivits på anslagstavlan": minutes are announced when they are adjusted (KL 8:12). */
const announced =
  /justering(?:en)?(?:\s(?:av|i)\s[A-Za-zÀ-ɏ]+)?\s(?:(?:har|är|blev)\s(?:nu\s|därmed\s)?)?(?:tillkännag(?:avs|ivits|iven|ivet)|anslogs|anslag(?:its|en))(?![A-Za-zÀ-ɏ])|^anslag\som\sjustering(?:en)?\s(?:har\s|är\s)?(?:uppsatt?s?|satt)(?![A-Za-zÀ-ɏ])/i;

/** "Justeringsdatum 2024-11-26": a label that may have been filled in before, unless the minutes were put up since. */
const dated = /^(?:justerings(?:datum|dag)|datum för justering(?:en)?)\s?:?\s(?:den\s)?(?=\d)/i;
const putUp =
  /^(?:(?:protokollet\s)?(?:har\s|är\s)?(?:anslaget|anslogs|anslagits|tillkännag(?:avs|ivet|ivits))|anslag(?:et)?\s(?:är\s)?(?:uppsatt|sattes upp|satt upp))\s?:?\s(?:den\s)?(?=\d)/i;

/** Whether minutes say of themselves that they are adjusted (sv. *justerade*, KL 5:69); null where nothing is said. */
export function adjustedOf(document: SourceDocument): boolean | null {
  if (document.kind !== "protokoll") return null;
  const lines = document.lines
    .map((line) => line.text)
    .filter((text) => /juster/i.test(text) && text.length < 300);
  const own = lines.filter(
    (text) =>
      !/föregående (?:möte|protokoll|sammanträde)|förra (?:mötets|protokollet)|justering av (?:taxa|avgift|belopp|ram)/i.test(
        text,
      ),
  );
  if (own.some((text) => no.test(text))) return false;
  const isPutUp =
    own.some((text) => dated.test(text)) && document.lines.some(({ text }) => putUp.test(text));
  return isPutUp ||
    own.some(
      (text) =>
        announced.test(text) ||
        signed.test(text) ||
        (yes.test(text) && /justera[dt]|omedelbar|underteckn|signera/i.test(text)),
    )
    ? true
    : null;
}
