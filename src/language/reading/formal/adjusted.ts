import type { SourceDocument } from "../layout/document.ts";

const yes =
  /(?<!\p{L})(?:paragraf(?:en|erna)(?:\s[\d–-]+)?|protokollet|§{1,2}\s?\d{1,4}(?:\s?[–-]\s?\d{1,4})?|punkten|ärendet|beslutet)\s(?:är|har|förklaras|justerades|justeras)\s?(?:därmed|nu)?\s?(?:omedelbart|digitalt|elektroniskt)?\s?(?:justera(?:de|d|ts|t))?(?!\p{L})|^(?:(?:omedelbar(?:t)?|digitalt|elektroniskt)\s)?justera(?:d|t|des|ts|nde):?(?:\s(?:omedelbart|digitalt|elektroniskt|skriftligt|och\s(?:signera|anslag|tillkännage|undertecknad?|underskriv)\p{L}*|(?:med|genom)\s\p{L}+\s(?:signering|signatur|underskrift)))?:?(?:\s(?:den|av|på|\d|via|i\s)|\.?$)|omedelbart justera[dt]|omedelbar justering\s?:?\s?(?:ja|x)(?!\p{L})|(?<!\p{L})protokoll(?:et)?\s(?:är\s)?(?:\p{L}+\soch\s)?justerat\s(?:den\s)?\d|justeras omedelbart|^(?:paragraf(?:en|erna)?|§{1,2})\s?[\d\s,–-]+(?:(?:och|samt|till)\s\d+\s)?justera(?:d|de|des|ts)(?!\p{L})|^(?:protokollet\s)?justerat:?\s(?:den\s)?\d/iu;
const no =
  /(?<!\p{L})(?:(?:inte|ej|icke|ännu inte|ännu ej)\s(?:ännu\s)?(?:är\s|blivit\s)?justera(?:de|d|t?s|t)|ojustera[dt]|(?:ska|skall|kommer att|väntar på att|avses) (?:att )?(?:bli )?justeras?|justeras (?:\d|den|senast|vid|i|digitalt den)|(?:inväntar|väntar på) justering|justering(?:en)?\s(?:äger rum|sker|görs|planeras|är planerad)\s(?:\p{L}+\s){0,3}?\d|preliminärt protokoll|utkast till protokoll)(?!\p{L})/iu;

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
