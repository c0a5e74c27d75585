import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (below: string, point = "") => `Region Norr
Regionstyrelsen
PROTOKOLL
Sammanträdesdatum 2024-05-14

§ 31
Medel till skolhälsa 2024 (RS/41/2024)

Beslut

${point}För kurser fördelas 2 000 000 kr till HR-direktören för fördelning.

${below}

Expedieras till

HR-direktören

Protokollet är justerat
`;
const proposal = (below: string) => `Tjänsteskrivelse
2024-05-14
RS/41/2024

Skolhälsa 2024

Förslag till beslut

1. För kurser fördelas 2 000 000 kr till HR-direktören för fördelning.

${below}

Bo Ek
Regiondirektör
`;
const tasksIn = (text: string) =>
  readDecision(text).assignments.map(({ owner, what, deadline, proposed }) => [
    owner,
    what,
    deadline,
    proposed,
  ]);

describe("what stands under 'Uppföljning' below a decision in minutes", () => {
  it.each([
    "Eva Alm får i uppdrag att se över rutinerna senast i juni.",
    "Eva Alm uppdras att se över rutinerna senast i juni.",
    "Eva Alm ska se över rutinerna senast i juni.",
    "Senast i juni ska Eva Alm se över rutinerna.",
  ])("is a task where it gives one: %s", (sentence) => {
    for (const heading of ["Uppföljning", "Uppdrag", "Återrapportering"]) {
      expect(tasksIn(minutes(`${heading}\n\n${sentence}`))).toEqual([
        ["Eva Alm", "se över rutinerna", "2024-06", false],
      ]);
    }
  });

  it("is a task as a letter below a numbered point too", () => {
    const text = "2. Uppföljning\n\na. Eva Alm ska se över rutinerna senast i juni.";
    expect(tasksIn(minutes(text, "1. "))).toEqual([
      ["Eva Alm", "se över rutinerna", "2024-06", false],
    ]);
    expect(tasksIn(proposal(text))).toEqual([["Eva Alm", "se över rutinerna", "2024-06", true]]);
  });

  it.each([
    "Eva Alm berättar att rutinerna har setts över.",
    "Styrelsen diskuterar hur medlen har använts.",
    "Förra året fick Eva Alm i uppdrag att se över rutinerna.",
    "Eva Alm ska inte se över rutinerna.",
    "Enligt § 12 ska Eva Alm se över rutinerna.",
  ])("is no task where it only tells: %s", (sentence) => {
    expect(tasksIn(minutes(`Uppföljning\n\n${sentence}`))).toEqual([]);
  });
});
