import { monthNamesIn } from "../../format.ts";
import { oneOf, wholeWord } from "./pattern.ts";

/** A line that tells of something has a verb or two; one that names it has none. */
export const telling = new RegExp(
  wholeWord`
    är var har hade får fick ska kan bör innebär beräknas omfattar uppgår sker består kommer blir
    finns avser gäller kostar återstår fördelade[A-Za-zÀ-ɏ]? beslutade avsatte varav därav
  `,
  "i",
);

const months = monthNamesIn("sv").join("|");
/** "Styrelsen har den 4 maj bestämt att HR-chefen ska …": told of a decision of another day, with all that it gives. */
export const tellsDecision = new RegExp(
  String.raw`^[^.;:,¤]{2,80}?\s(?:har|hade)\s(?=[^.;:¤]{0,80}(?:§|\d{4}-\d\d|\d\s(?:${months})|${oneOf`
    i_(samma|sitt|detta|nämnda|det|ett_tidigare|ovannämnda)_(beslut|paragraf|ärende) i_(våras|somras
      |höstas|vintras|fjol) förra_[A-Za-zÀ-ɏ]+ tidigare redan
  `}))[^.;:¤]{1,90}?\s${oneOf`
    beslutat bestämt medgett medgivit angett angivit godkänt uttalat förordnat fastslagit tillåtit
    föreskrivit uppdragit förutsatt fastställt godtagit
  `}\s(?:(?:åt|till)\s[^.;:]{2,60}?\s)?att\s`,
  "i",
);
