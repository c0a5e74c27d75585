import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { decisionHead } from "./papers.ts";

const tasksIn = (text: string) =>
  readDecision(`${decisionHead}${text}\n`).assignments.map(({ owner, what }) => [owner, what]);

describe("a task that tells of what was refused, ended or put off", () => {
  it.each([
    "redovisa hur många medarbetare som har avslutat sin utbildning",
    "redovisa hur många ansökningar som avslagits under året",
    "redovisa vilka ansökningar som nämnden avslår",
    "ta fram en rutin för avslutade ärenden",
    "följa upp de ärenden som bordlagts",
    "avsluta projektet Norr",
    "ta fram en rutin för hur projekt avslutas",
    "ordna ett avslutande seminarium",
    "redovisa skälen för återkallade tillstånd",
    "redovisa vilka insatser som inte ryms inom ramen",
    "säkerställa att medlen inte får användas till resor",
    "lämna förslag på vilka avgifter som bör upphöra",
    "redovisa antalet avslag per enhet",
    "följa upp beslut som har upphävts av domstol",
  ])("is given: att %s", (what) => {
    const expected = [["HR-direktören", what]];
    expect(tasksIn(`2. HR-direktören får i uppdrag att ${what}.`)).toEqual(expected);
    expect(tasksIn(`2. Uppdra åt HR-direktören att ${what}.`)).toEqual(expected);
    expect(tasksIn(`2. HR-direktören får i uppdrag att\n\na) ${what}.`)).toEqual(expected);
    expect(
      tasksIn(`2. HR-direktören får i uppdrag att\n\na) se över taxan,\n\nb) ${what} i mars.`),
    ).toEqual([["HR-direktören", "se över taxan"], ...expected]);
  });

  it.each([
    "Uppdraget till HR-direktören att utreda busslinjer avslutas.",
    "Uppdraget till HR-direktören att utreda hur bad sköts avslutas.",
    "Yrkandet att ge HR-direktören i uppdrag att utreda busslinjer avslås.",
    "Yrkandet att ge HR-direktören i uppdrag att redovisa vilka projekt som får stöd avslås.",
    "Att ge HR-direktören i uppdrag att utreda om linje 4 kan läggas ned avslås.",
    "Att ge HR-direktören i uppdrag att redovisa vilka projekt som bör få stöd avslås.",
    "HR-direktören får i uppdrag att utreda skolskjuts – avslås.",
    "HR-direktören får i uppdrag att utreda skolskjuts – avslag.",
    "Förslaget att HR-direktören får i uppdrag att utreda tolk får inte bifall.",
    "HR-direktören får inte i uppdrag att utreda bad.",
    "Regiondirektören avslår förslaget att uppdra åt HR-direktören att utreda tolk.",
    "Motionen om att ge HR-direktören i uppdrag att redovisa avslutade ärenden avslås.",
  ])("is none where it is refused itself: %s", (text) => {
    expect(tasksIn(`2. ${text}`)).toEqual([]);
  });

  it("is no item of the list that ended above it", () => {
    const list = "2. HR-direktören får i uppdrag att\n\na) se över taxan,\n\nb) utreda bad.\n\n";
    const read = [
      ["HR-direktören", "se över taxan"],
      ["HR-direktören", "utreda bad"],
    ];
    expect(tasksIn(`${list}3. IT-chefens uppdrag att utreda tolk upphör.`)).toEqual(read);
    expect(tasksIn(`${list}3. IT-chefen får inte i uppdrag att utreda tolk.`)).toEqual(read);
    expect(tasksIn(`${list}3. Taxan för bad är densamma som förra året.`)).toEqual(read);
  });
});
