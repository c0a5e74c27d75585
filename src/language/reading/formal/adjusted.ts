import { oneOf, wholeWord } from "../words/pattern.ts";
import type { SourceDocument } from "../layout/document.ts";

const yes = new RegExp(
  oneOf`
    (?<!\p{L})(paragraf(en|erna)(_[\d–-]+)?|protokollet|§{1,2}_?\d{1,4}(_?[–-]_?\d{1,4})?|punkten
      |ärendet|beslutet)_(är|har|förklaras|justerades|justeras)_?(därmed|nu)?_?(omedelbart
      |digitalt|elektroniskt)?_?(justera(de|d|ts|t))?(?!\p{L})
    ^((omedelbar(t)?|digitalt|elektroniskt)_)?justera(d|t|des|ts|nde):?(_(omedelbart|digitalt
      |elektroniskt|skriftligt|och_(signera|anslag|tillkännage|undertecknad?|underskriv)\p{L}*
      |(med|genom)_\p{L}+_(signering|signatur|underskrift)))?:?(_(den|av|på|\d|via|i_)|\.?$)
    omedelbart_justera[dt] omedelbar_justering_?:?_?(ja|x)(?!\p{L})
    (?<!\p{L})protokoll(et)?_(är_)?(\p{L}+_och_)?justerat_(den_)?\d justeras_omedelbart
    ^(paragraf(en|erna)?|§{1,2})_?[\d\s,–-]+((och|samt|till)_\d+_)?justera(d|de|des|ts)(?!\p{L})
    ^(protokollet_)?justerat:?_(den_)?\d
  `,
  "iu",
);
const no = new RegExp(
  wholeWord`
    (inte|ej|icke|ännu_inte|ännu_ej)_(ännu_)?(är_|blivit_)?justera(de|d|t?s|t) ojustera[dt]
    (ska|skall|kommer_att|väntar_på_att|avses)_(att_)?(bli_)?justeras?
    justeras_(\d|den|senast|vid|i|digitalt_den) (inväntar|väntar_på)_justering
    justering(en)?_(äger_rum|sker|görs|planeras|är_planerad)_(\p{L}+_){0,3}?\d
    preliminärt_protokoll utkast_till_protokoll
  `,
  "iu",
);

/** "Justeringen har tillkännagivits på anslagstavlan": minutes are announced when they are adjusted (KL 8:12). */
const announced =
  /justering(?:en)?(?:\s(?:av|i)\s\p{L}+)?\s(?:har|är|blev)\s(?:nu\s|därmed\s)?(?:tillkännag\p{L}+|anslag\p{L}+)/iu;

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
  return own.some(
    (text) => announced.test(text) || (yes.test(text) && /justera[dt]|omedelbar/i.test(text)),
  )
    ? true
    : null;
}
