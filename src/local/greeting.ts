import { firstSecretary } from "./authority.ts";
import { samplePeople } from "./people.ts";
import type { PlaygroundWindow } from "./playground.ts";

/** What `npm run local` prints when all is up: where to look, and what to try first. */
export function greeting(
  botUrl: string,
  windows: readonly PlaygroundWindow[],
  isEmpty: boolean,
): string {
  const headingOf = ({ plan: { person } }: PlaygroundWindow): string =>
    isEmpty && person.aadObjectId !== firstSecretary.entraId
      ? `${person.name}, inte inlagd än`
      : `${person.name}, ${isEmpty ? "ensam i sekretariatet" : (person.positions[0] ?? "sekretariatet")}`;
  const width = Math.max(0, ...windows.map((one) => headingOf(one).length));
  const lines = windows.map((one) => `  ${headingOf(one).padEnd(width)}  ${one.url}`);
  const people = `  ${"Alla personer".padEnd(width)}  ${botUrl}/local/people`;
  return [
    "",
    isEmpty ? "Fördela är igång, och regionen är tom." : "Fördela är igång med en påhittad region.",
    "",
    ...lines,
    people,
    "",
    ...(isEmpty ? emptyTries : tries(windows)),
  ]
    .join("\n")
    .concat("\n");
}

/** Rows of the list of people, as somebody pastes them: their ids are of no directory. */
const peopleShown = 7;
const emptyTries: readonly string[] = [
  `Skriv inställningar hos ${firstSecretary.name} och börja uppifrån.`,
  "Personer att klistra in under Personer:",
  "",
  ...samplePeople()
    .people.filter((one) => one.aadObjectId !== firstSecretary.entraId)
    .slice(0, peopleShown)
    .map(({ name, aadObjectId, mail }) => `${name}; ${aadObjectId}; ${mail}`),
  "",
  "Den som är inlagd skriver hem i sitt eget fönster; sedan når kort och påminnelser dit.",
  "Avsluta med Ctrl-C.",
];

function tries(windows: readonly PlaygroundWindow[]): string[] {
  if (windows.length === 0) return ["Avsluta med Ctrl-C."];
  return [
    "Prova så här:",
    "  1. Öppna de tre adresserna i var sitt fönster.",
    "  2. Skriv hem hos den första, och sedan: fördela kompetens",
    "  3. Fyll i kortet och skicka förslaget. Beslutet väntar hos regiondirektören.",
    "  4. Skriv anmälan hos kanslijuristen: beslutet ska till regionstyrelsen den 29 augusti.",
    "  5. Flytta klockan framåt i valfritt fönster: tid 2018-08-06",
    "",
    "Ett fönster som laddas om börjar tomt. Skriv hem för att se läget.",
    "Avsluta med Ctrl-C.",
  ];
}
