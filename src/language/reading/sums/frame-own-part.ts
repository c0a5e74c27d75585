/** A part of the region that has money to decide on. */
const ownPart =
  "(?:[A-Za-zÀ-ɏ]{2,20}-\\soch\\s)?[A-Za-zÀ-ɏ]*(?:nämnden|styrelsen|förvaltningen|verksamheten|trafiken|(?<!kriminal)vården|kontoret|staben|sjukhuset)";
const thisYear =
  "(?:\\s(?:(?:för|under|i)\\s(?:år\\s)?(?:19|20)\\d\\d|(?:19|20)\\d\\d|i\\sår|(?:för|under)\\såret))?";
const few = "\\s(?:(?!(?:inte|ej|aldrig|ingen|inga|bara|endast)\\s)[A-Za-zÀ-ɏ]+\\s){0,3}$";
const holds = "(?:disponerar|förfogar|råder)";
const noLetter = "(?<![A-Za-zÀ-ɏ])";

const ways = [
  // "Nämnden får", "Förvaltningen har tilldelats"
  `${noLetter}${ownPart}(?<=nämnden|styrelsen|förvaltningen)\\s(?:erhåller|får|har|har\\stilldelats|har\\sbeviljats|har\\sfått|disponerar)${few}`,
  // "Verksamheten förfogar 2025 över", "Sjukhuset har för 2025 tilldelats"
  `${noLetter}${ownPart}\\s(?:${holds}|har${thisYear}\\s(?:tilldelats|beviljats|anvisats))${thisYear}(?:\\söver)?${few}`,
  // "Under året disponerar sjukvården"
  `${noLetter}${holds}${thisYear}\\s${ownPart}${thisYear}(?:\\söver)?${few}`,
  // "Till kurser 2025 har hälso- och sjukvården"
  `^(?:för|till|under|i|inom)\\s[^.,;:¤]{3,60}?\\shar\\s${ownPart}${thisYear}${few}`,
];

/** Words before an amount that tell that a part of the region has it: a frame where nothing is given. */
export const ownPartHas = new RegExp(ways.join("|"), "i");
