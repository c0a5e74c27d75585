import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (told: string, lead = "Ur potten för handledning fördelas följande:") =>
  readDecision(
    `Hälso- och sjukvårdsförvaltningen\n2018-09-25\n\nRS/254/2018\n\nDelegationsbeslut\n\nÄrendebeskrivning\n\n${told}\n\nBeslut\n\n${lead}\n\nAktivitet\tAnsvarig\tBelopp (kr)\nHandledarkurs\tKarin Berg\t650 000\nMentorer\tStellan Falk\t1 400 000\n\n\nMargareta Holm\nHälso- och sjukvårdsdirektör\n`,
  );
const frameOf = (told: string, lead?: string) => read(told, lead).frame?.amountKr ?? null;

describe("the pot that whoever decides was given before", () => {
  it.each([
    "Regiondirektören delade i juni upp medlen i pottar. För handledning fördelades 2 500 000 kr till HS-direktör för fördelning.",
    "Regiondirektören fördelade 2018-06-21 för handledning 2 500 000 kr till Hälso- och sjukvårdsdirektören för fördelning.",
    "I samma beslut gick 2 500 000 kr till handledning, med HS-direktör som ansvarig för fördelningen.",
    "I juni öronmärkte regiondirektören 2 500 000 kr för handledning att fördelas av HS-direktören.",
    "HS-direktören tilldelades då en pott på 2 500 000 kr för handledning.",
    "För handledning reserverades 2 500 000 kr till hälso- och sjukvårdsdirektör för vidare fördelning.",
  ])("is the frame, also under the short name of the position: %s", (told) => {
    expect(frameOf(told)).toBe(2_500_000);
    expect(read(told).undistributedKr).toBe(450_000);
  });

  it.each([
    "För chefsstöd fördelades 2 500 000 kr till HR-direktör för fördelning.",
    "Förra året fördelades 2 500 000 kr till HS-direktör för fördelning.",
    "HS-direktören önskade 2 500 000 kr för handledning att fördela.",
    "Regiondirektören föreslog att 2 500 000 kr skulle fördelas till HS-direktör för fördelning.",
    "Till HS-direktör fördelades 2 500 000 kr för nya lokaler.",
  ])("is none of others, other times, or what was wished for: %s", (told) => {
    expect(frameOf(told)).toBeNull();
  });
});

describe("money that a body set aside", () => {
  it.each([
    [
      "Nämnden avsatte 2018-02-15 § 12 sammanlagt 2 500 000 kr till insatser för tandvård.",
      "Av avsatta medel fördelas:",
    ],
    [
      "Nämnden reserverade 2 500 000 kr till tandvård.",
      "De reserverade medlen fördelas enligt följande:",
    ],
    ["Nämnden avdelade 2 500 000 kr till satsningar på unga.", "Av avdelade medel används:"],
    ["Nämnden öronmärkte 2 500 000 kr för mentorer.", "Av öronmärkta medel fördelas:"],
    [
      "Nämnden anslog 2018-02-15 § 12 totalt 2 500 000 kr till mentorer.",
      "Anslagna medel fördelas så här:",
    ],
  ])("is the frame: %s", (told, lead) => {
    expect(frameOf(told, lead)).toBe(2_500_000);
  });

  it.each([
    "Grannkommunen avsatte 2 500 000 kr till mentorer.",
    "Nämnden avslog att avsätta 2 500 000 kr till mentorer.",
    "Klinikerna önskade att nämnden avsatte 2 500 000 kr till mentorer.",
  ])("is not another's, nor what was refused or wished for: %s", (told) => {
    expect(frameOf(told, "Av avsatta medel fördelas:")).toBeNull();
  });
});

describe("what a gift is drawn on", () => {
  it.each([
    "Av utvecklingsreserven om 8 000 tkr fördelas",
    "Ur miljöfonden på 8 000 tkr anslås",
    "Från bufferten på totalt 8 000 tkr avsätts",
    "Av reserven för oförutsedda behov om 8 000 tkr fördelas",
    "Av överskottet, som uppgår till 8 000 tkr, fördelas",
    "Av potten på 8 000 tkr fördelas",
  ])("is the frame: %s", (words) => {
    const { frame, rows, undistributedKr } = readDecision(
      `Region Norr\nRegionstyrelsen\n2021-11-15\n\n§ 203\n\nDigitala arbetssätt\n\nBeslut\n\n1. ${words} 5 200 tkr till mätning i hemmet (ansvarig Tove Ek) och 2 800 tkr till stöd för egenvård (ansvarig Nils Alm).\n`,
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([5_200_000, 2_800_000]);
    expect([frame?.amountKr, undistributedKr]).toEqual([8_000_000, 0]);
  });
});

describe("money that nothing is taken out of", () => {
  it.each([
    "Investeringsramen för 2024 uppgår till 310 miljoner kronor och beslutas i särskild ordning.",
    "Ramen för 2024 är 40 000 000 kr.",
    "Anslaget uppgår till 12 mnkr.",
    "Verksamheten har en budget på 210 mnkr.",
  ])("is no frame of a plan that gives tasks: %s", (told) => {
    const { frame, assignments } = readDecision(
      `Målområde Stöd\nUr Regionplan och budget 2024–2026\nFastställd av regionfullmäktige den 20 juni 2023, § 64\n\nStödet ska vara lätt att hitta.\n\nFastigheter\n\nHusen är gamla. ${told} Tomma lokaler ska lämnas.\n\nUppdrag\n\n1. Regionstyrelsen får i uppdrag att ta fram en plan och redovisa den för regionfullmäktige senast i juni 2024.\n`,
    );
    expect(frame).toBeNull();
    expect(assignments).toHaveLength(1);
  });

  it("is no frame of a decision either, where it is decided apart", () => {
    expect(
      frameOf(
        "Ramen för lokaler är 9 000 000 kr och beslutas i särskild ordning.",
        "Följande fördelas:",
      ),
    ).toBeNull();
  });
});
