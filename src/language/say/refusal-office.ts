import type { Language } from "../../domain/person.ts";
import { leavingWords } from "./leaving.ts";
import { leavingPositionWords } from "./leaving-position.ts";
import type { Refusals } from "./refusal-words.ts";
import { capitalised } from "./title.ts";

type Kept = "settings" | "reminders" | "other";

const keeps: Readonly<Record<Language, Readonly<Record<Kept, string>>>> = {
  sv: {
    settings:
      "Under Inställningar lägger sekretariatet in personer, befattningar, bidrag, delegationer och pottar.",
    reminders: "Sekretariatet ställer in när det påminns om vad.",
    other: "Det här gör sekretariatet.",
  },
  en: {
    settings: "Under Settings the secretariat enters people, positions, grants, mandates and pots.",
    reminders: "The secretariat sets when what is reminded of.",
    other: "The secretariat does this.",
  },
};

type OfficeRefusals = Pick<
  Refusals,
  | "body-ended"
  | "body-in-use"
  | "one-at-a-time"
  | "own-end"
  | "person-ended"
  | "person-stands-alone"
  | "position-ended"
  | "position-in-use"
  | "rows-run-together"
  | "secretariat-keeps"
>;

/** Why something is the secretariat's, or somebody or something that has ended. */
export const officeRefusals: Record<Language, OfficeRefusals> = {
  sv: {
    "secretariat-keeps": ({ what, people }, named) =>
      `${keeps.sv[what]}${people.length === 0 ? "" : ` Fråga sekretariatet: ${named.titled(people)}.`} Själv kan du byta språk, säga till när du är borta och se vem som ersätter vem. Skriv hjälp, så ser du allt du kan göra.`,
    "person-ended": ({ person }, named) =>
      `${named.person(person)} är avslutad här. Ta in personen igen först, under Inställningar och Personer.`,
    "one-at-a-time": ({ of }) =>
      `${of === "body" ? "Organ" : "Ärenden"} läggs in ett i taget, så raderna är inte lästa. Tryck på knappen för att lägga till ett.`,
    "rows-run-together": () =>
      "Raderna kom fram utan radbrytningar, så de är inte lästa: det syns inte var en rad slutar. Klistra in listan i fältet här i stället.",
    "own-end": () => "Ingen avslutar sig själv. Be någon annan i sekretariatet göra det.",
    "person-stands-alone": ({ person, positions }, named) =>
      `${named.person(person)} är ensam om något som inte är klart hos ${named.positions(positions)}. Utse någon annan där först, och avsluta sedan.`,
    "position-ended": ({ position }, named) =>
      `${capitalised(named.position(position))} är en avslutad befattning. Välj en annan, eller ta in den igen under Inställningar och Befattningar.`,
    "position-in-use": (used) =>
      `Befattningen kan inte avslutas än: ${leavingPositionWords.sv.inUse(used)} hör till den. Gör klart, flytta eller återkalla det först.`,
    "body-ended": () => "Organet har upphört. Välj ett annat, eller ta in det igen på dess kort.",
    "body-in-use": (used) =>
      `Organet kan inte avslutas än: ${leavingWords.sv.inUse(used)} väntar på det. Gör klart, återkalla eller flytta det först.`,
  },
  en: {
    "secretariat-keeps": ({ what, people }, named) =>
      `${keeps.en[what]}${people.length === 0 ? "" : ` Ask the secretariat: ${named.titled(people)}.`} You can change your language, tell when you are away and see who stands in for whom. Write help to see all that you can do.`,
    "person-ended": ({ person }, named) =>
      `${named.person(person)} has been ended here. Take the person in again first, under Settings and People.`,
    "one-at-a-time": ({ of }) =>
      `${of === "body" ? "Bodies" : "Cases"} are entered one at a time, so the rows have not been read. Press the button to add one.`,
    "rows-run-together": () =>
      "The rows arrived without their line breaks, so they have not been read: nothing shows where a row ends. Paste the list in the field here instead.",
    "own-end": () => "Nobody ends his own time here. Ask another in the secretariat to do it.",
    "person-stands-alone": ({ person, positions }, named) =>
      `${named.person(person)} is alone with something that is not finished at ${named.positions(positions)}. Appoint somebody else there first, and then end.`,
    "position-ended": ({ position }, named) =>
      `${capitalised(named.position(position))} has been ended as a position. Choose another, or take it in again under Settings and Positions.`,
    "position-in-use": (used) =>
      `The position cannot be ended yet. What belongs to it has to be finished, moved or recalled first: ${leavingPositionWords.en.inUse(used)}.`,
    "body-ended": () =>
      "The body is no more. Choose another, or take it in again on its card where that is wrong.",
    "body-in-use": (used) =>
      `The body cannot be ended yet: ${leavingWords.en.inUse(used)} wait for it. Finish, recall or move that first.`,
  },
};
