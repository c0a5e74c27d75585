import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const minutes = (item: string, body = "Regionstyrelsen") =>
  readDecision(
    `Region Norr\n${body}\nProtokoll 2024-05-06\n\n§ 12 Statsbidrag\n\nRegionen får 5 000 000 kr i statsbidrag.\n\nBeslut\n\n${body} beslutar\n\n1. Till läxhjälp fördelas 2 000 000 kr, ansvarig Mona Ek.\n2. ${item}\n`,
  );
const aboutIt = (questions: readonly string[]) =>
  questions.filter((question) => question.startsWith("läsning"));

describe("money at somebody's disposal", () => {
  it.each([
    "3 000 000 kr ställs till nämndens förfogande.",
    "3 000 000 kr ställs till kulturnämndens förfogande för oförutsedda behov.",
    "Återstående 3 000 000 kr ställs till nämndens förfogande.",
    "Till kulturnämndens förfogande ställs 3 000 000 kr.",
    "Till arbetsutskottets förfogande avsätts 3 000 000 kr.",
    "Kulturnämnden får 3 000 000 kr till sitt förfogande.",
    "Kulturnämnden får förfoga över 3 000 000 kr.",
    "3 000 000 kr står till regiondirektörens förfogande.",
    "3 000 000 kr ställs till regiondirektörens förfogande.",
  ])("is asked about where it is not its own who decides: %s", (item) => {
    const { rows, pots, questions } = minutes(item);
    expect([rows.length, pots.length]).toEqual([1, 0]);
    expect(aboutIt(questions)).toHaveLength(1);
  });

  it.each([
    "3 000 000 kr ställs till styrelsens förfogande.",
    "3 000 000 kr reserveras till regionstyrelsens förfogande.",
  ])("stays without a question where it is: %s", (item) => {
    const { rows, questions, undistributedKr } = minutes(item);
    expect([rows.length, undistributedKr]).toEqual([1, 3_000_000]);
    expect(aboutIt(questions)).toEqual([]);
  });
});

describe("names and amounts without a head, outside what decides", () => {
  const paper = (list: string, points = "Till simskolan fördelas 400 000 kr.") =>
    readDecision(
      `Delegationsbeslut\n2024-05-06\n\nBakgrund\n\nRegionen får 5 000 000 kr.\n\n${list}\n\nBeslut\n\n${points}\n`,
    );
  it.each([
    "Läxhjälp\t900 000",
    "Läxhjälp\t900 000\nSimhall\t450 000",
    "Läxhjälp\tMona Ek\t900 000 kr",
    "- Läxhjälp\t900 tkr",
  ])("are asked about, once: %j", (list) => {
    const asked = aboutIt(paper(list).questions);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("Läxhjälp | ");
    expect(
      aboutIt(paper(list, "Jag beslutar att följa upp bidraget i höst.").questions),
    ).toHaveLength(1);
  });

  it.each([
    "Inkomna ansökningar:\nLäxhjälp\t900 000\nSimhall\t450 000",
    "Tidigare år:\nLäxhjälp\t900 000",
    "Antal elever\t900",
    "Statsbidrag\t5 000 000",
    "Simskolan\t400 000",
  ])("are not where they tell of something else, or were read: %j", (list) => {
    expect(aboutIt(paper(list).questions)).toEqual([]);
  });
});

describe("a body that decides itself", () => {
  const paper = (who: string, signed = "") =>
    readDecision(
      `Region Norr\nDelegationsbeslut\n2024-05-06\n\nBeslut\n\n${who}\n\n1. 3 mnkr avsätts till HR-chefen att fördela till kurser.\n${signed}`,
    ).questions.filter((question) => /^(?:mandat|vidaredelegation)/u.test(question));

  it("needs nobody's leave to hand money on", () => {
    expect(paper("Regionstyrelsen beslutar")).toEqual([]);
    expect(paper("Kulturnämnden beslutar att", "\nAnna Ek\nOrdförande\n")).toEqual([]);
  });

  it("is not an officer, nor a body for which an officer signs", () => {
    expect(paper("Regiondirektören beslutar")).toHaveLength(2);
    expect(paper("Regionstyrelsen beslutar", "\nAnna Ek\nRegiondirektör\n")).toHaveLength(2);
  });

  it("is not asked for the purposes that a right to delegate names receivers of", () => {
    const { questions } = readDecision(
      "Delegationsbeslut\n2024-05-06\n\nDelegation: Kommunstyrelsens delegationsordning, antagen 2022-11-28 § 189, punkt 4.12 (fördela statsbidrag, med rätt att vidaredelegera till förvaltningschef och annan chef)\n\nBeslut\n\n1. 3 mnkr avsätts till HR-chefen att fördela till kurser.\n",
    );
    expect(questions.filter((question) => question.includes("står inte i mandatet"))).toEqual([]);
  });
});
