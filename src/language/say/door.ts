import type { Language } from "../../domain/person.ts";

/** Why nothing was read, or what became of a turn that a fault of ours ended. */
export interface DoorWords {
  readonly over: string;
  readonly title: string;
  readonly tenant: string;
  readonly guest: string;
  readonly identity: string;
  readonly malformed: string;
  readonly busy: string;
  readonly personal: string;
  /** To whoever has left. */
  readonly ended: string;
  readonly failedTitle: string;
  readonly failed: (incident: string) => string;
  readonly home: string;
}

export const doorWords: Record<Language, DoorWords> = {
  sv: {
    over: "Fördela",
    title: "Det här gick inte",
    tenant:
      "Fördela svarar bara inom den egna organisationen. Logga in i Teams med ditt konto där.",
    guest: "Fördela är inte öppet för gästkonton. Be sekretariatet om hjälp med ärendet.",
    identity: "Teams talade inte om vem du är. Stäng chatten, öppna den igen och försök på nytt.",
    malformed: "Meddelandet gick inte att läsa. Skriv hjälp så ser du vad du kan göra.",
    busy: "Många skriver just nu. Inget har ändrats. Försök igen om en stund.",
    personal:
      "Fördela svarar bara i er egen chatt, så att ingen annan ser svaret. Öppna chatten med Fördela och skriv där.",
    ended: "Din plats i Fördela är avslutad. Är det fel, be sekretariatet ta in dig igen.",
    failedTitle: "Något gick fel hos oss",
    failed: (incident) =>
      `Det är inte säkert att det du gjorde blev sparat. Skriv hem och se efter innan du gör om det. Händer det igen: be sekretariatet felanmäla med koden ${incident}.`,
    home: "Visa läget",
  },
  en: {
    over: "Fördela",
    title: "That was not possible",
    tenant:
      "Fördela answers only inside its own organisation. Sign in to Teams with your account there.",
    guest: "Fördela is not open to guest accounts. Ask the secretariat for help with the matter.",
    identity: "Teams did not say who you are. Close the chat, open it again and try once more.",
    malformed: "The message could not be read. Type help to see what you can do.",
    busy: "Many people are writing right now. Nothing has changed. Try again in a moment.",
    personal:
      "Fördela answers only in your own chat, so that nobody else sees the answer. Open the chat with Fördela and write there.",
    ended:
      "Your place in Fördela has ended. If that is wrong, ask the secretariat to take you in again.",
    failedTitle: "Something went wrong on our side",
    failed: (incident) =>
      `It is not certain that what you did was saved. Type home and look before you do it again. If it happens again, ask the secretariat to report it with the code ${incident}.`,
    home: "Show where things stand",
  },
};
