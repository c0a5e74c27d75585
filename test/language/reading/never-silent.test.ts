import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

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

describe("what a decision says of money in other words", () => {
  const decided = (words: string) =>
    readDecision(`Delegationsbeslut\n2024-05-06\n\nBeslut\n\n${words}\n`);
  it.each([
    "Mona Ek kan använda 900 000 kr till läxhjälp.",
    "Kostnaden om 900 000 kr tas av bidraget.",
    "Jag godkänner Mona Eks ansökan om 900 000 kr till läxhjälp.",
    "Ansökan från Mona Ek om läxhjälp, 900 000 kr, bifalls.",
    "Kostnader för läxhjälp täcks med 900 000 kr.",
    "Mona Eks ansökan om 900 000 kr till läxhjälp bifalls.",
    "Av bidraget på 2 000 000 kr ska hälften gå till läxhjälp och hälften till simskola.",
    "Läxhjälpen får 75 öre per elev och dag, tillsammans 900 000 kr.",
    "Områdescheferna får vardera 500 000 kr att prioritera inom.",
    "En reserv på 2 mnkr inrättas. IT-chefen avgör när den används.",
    "Läxhjälpen kan komma att få 900 000 kr.",
    "Läxhjälpen bör få 900 000 kr.",
  ])("is asked about where it is not read: %s", (words) => {
    const { rows, pots, questions } = decided(words);
    expect([...rows, ...pots]).toEqual([]);
    expect(aboutIt(questions)).toHaveLength(1);
  });

  it("is asked about where the notes of a meeting tell of it", () => {
    const told = "Vi beslutade att ge läxhjälpen 900 000 kr.";
    expect(aboutIt(readDecision(notesWith(told)).questions)).toEqual([
      `läsning: Anteckningarna säger ”${told}”. Är det ett beslut som fördelar pengar?`,
    ]);
    const before = "Det beslutades redan 2023-04-12 att ge läxhjälpen 900 000 kr.";
    expect(aboutIt(readDecision(notesWith(before)).questions)).toEqual([]);
  });
});

describe("what was refused, noted or left to others", () => {
  it.each([
    "Förslaget att ge HR-direktören 900 000 kr för kurser bifölls inte.",
    "Förslaget att ge HR-direktören 900 000 kr för kurser vann inte bifall.",
    "Styrelsen noterar Vänsterpartiets förslag om 900 000 kr till simskola.",
    "Styrelsen ställer sig bakom att fullmäktige ger simskolan 900 000 kr.",
    "Förslaget att ge HR-direktören i uppdrag att utreda lokalerna vann inte bifall.",
  ])("is never claimed: %s", (item) => {
    const { rows, pots, assignments } = minutes(item);
    expect([rows.length, pots.length, assignments.length]).toEqual([1, 0, 0]);
  });
});

describe("what is to be done in words that name no task", () => {
  it.each([
    "Det blir personalens sak att ta fram en plan till hösten.",
    "Regiondirektören behöver återkomma i oktober med en rapport.",
    "Förvaltningen utreder lokalerna i oktober.",
    "Återrapport lämnas i oktober (HR-direktören).",
    "Lokalerna ska utredas.",
  ])("is asked about: %s", (item) => {
    const { assignments, questions } = minutes(item);
    expect(assignments).toEqual([]);
    expect(aboutIt(questions)).toHaveLength(1);
  });
});

describe("a decision that says only whose motion was carried", () => {
  const carried = (decision: string, motion = "läxhjälpen får 900 000 kr") =>
    aboutIt(
      readDecision(
        `Region Norr\nRegionstyrelsen\nProtokoll 2024-05-06\n\n§ 12 Medel\n\nYrkande\n\nEva Ek (S) yrkar att ${motion}.\n\nBeslut\n\nRegionstyrelsen beslutar ${decision}.\n`,
      ).questions,
    );
  it("is asked what it holds", () => {
    expect(carried("enligt Eva Eks yrkande")).toEqual([
      "läsning: Beslutet säger bara ”Regionstyrelsen beslutar enligt Eva Eks yrkande.”. Vad beslutades?",
    ]);
    expect(carried("att bifalla Eva Eks yrkande")).toHaveLength(1);
  });
  it("is not where it is turned down, or no money and no task is told of", () => {
    expect(carried("att avslå Eva Eks yrkande")).toEqual([]);
    expect(carried("enligt Eva Eks yrkande", "namnet ändras")).toEqual([]);
  });
});

describe("what is called a pot", () => {
  it("lies with the position beside it", () => {
    const { pots, rows } = readDecision(
      "Delegationsbeslut\n2024-05-06\n\nBeslut\n\nPott A 2 mnkr (IT-chefen), pott B 1 mnkr (HR-chefen).\n",
    );
    expect(pots.map(({ holder }) => holder)).toEqual(["IT-chefen", "HR-chefen"]);
    expect(rows).toEqual([]);
  });
});

describe("a delegated decision of which nothing was read", () => {
  const paper = (points: string) =>
    readDecision(
      `Delegationsbeslut\n2024-05-06\nRS/12/2024\n\nRegionen fick 900 000 kr för läger och 400 000 kr för resor.\n\nBeslut\n${points}\n`,
    );
  const silent =
    "läsning: Texten nämner belopp, men inget av dem är läst som fördelat. Vad beslutades?";

  it("is asked about, whatever its words are", () => {
    const { rows, pots, questions } = readDecision(
      "Delegationsbeslut\n2024-05-06\nRS/12/2024\n\nDet blev 300 000 kr här och 120 000 kr där.\n",
    );
    expect([rows, pots]).toEqual([[], []]);
    expect(questions).toContain(silent);
  });

  it.each(["Beslutet skjuts upp till juni.", "Ansökan om 400 000 kr till resor avslås."])(
    "is not where its own points give nothing: %s",
    (points) => {
      expect(paper(points).questions).not.toContain(silent);
    },
  );

  it("is not where something was read", () => {
    expect(paper("Till lägret fördelas 900 000 kr.").questions).not.toContain(silent);
  });
});
