import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const responsibleIn = (background: string) =>
  readDecision(
    `Delegationsbeslut\n2022-03-07\nDnr RS 2022/12\n\nÄrendebeskrivning\n\n${background}\n\nBeslut\n\n1. För samordnare suicidprevention anslås 720 tkr och för följeforskning mobila team 480 tkr.\n`,
  ).rows.map(({ responsible }) => responsible);

describe("who answers for a row, told in a list before the decision", () => {
  it.each([
    "Två insatser bör låsas redan nu:\n\n\tSamordnare suicidprevention, 720 tkr, ansvarig Lena Brännlund\n\tFöljeforskning mobila team, 480 tkr, ansvarig Mats Ivarsson",
    "Två insatser bör låsas redan nu:\n- Samordnare suicidprevention (720 tkr, ansvarig: Lena Brännlund)\n- Följeforskning mobila team (480 tkr, ansvarig: Mats Ivarsson)",
    "Förslag:\n- Samordnare suicidprevention 720 000 kr, ansvarig Lena Brännlund.\n- Följeforskning mobila team 480 000 kr, ansvarig Mats Ivarsson.",
    "Två insatser prioriteras:\n- Samordnare suicidprevention, 0,72 mnkr, leds av Lena Brännlund\n- Följeforskning mobila team, 0,48 mnkr, leds av Mats Ivarsson",
    "Två insatser prioriteras:\n- Samordnare suicidprevention: 720 tkr, projektledare Lena Brännlund\n- Följeforskning mobila team: 480 tkr, projektledare Mats Ivarsson",
  ])("is read: %j", (background) => {
    expect(responsibleIn(background)).toEqual(["Lena Brännlund", "Mats Ivarsson"]);
  });

  it.each([
    [
      "last year's",
      "Förra året fördelades:\n- Samordnare suicidprevention, 720 tkr, ansvarig Lena Brännlund\n- Följeforskning mobila team, 480 tkr, ansvarig Mats Ivarsson",
    ],
    [
      "that of an earlier year",
      "För 2020 fördelades följande:\n- Samordnare suicidprevention, 720 tkr, ansvarig Lena Brännlund\n- Följeforskning mobila team, 480 tkr, ansvarig Mats Ivarsson",
    ],
    [
      "of others",
      "Övriga insatser:\n- Telefonrådgivning, 720 tkr, ansvarig Lena Brännlund\n- Utbildning, 480 tkr, ansvarig Mats Ivarsson",
    ],
    [
      "not at one about the name",
      "Insatserna:\n- Samordnare suicidprevention, 720 tkr, ansvarig Lena Brännlund\n- Samordnare suicidprevention, 720 tkr, ansvarig Mats Ivarsson",
    ],
  ])("is nobody where the list is %s", (_, background) => {
    expect(responsibleIn(background)).toEqual([null, null]);
  });
});
