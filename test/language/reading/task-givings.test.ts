import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

/** Owner, task, body and month of each task, in short. */
const tasksIn = (text: string) =>
  readDecision(`${decisionHead}${text}\n`).assignments.map(({ owner, what, body, deadline }) =>
    [owner, what, body ?? "-", typeof deadline === "string" ? deadline : "?"]
      .join(" | ")
      .toLowerCase(),
  );

describe("a time between who does it and the verb", () => {
  it.each([
    "att HR-direktören till nämndens sammanträde i november ska ta fram en plan",
    "att HR-direktören vid nämndens möte i november ska ta fram en plan",
    "HR-direktören ska, inför nämndens möte i november, ta fram en plan",
    "HR-direktören skall till nämndens sammanträde den 12 november ta fram en plan",
  ])("is no part of the owner: %s", (text) => {
    expect(tasksIn(`2. ${text}.`)).toEqual(["hr-direktören | ta fram en plan | nämnden | 2024-11"]);
  });

  it.each([
    "att HR-direktören senast den 30 november ska ta fram en plan",
    "HR-direktören ska, senast i november, ta fram en plan",
    "HR-direktören ombeds ta fram en plan till november",
    "HR-direktören uppdras ta fram en plan (november 2024)",
    "HR-direktören förväntas ta fram en plan senast i november",
    "HR-direktören åtar sig att ta fram en plan till november",
    "Att ta fram en plan till november blir HR-direktörens uppgift",
    "Uppdrag: HR-direktören ska ta fram en plan till november",
    "Jag vill att HR-direktören tar fram en plan till november",
    "Jag ger härmed HR-direktören följande uppdrag: ta fram en plan till november",
  ])("nor are other words: %s", (text) => {
    expect(tasksIn(`2. ${text}.`)).toEqual(["hr-direktören | ta fram en plan | - | 2024-11"]);
  });

  it("keeps what belongs to a position", () => {
    expect(
      tasksIn("2. Chefen för akuten vid Norra sjukhuset ska i november redovisa väntetiderna."),
    ).toEqual(["chefen för akuten vid norra sjukhuset | redovisa väntetiderna | - | 2024-11"]);
    expect(tasksIn("2. Lena Ek, HR-direktör, ska till november ta fram en plan.")).toEqual([
      "lena ek, hr-direktör | ta fram en plan | - | 2024-11",
    ]);
  });

  it("gives what is sent somewhere nothing to do", () => {
    expect(tasksIn("2. Redovisningen till Socialstyrelsen ska göras i november.")).toEqual([]);
    expect(tasksIn("2. HR-direktören anlitade förra året en konsult till november.")).toEqual([]);
  });
});

describe("two who are given something in one sentence", () => {
  const both = (first: string, second: string) => [
    `hr-direktören | ta fram en plan | ${first}`,
    `ekonomichefen | räkna på kostnaden | ${second}`,
  ];
  it.each([
    [
      "HR-direktören ska ta fram en plan och ekonomichefen ska räkna på kostnaden, båda till november",
      both("- | 2024-11", "- | 2024-11"),
    ],
    [
      "HR-direktören får i uppdrag att ta fram en plan, och ekonomichefen att räkna på kostnaden, till nämndens möte i november",
      both("nämnden | 2024-11", "nämnden | 2024-11"),
    ],
    [
      "Det uppdras åt HR-direktören att ta fram en plan till november samt åt ekonomichefen att räkna på kostnaden till december",
      both("- | 2024-11", "- | 2024-12"),
    ],
    [
      "HR-direktören ska ta fram en plan till november medan ekonomichefen ska räkna på kostnaden",
      both("- | 2024-11", "- | ?"),
    ],
    [
      "Uppdra till HR-direktören att ta fram en plan till november och till ekonomichefen att räkna på kostnaden till december",
      both("- | 2024-11", "- | 2024-12"),
    ],
  ])("have a task each: %s", (text, tasks) => {
    expect(tasksIn(`2. ${text}.`)).toEqual(tasks);
  });

  it("are not those whom one of them invites", () => {
    expect(
      tasksIn(
        "2. HR-direktören får i uppdrag att bjuda in ekonomichefen och vårdchefen att delta i november.",
      ),
    ).toEqual(["hr-direktören | bjuda in ekonomichefen och vårdchefen att delta | - | 2024-11"]);
  });
});

describe("a list under words that give", () => {
  it.each([
    "Följande uppdrag ges till HR-direktören:",
    "HR-direktören får följande uppdrag:",
    "HR-direktören ges följande två uppdrag:",
    "Uppdrag till HR-direktören:",
    "Nedanstående uppdrag lämnas till HR-direktören:",
  ])("gives each item to the owner: %s", (lead) => {
    expect(
      tasksIn(`2. ${lead}\n- ta fram en plan (november 2024)\n- se över schemat, december 2024`),
    ).toEqual([
      "hr-direktören | ta fram en plan | - | 2024-11",
      "hr-direktören | se över schemat | - | 2024-12",
    ]);
  });
});

describe("the meeting to which a task is reported", () => {
  it.each([
    ["HR-utskottet", "hr-utskottet"],
    ["AU", "arbetsutskottet"],
    ["KSAU", "kommunstyrelsens arbetsutskott"],
    ["hälso- och sjukvårdsutskottet", "hälso- och sjukvårdsutskottet"],
    ["Brottsförebyggande rådet", "brottsförebyggande rådet"],
    ["lokala brottsförebyggande rådet", "lokala brottsförebyggande rådet"],
    ["kommunala pensionärsrådet", "kommunala pensionärsrådet"],
    ["partnerskapsgruppen", "partnerskapsgruppen"],
    ["regionens ledningsgrupp", "regionens ledningsgrupp"],
    ["hälso- och sjukvårdens ledningsgrupp", "hälso- och sjukvårdens ledningsgrupp"],
    ["nämnden för nära vård", "nämnden för nära vård"],
  ])("is %s", (named, body) => {
    expect(
      readDecision(
        `${decisionHead}2. HR-direktören ska redovisa utfallet för ${named} i november.\n`,
      ).assignments[0]?.body?.toLowerCase(),
    ).toBe(body);
  });

  it.each([
    "målgruppen",
    "HR-direktören",
    "Socialstyrelsens handläggare",
    "alla barn i rådande läge",
  ])("is not %s", (named) => {
    expect(
      readDecision(`${decisionHead}2. Vårdchefen ska redovisa utfallet för ${named} i november.\n`)
        .assignments[0]?.body,
    ).toBeNull();
  });
});
