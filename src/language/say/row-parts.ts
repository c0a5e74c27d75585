import type { Language } from "../../domain/person.ts";
import type { ListKind } from "../set-up-lines.ts";

/** What the parts of a row of each list are called, in their order. */
export const rowParts: Readonly<Record<Language, Readonly<Record<ListKind, readonly string[]>>>> = {
  sv: {
    person: ["namn", "Entra-id", "e-post"],
    position: ["befattning", "överordnad", "innehavare"],
    grant: [
      "diarienummer",
      "namn",
      "år",
      "belopp",
      "bokförs på",
      "används senast",
      "slutredovisas",
    ],
    mandate: [
      "statsbidrag",
      "organ",
      "dag",
      "paragraf",
      "delegat",
      "citat",
      "ändamål",
      "vidaredelegation",
    ],
    pot: ["namn", "ändamål", "belopp", "ansvarig befattning"],
  },
  en: {
    person: ["name", "Entra id", "mail"],
    position: ["position", "superior", "holder"],
    grant: ["case number", "name", "year", "amount", "booked on", "last use", "report"],
    mandate: [
      "grant",
      "body",
      "day",
      "section",
      "delegate",
      "quote",
      "purposes",
      "onward delegation",
    ],
    pot: ["name", "purpose", "amount", "holding position"],
  },
};
