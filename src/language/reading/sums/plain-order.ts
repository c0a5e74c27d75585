import { oneOf } from "../words/pattern.ts";
import { givenSource } from "../words/gift.ts";

// In these words the amount is written ¤.
/** "Av medlen", "därutöver", before the verb that gives. */
export const opening = new RegExp(
  String.raw`^(?:att\s)?${oneOf`
      av ur från med_stöd_av enligt i_enlighet_med under(?!_(ledning|ansvar)) vidare därutöver
      (här|där)(av|ur) härutöver därtill dessutom samtidigt därefter slutligen sist likaså sedan även dels
    `}(?:\s[^¤]*?)?\s(?=${givenSource}\s)`,
  "i",
);
const ordering =
  /^(?:att\s)?(?:[^¤]{0,200}?\s(?:beslutar|beslutas|beslutat|(?:föreslås|rekommenderas|bör|ska)\s(?:att\s)?besluta))\s[^¤]*?(?=(?:fördela|avsätta|tilldela|bevilja|anslå|ge|reservera|tillföra)\s)|^(?:att\s)?(?:jag|[A-Za-zÀ-ɏ]*(?:styrelsen|nämnden|direktören|chefen|utskottet))\s(?=(?:anslår|avsätter|fördelar|beviljar|tilldelar|reserverar|anvisar)\s¤)/i;

const toAssembly = /^[^¤]{0,120}?föreslår\s[^¤]{0,80}?att\s(?=[A-Za-zÀ-ɏ]+\s)/i;

/** "Medlen används till läxhjälp (¤)". */
const goesTo =
  /^(?:att\s)?(?:[A-Za-zÀ-ɏ]*(?:medlen|bidraget|stödet|pengarna|anslaget|beloppet)|de)\s(?:ska\s)?(?:används|användas|fördelas|går|gå|betalas ut|delas ut)\s(?:till|på|för)\s(?=[^¤]{2,120}¤)/i;

/** "¤ ur styrelsens anslag tilldelas skolan, ansvarig X": whence it is taken stands between the amount and its verb. */
const takenFrom =
  /^(?:att\s)?¤\s(?:ur|från|av)\s[^¤,;:]{4,90}?\s((?:tilldelas|beviljas|ges))\s(?!(?:inte|ej|till|för|åt|av|enligt|som|genom)\s)([^¤,;:]{2,120})(?=$|,)/i;

/** Takes away who decides and what the money is taken from. */
export const withoutOpening = (text: string): string =>
  text
    .replace(toAssembly, "")
    .replace(ordering, "")
    .replace(opening, "")
    .replace(goesTo, "")
    .replace(takenFrom, "$2 $1 ¤");

/** Puts the receiver before his verb, and leaves out one that stands alone before the amount. */
export const receiverFirst = (text: string): string =>
  text
    .replace(/^(får|tilldelas|erhåller|beviljas|ges)\s([^¤]{2,120}?)\s¤/i, "$2 $1 ¤")
    .replace(
      /^(?:att\s)?(?:avsätta|anslå|fördela|reservera)\s((?:till|för|åt)\s[^¤]{2,120}?)\s¤/i,
      "$1 avsätts ¤",
    )
    .replace(
      /^(?:fördelas|avsätts|anslås|anvisas|beviljas|reserveras)\s(?=¤\s(?:till|för|åt)\s)/i,
      "",
    );
