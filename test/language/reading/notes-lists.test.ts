import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const list = `- Åsa Hjelm stämmer av blanketten och visar den för styrgruppen i januari.

- Pontus Rehn frågar facken om samverkan så snart det går.

- Om staten lämnar besked tar Lena Wigren fram ett utkast. Utkastet ska vara klart i februari.`;
const tasksIn = (part: string) =>
  readDecision(notesWith(part)).assignments.map(({ owner, status }) => `${owner} ${status}`);

describe("a list in notes of who does what", () => {
  it.each([
    "2. Vad gör vi nu? Vi kom överens om följande.",
    "2. Vägen framåt",
    "2. Fördelning av arbetet",
    "2. Blanketten",
    "Så går vi vidare",
    "Avslutning",
    "2. Sammanfattning av mötet.",
    "Överenskommet på mötet",
    "Vi hjälps åt!",
    "## Till jul",
    "Kvar",
  ])("gives a task to each, whatever its heading: %s", (heading) => {
    expect(tasksIn(`${heading}\n\n${list}`)).toEqual([
      "Åsa Hjelm aktiv",
      "Pontus Rehn aktiv",
      "Lena Wigren vilande",
    ]);
  });

  it.each(["→", "➔", "►"])("gives a task to each line behind an arrow: %s", (arrow) => {
    const part = `2. Läget i kommunerna\n\nKöerna är långa.\n\n${arrow} Åsa Hjelm uppdaterar webbsidan senast i februari.`;
    expect(tasksIn(part)).toEqual(["Åsa Hjelm aktiv"]);
  });

  it.each([
    `2. Föregående möte\n\n${list}`,
    `2. Förra mötets uppdrag\n\n${list}`,
    `2. Önskemål\n\n${list}`,
    `Avslutade uppdrag\n\n${list}`,
    "2. Laget runt\n\n- Åsa Hjelm arbetar med blanketten.\n- Pontus Rehn rekryterar två ekonomer.",
    "2. Laget runt\n\n- Åsa Hjelm berättar att blanketten är klar i januari.\n- Pontus Rehn säger att facken vill vänta till januari.",
    "2. Diskussion\n\n- Åsa Hjelm gör om blanketten varje år.\n- Blanketten är för lång.\n- Facken har frågat.",
    "2. Pengarna\n\n- Storbäcken använder sina till två kuratorer\n- Lillån har haft svårt att rekrytera till januari",
  ])("is none where it tells of something else: %s", (part) => {
    expect(tasksIn(part)).toEqual([]);
  });
});
