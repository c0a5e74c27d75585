import { namesSomebody } from "../words/people.ts";

const somebody = String.raw`([A-Za-zÀ-ɏ](?:(?!\s(?:för|till|åt|om|som|i)\s)[A-Za-zÀ-ɏ .-]){2,60}?)`;
/** "för fördelning", "att fördela", "(för vidare fördelning efter behov)" */
const further = String.raw`,?\s\(?(?:(?:för|till)\s(?:vidare\s)?fördelning|(?:för\s)?att\s(?:vidare\s)?fördela|som\s(?:vidare)?fördelar)(?:\svidare)?(?:\s(?:efter|vid)\s(?:behov|ansökan|prövning))?\)?`;
const given =
  "(?:ges|lämnas|läggs|ställs|avsätts|anslås|anvisas|fördelas|reserveras|tilldelas|överförs)";

const rest = "(?:(?:de\\s)?(?:resterande|återstående|kvarvarande|kvarstående)\\s)?";

/** How a pot is given where nothing says what it is for, with who distributes it. */
const forms: readonly RegExp[] = [
  new RegExp(`^¤\\s(?:${given}\\s)?(?:till|åt|hos)\\s${somebody}${further}$`, "i"),
  new RegExp(`^(?:(?:till|åt|hos)\\s)?${somebody}${further}\\s?[:,–-]?\\s¤$`, "i"),
  new RegExp(`^${somebody}\\s(?:får|ges|tilldelas|erhåller)\\s¤${further}$`, "i"),
  new RegExp(
    `^¤\\s(?:${given}\\s)?till\\s${somebody}s\\s(?:förfogande|disposition|fördelning)$`,
    "i",
  ),
  new RegExp(
    `^(?:att\\s)?${somebody}\\s(?:får|ska|kan)\\s(?:själv\\s|fritt\\s)?(?:fördela|disponera)\\s${rest}¤$`,
    "i",
  ),
  new RegExp(
    `^(?:att\\s)?${rest}¤\\s(?:disponeras|förvaltas)\\s(?:vidare\\s|fritt\\s)?av\\s${somebody}$`,
    "i",
  ),
  new RegExp(`^pott(?:\\s(?:till|för|hos))?\\s${somebody}\\s?[:,–-]?\\s¤$`, "i"),
  new RegExp(`^${somebody}s\\s(?:egen\\s)?pott\\s?[:,–-]?\\s¤$`, "i"),
];

/** Who gets an amount, written ¤, to distribute where the words say nothing more: "Till HS-direktören för fördelning: ¤". */
export function holderOfAimless(bare: string): string | null {
  const text = bare.replace(/^[-–•*]\s/u, "");
  for (const form of forms) {
    const who = form.exec(text)?.[1]?.trim();
    if (who !== undefined && namesSomebody(who)) return who;
  }
  return null;
}
