import type { Language, TrailFacts } from "../../domain/person.ts";

type Says = (text: string) => string;

const happened: Readonly<Record<Language, Readonly<Record<string, Says>>>> = {
  sv: {
    "person-ended": (why) =>
      why === "mistake"
        ? "avslutade personen, som lades in av misstag"
        : "avslutade personen, som har slutat",
    "person-resumed": () => "tog in personen igen",
    "body-ended": (reason) => `avslutade organet. Skäl: ${reason}`,
    "body-resumed": () => "tog in organet igen",
  },
  en: {
    "person-ended": (why) =>
      why === "mistake"
        ? "ended the person, who was entered by mistake"
        : "ended the person, who has left",
    "person-resumed": () => "took the person in again",
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
