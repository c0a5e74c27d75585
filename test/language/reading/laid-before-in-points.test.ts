import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (decided: string): string =>
  [
    "Region Ekby\nRegionstyrelsen\nSammanträdesprotokoll 2024-05-14\n",
    "§ 41 Medel till skogsvård (RS/41/2024)\n",
    "Sammanfattning\n\nI regionplanen finns 900 000 kronor för skogsvård.\n",
    `Beslut\n\n${decided}\n`,
    "Expedieras till\n\nRegionfullmäktige\n",
  ].join("\n");
/** P for proposed, d for decided: each gift, and each task. */
const readIn = (decided: string): string => {
  const { rows, pots, assignments } = readDecision(minutes(decided));
  const said = (items: readonly { readonly proposed: boolean }[]) =>
    items.map(({ proposed }) => (proposed ? "P" : "d")).join("");
  return `${said([...rows, ...pots])} ${said(assignments)}`;
};

const task = "Regiondirektören får i uppdrag att redovisa läget i oktober 2024.";
const gifts = "Gallring tilldelas 500 000 kronor.\n\nStigar tilldelas 400 000 kronor.";
const table =
  "Åtgärd\tBelopp\tAnsvarig\nGallring\t500 000\tEva Berg\nStigar\t400 000\tOla Ek\nSumma\t900 000\t";

describe("what stands below a lead by which a body proposes to another is proposed, and the next point is not", () => {
  it.each([
    "Regionstyrelsen föreslår regionfullmäktige",
    "Regionstyrelsen föreslår regionfullmäktige:",
    "Regionstyrelsen föreslår regionfullmäktige att",
    "Regionstyrelsen föreslår regionfullmäktige besluta",
    "Regionstyrelsen föreslår regionfullmäktige besluta följande:",
    "Regionstyrelsen föreslår att regionfullmäktige beslutar",
    "Regionstyrelsen föreslår därför regionfullmäktige",
    "Regionstyrelsen föreslår för egen del regionfullmäktige",
    "Regionfullmäktige föreslås",
    "Regionfullmäktige rekommenderas",
    "Regionstyrelsen rekommenderar regionfullmäktige",
    "Regionstyrelsen hemställer att regionfullmäktige",
    "Regionstyrelsen förordar att regionfullmäktige beslutar",
    "Regionstyrelsen anhåller hos regionfullmäktige",
    "Regionstyrelsen beslutar att hemställa hos regionfullmäktige",
    "Regionstyrelsen lämnar följande förslag till regionfullmäktige",
    "Regionstyrelsen överlämnar ärendet till regionfullmäktige med följande förslag",
    "Till regionfullmäktige föreslås",
    "Nämnden föreslår regionstyrelsen",
    "Regionstyrelsen föreslår kulturnämnden",
    "KS föreslår KF",
  ])("%s", (lead) => {
    expect(readIn(`1. ${lead}\n\n${gifts}\n\n2. ${task}`)).toBe("PP d");
    const own = `Regionstyrelsen beslutar för egen del\n\n- ${task}`;
    expect(readIn(`${lead}\n\n${gifts}\n\n${own}`)).toBe("PP d");
  });

  it.each([
    ["a table of its own", table],
    [
      "a table below a sentence",
      `Anslaget om 900 000 kronor fördelas enligt följande:\n\n${table}`,
    ],
    ["letters", "a) Gallring tilldelas 500 000 kronor.\n\nb) Stigar tilldelas 400 000 kronor."],
    [
      "numbers of its own",
      "1.1 Gallring tilldelas 500 000 kronor.\n1.2 Stigar tilldelas 400 000 kronor.",
    ],
    [
      "numbers in another shape",
      "1) Gallring tilldelas 500 000 kronor.\n2) Stigar tilldelas 400 000 kronor.",
    ],
    [
      "groups below heads of their own",
      "Anslaget fördelas så här:\n\nNorra skogen\n\n- 500 000 kronor till Gallring\n\nSödra skogen\n\n- 400 000 kronor till Stigar",
    ],
    [
      "groups named after bodies",
      "Anslaget fördelas så här:\n\nKulturnämnden\n- 500 000 kronor till Gallring\n\nServicenämnden\n- 400 000 kronor till Stigar",
    ],
  ])("with %s below it", (_, below) => {
    const lead = "1. Regionstyrelsen föreslår regionfullmäktige";
    expect(readIn(`${lead}\n\n${below}\n\n2. ${task}`)).toBe("PP d");
  });

  it("with numbers that begin anew below it, until the body decides for its own part", () => {
    const below = "1. Gallring tilldelas 500 000 kronor.\n2. Stigar tilldelas 400 000 kronor.";
    const own = `2. Regionstyrelsen beslutar för egen del\n\n${task}`;
    expect(readIn(`1. Regionstyrelsen föreslår regionfullmäktige\n\n${below}\n\n${own}`)).toBe(
      "PP d",
    );
  });

  it("among letters, and below the other body's name alone", () => {
    const given = "att fördela 500 000 kronor till Gallring och 400 000 kronor till Stigar.";
    expect(readIn(`a) Regionstyrelsen föreslår regionfullmäktige ${given}\nb) ${task}`)).toBe(
      "PP d",
    );
    const own = `2. För egen del beslutar regionstyrelsen\n\na) ${task}`;
    expect(readIn(`1. Regionfullmäktige\n\n${gifts}\n\n${own}`)).toBe("PP d");
  });

  it("and what the body decides above it stays decided", () => {
    expect(
      readIn(
        `1. Regionstyrelsen beslutar för egen del\n\n${gifts}\n\n2. Regionstyrelsen föreslår regionfullmäktige\n\n${task}`,
      ),
    ).toBe("dd P");
  });

  it.each([
    [
      "what was proposed to it is decided by the body",
      `1. Regionstyrelsen beslutar i enlighet med arbetsutskottets förslag till regionstyrelsen\n\na) Gallring tilldelas 500 000 kronor.\nb) Stigar tilldelas 400 000 kronor.\n\n2. ${task}`,
      "dd d",
    ],
    [
      "somebody is to come back with a proposal",
      `1. Gallring tilldelas 500 000 kronor.\n2. Stigar tilldelas 400 000 kronor.\n3. Regiondirektören får i uppdrag att i maj 2024 redovisa ett förslag till regionstyrelsen\n4. ${task}`,
      "dd dd",
    ],
  ])("but %s", (_, decided, expected) => {
    expect(readIn(decided)).toBe(expected);
  });
});
