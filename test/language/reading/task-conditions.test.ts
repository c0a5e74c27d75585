import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const conditionsIn = (text: string) =>
  readDecision(`${decisionHead}2. ${text}.\n`).assignments.map(({ owner, condition, status }) => [
    owner,
    condition?.toLowerCase() ?? null,
    status,
  ]);

describe("what a task waits for", () => {
  it.each([
    [
      "att under förutsättning att överenskommelsen förlängs ge HR-direktören i uppdrag att ta fram en plan till november",
      "under förutsättning att överenskommelsen förlängs",
    ],
    [
      "Under förutsättning att Skolverket beviljar det sökta bidraget ge HR-direktören i uppdrag att ta fram en plan till november",
      "under förutsättning att skolverket beviljar det sökta bidraget",
    ],
    [
      "att, om staten förlänger avtalet, ge HR-direktören i uppdrag att ta fram en plan till november",
      "om staten förlänger avtalet",
    ],
    [
      "att om staten förlänger avtalet uppdra åt HR-direktören att ta fram en plan till november",
      "om staten förlänger avtalet",
    ],
    [
      "Uppdra åt HR-direktören att, om staten förlänger avtalet, ta fram en plan till november",
      "om staten förlänger avtalet",
    ],
    [
      "Uppdra åt HR-direktören att ta fram en plan till november, under förutsättning att staten förlänger avtalet",
      "under förutsättning att staten förlänger avtalet",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november om staten förlänger avtalet",
      "om staten förlänger avtalet",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november så snart fullmäktige fastställt budgeten",
      "så snart fullmäktige fastställt budgeten",
    ],
    [
      "Så snart avtalet är undertecknat ska HR-direktören ta fram en plan",
      "så snart avtalet är undertecknat",
    ],
    [
      "När regionfullmäktige har beslutat om budgeten ska HR-direktören ta fram en plan till november",
      "när regionfullmäktige har beslutat om budgeten",
    ],
    [
      "Sedan avtalet undertecknats får HR-direktören i uppdrag att ta fram en plan till november",
      "sedan avtalet undertecknats",
    ],
    [
      "HR-direktören ska, sedan avtalet undertecknats, ta fram en plan till november",
      "sedan avtalet undertecknats",
    ],
    [
      "Förutsatt att medel avsätts i budgeten för 2025 uppdras åt HR-direktören att ta fram en plan till november",
      "förutsatt att medel avsätts i budgeten för 2025",
    ],
    [
      "Med förbehåll för att fullmäktige avsätter medel får HR-direktören i uppdrag att ta fram en plan till november",
      "med förbehåll för att fullmäktige avsätter medel",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november. Uppdraget gäller bara om avtalet förlängs",
      "gäller bara om avtalet förlängs",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november. Uppdraget träder i kraft när avtalet har förlängts",
      "träder i kraft när avtalet har förlängts",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november. En förutsättning är att avtalet förlängs",
      "en förutsättning är att avtalet förlängs",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november – detta under förutsättning att avtalet förlängs",
      "under förutsättning att avtalet förlängs",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november, dock endast om avtalet förlängs",
      "endast om avtalet förlängs",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november, givet att avtalet förlängs",
      "givet att avtalet förlängs",
    ],
    [
      "Givet att avtalet förlängs ska HR-direktören ta fram en plan till november",
      "givet att avtalet förlängs",
    ],
    [
      "Därest avtalet förlängs ska HR-direktören ta fram en plan till november",
      "därest avtalet förlängs",
    ],
    [
      "Så snart mallen är på plats tar HR-direktören fram en plan till november",
      "så snart mallen är på plats",
    ],
    [
      "När modellen är framtagen ska HR-direktören införa den till november",
      "när modellen är framtagen",
    ],
    [
      "När lokalen är utrymd får HR-direktören i uppdrag att ta fram en plan till november",
      "när lokalen är utrymd",
    ],
    [
      "Efter det att projektledaren är anställd går HR-direktören igenom budgeten senast i november",
      "efter det att projektledaren är anställd",
    ],
    [
      "För den händelse att kursen ställs in ska HR-direktören ta fram en plan till november",
      "för den händelse att kursen ställs in",
    ],
    [
      "HR-direktören ska, för den händelse att kursen ställs in, ta fram en plan till november",
      "för den händelse att kursen ställs in",
    ],
    [
      "I händelse av att kursen ställs in ska HR-direktören ta fram en plan till november",
      "i händelse av att kursen ställs in",
    ],
    [
      "Skulle pengarna inte räcka har HR-direktören att omgående ta fram en plan",
      "skulle pengarna inte räcka",
    ],
    [
      "Skulle pengarna inte räcka, har HR-direktören att ta fram en plan",
      "skulle pengarna inte räcka",
    ],
    ["Räcker inte pengarna, ska HR-direktören ta fram en plan", "räcker inte pengarna"],
    ["Förlängs avtalet ska HR-direktören ta fram en plan till november", "förlängs avtalet"],
    [
      "Om avtalet inte förlängs ska HR-direktören ta fram en plan för avveckling till november",
      "om avtalet inte förlängs",
    ],
    [
      "Vid ett positivt besked från staten ska HR-direktören ta fram en plan till november",
      "vid ett positivt besked från staten",
    ],
    [
      "HR-direktören ska ta fram en plan till november, villkorat av att avtalet förlängs",
      "villkorat av att avtalet förlängs",
    ],
    [
      "Villkorat av statens beslut ska HR-direktören ta fram en plan till november",
      "villkorat av statens beslut",
    ],
    [
      "HR-direktören får efter det att avtalet förlängts i uppdrag att ta fram en plan till november",
      "efter det att avtalet förlängts",
    ],
    [
      "I den mån medel beviljas ska HR-direktören ta fram en plan till november",
      "i den mån medel beviljas",
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan till november (gäller om avtalet förlängs)",
      "om avtalet förlängs",
    ],
  ])("is read whole and without the task: %s", (text, condition) => {
    expect(conditionsIn(text)).toEqual([["HR-direktören", condition, "vilande"]]);
  });

  it.each([
    "HR-direktören ska undersöka om avtalet kan förlängas till november",
    "HR-direktören ska informera när avtalet har undertecknats, senast i november",
    "HR-direktören ska redovisa hur medlen har använts när året är slut, senast i november",
    "Om två veckor ska HR-direktören ta fram en plan",
    "HR-direktören ska ta fram en policy om beviljade medel till november",
  ])("is no question and no time: %s", (text) => {
    expect(conditionsIn(text)).toEqual([["HR-direktören", null, "aktiv"]]);
  });

  it("ends before a position with a name, too", () => {
    expect(
      conditionsIn(
        "Om Socialstyrelsen medger att medlen får användas 2025 ska controller Peder Rask ta fram ett förslag",
      ),
    ).toEqual([
      [
        "controller Peder Rask",
        "om socialstyrelsen medger att medlen får användas 2025",
        "vilande",
      ],
    ]);
  });
});
