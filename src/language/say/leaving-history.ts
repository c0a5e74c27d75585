import type { Language, TrailFacts } from "../../domain/person.ts";

type Says = (text: string) => string;

const happened: Readonly<Record<Language, Readonly<Record<string, Says>>>> = {
  sv: {
    "person-ended": (why) =>
      why === "mistake"
        ? "avslutade platsen i Fördela: personen lades in av misstag"
        : "avslutade platsen i Fördela: personen har slutat",
    "person-resumed": () => "tog in personen igen",
    "position-ended": (reason) => `avslutade befattningen. Skäl: ${reason}`,
    "position-resumed": () => "tog in befattningen igen",
    "body-ended": (reason) => `avslutade organet. Skäl: ${reason}`,
    "body-resumed": () => "tog in organet igen",
  },
  en: {
    "person-ended": (why) =>
      why === "mistake"
        ? "ended the access: the person was entered by mistake"
        : "ended the access: the person has left",
    "person-resumed": () => "took the person in again",
    "position-ended": (reason) => `ended the position. Reason: ${reason}`,
    "position-resumed": () => "took the position in again",
    "body-ended": (reason) => `ended the body. Reason: ${reason}`,
    "body-resumed": () => "took the body in again",
  },
};

/** What a line of history says of who has left and of what is no more; null for other events. */
export function leavingHappened(
  event: string,
  { text }: TrailFacts,
  language: Language,
): string | null {
  const said = happened[language];
  return Object.hasOwn(said, event) ? (said[event]?.(text ?? "") ?? null) : null;
}
