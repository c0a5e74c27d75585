import { oneOf } from "./pattern.ts";

/** What is said where nobody is named yet: "befattning meddelas senare", "utses i höst", "ännu ej tillsatt", "vakant". */
const later = oneOf`
  (meddelas|utses|anges|tillsätts|bestäms|beslutas|rekryteras|kompletteras|fylls_i|namnges)
  (ska|skall|kommer_att)_(utses|tillsättas|anges|meddelas|rekryteras|bestämmas|namnges)
  (ännu_)?(ej|inte)_(ännu_)?(utsedd|tillsatt|klar|bestämd|namngiven|rekryterad|beslutad)[at]?
  vakan(t|s|sen) obesatt befattning(en)? namn(et)? roll(en)? funktion(en)?
`;
/** A place that is left open for a name. */
const blank = String.raw`_{2,}|\.{3,}|…|X{2,}|N\.?\s?N\.?(?!\p{L})`;
/** Whom an amount goes to, where that is not said yet; what tells of it afterwards stays out of it. */
const toNobodyYet = new RegExp(
  String.raw`(?<=(?:^|\s)(?:till|åt|hos|av)\s|¤,?\s(?=[([]))(?:${blank}|[([]\s?(?:${blank}|[^()[\]¤]{0,60}?(?<![A-Za-zÀ-ɏ])${later}(?![A-Za-zÀ-ɏ])[^()[\]¤]{0,60}?)\s?[)\]]|(?:den|ansvarig|chef|direktör|person|ännu)(?:\s[A-Za-zÀ-ɏ]+){0,3}?\s${later}(?:\s(?:senare|längre\sfram|i\s[A-Za-zÀ-ɏ]+|under\s[A-Za-zÀ-ɏ]+|[A-Za-zÀ-ɏ]*(?:chef|direktör|ledare|samordnare)))?)(?=\s(?:för|att|som|och)\s|[.,;]|$)`,
  "u",
);

/** Stands for whoever is to be named, as a position does; no real one is called so. */
export const toBeNamed = "N-chefen";

/** The same words with one sign for somebody who is not named yet: "till (befattning meddelas senare)", "till ___", "av den som utses senare". */
export const withToBeNamed = (text: string): string => text.replace(toNobodyYet, toBeNamed);
