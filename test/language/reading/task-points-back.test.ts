import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionOf } from "./papers.ts";

const tasksOf = (words: string) =>
  readDecision(decisionOf(words)).assignments.map(({ owner, what, deadline }) => [
    owner,
    what,
    typeof deadline === "string" ? deadline : "?",
  ]);

describe("a task of the one who was spoken of", () => {
  const first = ["Eva Alm", "ta fram en plan", "2025-06"];
  it.each([
    "Hon ska även bjuda in facken i augusti.",
    "Samma person ska bjuda in facken i augusti.",
    "Vidare ska hon bjuda in facken i augusti.",
    "Därefter har hon att bjuda in facken i augusti.",
    "I augusti ska hon bjuda in facken.",
    "Hon får också i uppdrag att bjuda in facken i augusti.",
    "Därefter åligger det henne att bjuda in facken i augusti.",
    "Vidare uppdras åt henne att bjuda in facken i augusti.",
  ])("is the next one: %s", (next) => {
    expect(tasksOf(`Eva Alm ska ta fram en plan till juni. ${next}`)).toEqual([
      first,
      ["Eva Alm", "bjuda in facken", "2025-08"],
    ]);
  });

  it("belongs to each of them", () => {
    expect(
      tasksOf(
        "Eva Alm och Bo Ek ska ta fram en plan till juni. De ska dessutom bjuda in facken i augusti.",
      ),
    ).toEqual([
      first,
      ["Bo Ek", "ta fram en plan", "2025-06"],
      ["Eva Alm", "bjuda in facken", "2025-08"],
      ["Bo Ek", "bjuda in facken", "2025-08"],
    ]);
  });

  it("belongs to the one who answers for the money", () => {
    expect(
      tasksOf(
        "Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm. Hon ska bjuda in facken i augusti.",
      ),
    ).toEqual([["Eva Alm", "bjuda in facken", "2025-08"]]);
  });

  it.each([
    "Hon ska redovisa den för nämnden i juni.",
    "Hon ska vara klar i juni.",
    "Hon redovisar den för nämnden i juni.",
  ])("is no other where it tells of the first: %s", (next) => {
    expect(tasksOf(`Eva Alm ska ta fram en plan. ${next}`)).toEqual([first]);
  });

  it.each([
    "Eva Alm och Bo Ek ska ta fram en plan till juni. Hon ska anlita en konsult.",
    "Eva Alm ska ta fram en plan till juni. Hon ska inte anlita någon konsult.",
    "Eva Alm ska ta fram en plan till juni. De ska anlita en konsult.",
  ])("is nobody's where it is not sure whose: %s", (words) => {
    expect(tasksOf(words).every(([, what]) => what === "ta fram en plan")).toBe(true);
  });

  it("is nobody's where nobody was named", () => {
    expect(tasksOf("Hon ska bjuda in facken i augusti.")).toEqual([]);
    expect(tasksOf("Det åligger henne att bjuda in facken i augusti.")).toEqual([]);
  });
});

describe("what is said of a thing by its name", () => {
  it("belongs to the task that makes it, past the one that uses it", () => {
    expect(
      tasksOf(
        "HR-chefen får i uppdrag att ta fram en modell för schemat. När modellen är framtagen ska enhetschef Bo Ek införa den. Modellen ska presenteras för regionstyrelsen i maj.",
      ),
    ).toEqual([
      ["HR-chefen", "ta fram en modell för schemat", "2025-05"],
      ["enhetschef Bo Ek", "införa den", "?"],
    ]);
  });
});
