import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const paper = (kind: string, background: string, heading: string, points: string) =>
  readDecision(
    `${kind}\n2024-02-12\nRS/18/2024\n\nMedel för skolhälsa 2024\n\nÄrendebeskrivning\n\nFör 2024 uppgår medlen till 6 000 000 kronor.\n\n${background}\n\n${heading}\n\n1. ${points}\n2. HR-chefen får i uppdrag att redovisa utfallet i maj 2024.\n`,
  );
const memo = (background: string, points = "Medlen fördelas enligt ovan.") =>
  paper("Tjänsteskrivelse", background, "Förslag till beslut", points);
const decision = (background: string, points = "Medlen fördelas enligt ovan.") =>
  paper("Delegationsbeslut", background, "Beslut", points);

type Read = ReturnType<typeof readDecision>;
const itemsOf = ({ rows, pots }: Read) => [
  ...rows.map(({ activity, responsible, amountKr }) => [activity, responsible, amountKr]),
  ...pots.map(({ purpose, holder, amountKr }) => [purpose, holder, amountKr]),
];
const amountsOf = (read: Read) => itemsOf(read).map(([, , amountKr]) => amountKr);

const told =
  "Till skolläkare föreslås 3 500 000 kronor. Ansvarig är Eva Alm. Resterande 2 500 000 kronor föreslås avsättas för kurser till HR-chefen för fördelning.";
const items = [
  ["skolläkare", "Eva Alm", 3_500_000],
  ["kurser", "HR-chefen", 2_500_000],
];

