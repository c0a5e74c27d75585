import type { PlaygroundWindow } from "./playground.ts";

/** What `npm run local` prints when all is up: where to look, and what to try first. */
export function greeting(botUrl: string, windows: readonly PlaygroundWindow[]): string {
  const width = Math.max(0, ...windows.map(({ plan }) => heading(plan).length));
  const lines = windows.map(({ plan, url }) => `  ${heading(plan).padEnd(width)}  ${url}`);
  const people = `  ${"Alla personer".padEnd(width)}  ${botUrl}/local/people`;
  return [
    "",
    "Fördela är igång med en påhittad region.",
    "",
    ...lines,
    people,
    "",
    ...tries(windows),
  ]
    .join("\n")
    .concat("\n");
}

function heading({ person }: PlaygroundWindow["plan"]): string {
  return `${person.name}, ${person.positions[0] ?? "sekretariatet"}`;
}

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
