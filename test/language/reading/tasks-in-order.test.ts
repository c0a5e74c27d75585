import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const kinds: readonly (readonly [string, (body: string) => string])[] = [
  [
    "minutes",
    (body) =>
      `Region Skogsbygd\nRegionstyrelsen\nPROTOKOLL\nSammanträdesdatum 2022-03-18\n\n§ 41\nMedel till skolhälsa 2022 (RS/77/2022)\n\nBeslut\n\n1. För utbildning fördelas 900 000 kr till HR-direktören för fördelning.\n\n${body}\n\nExpedieras till\n\nHR-direktören\n`,
  ],
  [
    "a proposal",
    (body) =>
      `TJÄNSTESKRIVELSE\n2022-03-18\n\nRegionstaben\nRS/77/2022\n\nMedel till skolhälsa 2022\n\nRegiondirektörens förslag\n\nFör utbildning fördelas 900 000 kr till HR-direktören för fördelning.\n\n${body}\n\nI tjänsten\n\nAnna Påhittad\nRegiondirektör\n`,
  ],
];

const tasks = (text: string) =>
  readDecision(text).assignments.map(
    ({ owner, what, body, deadline }) =>
      `${owner} | ${what} | ${body ?? "-"} | ${typeof deadline === "string" ? deadline : "-"}`,
  );

describe.each(kinds)("tasks in %s", (_, around) => {
  it.each([
    ["Ekonomichefen: räkna ut hyran.", "Ekonomichefen | räkna ut hyran | - | -"],
    [
      "Vera Lindmark: kartlägga lokalerna senast i maj.",
      "Vera Lindmark | kartlägga lokalerna | - | 2022-05",
    ],
    [
      "Uppdrag\n\nDet åvilar Vera Lindmark att samla in svaren senast i maj 2022.",
      "Vera Lindmark | samla in svaren | - | 2022-05",
    ],
    [
      "IT-chefen får i uppdrag att för regionstyrelsen vid sammanträdet i juni presentera utfallet.",
      "IT-chefen | presentera utfallet | Regionstyrelsen | 2022-06",
    ],
    [
      "IT-chefen får i uppdrag att till regionstyrelsens möte i april se över avtalen.",
      "IT-chefen | se över avtalen | Regionstyrelsen | 2022-04",
    ],
    [
      "Regionstyrelsen uppdrar åt områdeschefen för tandvård\natt utreda lokalerna senast 2023-02-15.",
      "områdeschefen för tandvård | utreda lokalerna | - | 2023-02",
    ],
    [
      "Till regionstyrelsens sammanträde i april 2022 ska\nIT-chefen följa upp åtgärderna.",
      "IT-chefen | följa upp åtgärderna | Regionstyrelsen | 2022-04",
    ],
  ])("reads %j", (body, task) => {
    expect(tasks(around(body))).toEqual([task]);
  });

  it("gives each item below 'Uppdrag till förvaltningen' to the one whom it names", () => {
    const body =
      "2. Uppdrag till förvaltningen\n\na) IT-chefen utreder lokalerna senast i april 2022.\nb) Fastighetschefen: redovisa hyran senast i maj 2022.";
    expect(tasks(around(body))).toEqual([
      "IT-chefen | utreda lokalerna | - | 2022-04",
      "Fastighetschefen | redovisa hyran | - | 2022-05",
    ]);
  });

  it.each([
    "Vera Lindmark: avslå förslaget.",
    "Vera Lindmark: yrkar avslag.",
    "Kommentar från IT-chefen: räkna ut hyran i maj.",
    "Förra året fick IT-chefen: räkna ut hyran.",
    "IT-chefen: räkna inte ut hyran.",
    "IT-chefen: räkna ut hyran. Uppdraget är slutfört.",
    "Ekonomichefen: alla enheter.",
    "Ekonomichefen: fördela medlen efter antal elever.",
    "Medicinska sekreterare bokar återbesök.",
  ])("reads no task in %j", (body) => {
    expect(tasks(around(body))).toEqual([]);
  });
});