describe("what is told in sentences above the point that takes it in", () => {
  it.each([
    "Medlen fördelas enligt ovan.",
    "Medlen fördelas enligt ovanstående.",
    "Årets medel fördelas enligt förslaget ovan.",
    "Medlen för skolhälsa fördelas på det sätt som framgår ovan.",
    "Fördelningen av medlen godkänns i enlighet med vad som föreslås ovan.",
    "Nämnden fördelar medlen såsom redovisas i ärendebeskrivningen.",
    "Medlen används enligt tjänsteskrivelsen.",
    "Medel beviljas enligt vad som anges i ärendet.",
  ])("is given or proposed with it: %s", (points) => {
    const proposed = memo(told, points);
    expect(itemsOf(proposed)).toEqual(items);
    expect([...proposed.rows, ...proposed.pots].every((item) => item.proposed)).toBe(true);
    expect(proposed.undistributedKr).toBe(0);
    const decided = decision(told, points);
    expect(itemsOf(decided)).toEqual(items);
    expect([...decided.rows, ...decided.pots].some((item) => item.proposed)).toBe(false);
  });

  it.each([
    "Av medlen föreslås 3 500 000 kronor gå till skolläkare. Till kurser föreslås 2 500 000 kronor.",
    "Skolläkare föreslås få 3 500 000 kronor, och till kurser föreslås 2 500 000 kronor.",
    "3 500 000 kronor föreslås avsättas till skolläkare och 2 500 000 kronor till kurser.",
    "Det föreslås att 3 500 000 kronor avsätts till skolläkare och att 2 500 000 kronor avsätts till kurser.",
    "Förvaltningen föreslår att skolläkare tilldelas 3 500 000 kronor och att kurser tilldelas 2 500 000 kronor.",
    "Skolläkare bör få 3 500 000 kronor.\n\nFör kurser bör 2 500 000 kronor avsättas.",
    "Förslaget är att skolläkare får 3 500 000 kronor. Kurser får 2 500 000 kronor.",
    "Medlen föreslås fördelas så här:\n\n- skolläkare, 3 500 000 kronor\n- kurser, 2 500 000 kronor",
    "Förra året gick 1 900 000 kronor till läxhjälp. I år föreslås 3 500 000 kronor gå till skolläkare och 2 500 000 kronor till kurser.",
  ])("is read however it is proposed: %s", (background) => {
    expect(amountsOf(memo(background))).toEqual([3_500_000, 2_500_000]);
    expect(amountsOf(decision(background))).toEqual([3_500_000, 2_500_000]);
  });

  it("stands beside a table that the point takes in", () => {
    const read = memo(
      "Medlen föreslås fördelas till följande insatser:\n\nBelopp (kr)\tAnsvarig\tInsats\n2 000 000\tEva Alm\tSkolläkare\n1 500 000\tBo Ek\tElevhälsa\n\nResterande 2 500 000 kronor föreslås avsättas för kurser till HR-chefen för fördelning.",
    );
    expect(amountsOf(read)).toEqual([2_000_000, 1_500_000, 2_500_000]);
    expect(read.pots).toMatchObject([{ holder: "HR-chefen", purpose: "kurser" }]);
  });

  it.each([
    "Tolv ansökningar har kommit in. Medlen föreslås fördelas till följande insatser:",
    "Av de inkomna önskemålen föreslås följande få medel:",
    "Önskemålen är fler än förra året. Rådet föreslår att medlen fördelas så här:",
  ])("may be a table below words that tell of wishes first: %s", (lead) => {
    const table =
      "Belopp (kr)\tAnsvarig\tInsats\tBehov 2025\n3 500 000\tEva Alm\tSkolläkare\tja\n2 500 000\tBo Ek\tElevhälsa\tnej";
    expect(amountsOf(memo(`${lead}\n\n${table}`))).toEqual([3_500_000, 2_500_000]);
  });

  it.each([
    "Förra året fick skolläkare 3 500 000 kronor och kurser 2 500 000 kronor.",
    "För 2023 föreslogs 3 500 000 kronor gå till skolläkare.",
    "Skolorna har sökt 3 500 000 kronor till skolläkare.",
    "Skolläkare beräknas kosta 3 500 000 kronor.",
    "Ansökan om 3 500 000 kronor till skolläkare föreslås avslås.",
    "3 500 000 kronor föreslås stå kvar ofördelade.",
  ])("is not given where it is told of another time, asked for, costs or refused: %s", (words) => {
    expect(amountsOf(memo(words))).toEqual([]);
    expect(amountsOf(decision(words))).toEqual([]);
  });

  it("is asked about where it comes to more than the paper tells of", () => {
    const read = memo(
      "Till skolläkare föreslås 4 500 000 kronor. Till kurser föreslås 2 500 000 kronor.",
    );
    expect(amountsOf(read)).toEqual([]);
    expect(read.questions.join("\n")).toContain("Till skolläkare föreslås 4 500 000 kronor.");
  });

  it.each([
    "Till skolläkare går 3 500 000 kronor. Till kurser går 2 500 000 kronor.",
    "Skolläkare får 3 500 000 kronor och för kurser avsätts 2 500 000 kronor.",
  ])("is given where what is told as given comes to the frame: %s", (background) => {
    expect(amountsOf(decision(background))).toEqual([3_500_000, 2_500_000]);
  });

  it("is asked about where what is told as given comes to nothing that is known", () => {
    const read = decision(
      "Till skolläkare går 3 500 000 kronor. Till kurser går 2 000 000 kronor.",
    );
    expect(amountsOf(read)).toEqual([]);
    expect(read.questions.join("\n")).toContain("Till skolläkare går 3 500 000 kronor.");
    const one = decision("Till skolläkare går 3 500 000 kronor.");
    expect(amountsOf(one)).toEqual([]);
    expect(one.questions.join("\n")).toContain("Till skolläkare går 3 500 000 kronor.");
  });

  it("is asked about where the sentences say it in a way that is not read", () => {
    const read = decision("Skolläkarnas andel blir 3 500 000 kronor, kursernas 2 500 000 kronor.");
    expect(amountsOf(read)).toEqual([]);
    expect(read.questions.join("\n")).toContain("ingen lista med belopp är läst");
  });
});
