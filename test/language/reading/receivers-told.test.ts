import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const receivers = (closing: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\nDatum: 2024-05-14\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\nBo Ek\nRegiondirektör\n\n${closing}\n`,
  ).dispatchTo;
const both = ["vårdchefen", "ekonomistaben"];

describe("who gets the decision", () => {
  it.each([
    "Sändes till\nvårdchefen\nekonomistaben",
    "Sändes till vårdchefen, ekonomistaben",
    "Underrättelse till\nvårdchefen\nekonomistaben",
    "Underrättelse: vårdchefen, ekonomistaben",
    "Underrättelse om beslutet lämnas till\nvårdchefen\nekonomistaben",
    "Avskrift\nvårdchefen\nekonomistaben",
    "Avskrift till: vårdchefen, ekonomistaben",
    "Nämndens beslut skickas till\nvårdchefen\nekonomistaben",
    "Styrelsens beslut sänds till\nvårdchefen\nekonomistaben",
    "Nämndens beslut ska delges vårdchefen och ekonomistaben.",
    "Utdrag ur protokollet lämnas till\nvårdchefen\nekonomistaben",
    "Utdrag ska sändas till\nvårdchefen\nekonomistaben",
    "Utdrag tillställs\nvårdchefen\nekonomistaben",
    "Paragrafen översänds till\nvårdchefen\nekonomistaben",
    "Utdraget sändes till vårdchefen och ekonomistaben.",
    "Utdraget till: vårdchefen / ekonomistaben",
  ])("is headed in other words: %j", (closing) => {
    expect(receivers(closing)).toEqual(both);
  });

  it.each([
    [
      "Beslutet skickas till\nOmrådeschef Nord, för genomförande\nOmrådeschef Syd för handläggning\nVårdutskottet – för kännedom",
      ["Områdeschef Nord", "Områdeschef Syd", "Vårdutskottet"],
    ],
    [
      "Sänds till: Lasarettet i Vik och regionens revisorer",
      ["Lasarettet i Vik", "regionens revisorer"],
    ],
    ["Utdraget till: vårdchefen / Inera AB", ["vårdchefen", "Inera AB"]],
    ["Till: rektorerna V. Alm och I. Ek; R. Sjö", ["V. Alm", "I. Ek", "R. Sjö"]],
    ["Kopia till\nEnhetscheferna Eva Alm och Bo Ek", ["Eva Alm", "Bo Ek"]],
    ["Utdrag ur protokollet lämnas till\nEva Alm\nBo Ek", ["Eva Alm", "Bo Ek"]],
    [
      "Underrättas: rektorerna vid Björkskolan, Ekskolan och Granskolan; elevhälsochefen",
      ["rektorerna vid Björkskolan, Ekskolan och Granskolan", "elevhälsochefen"],
    ],
    [
      "Underrättelse till\nVårdcentralerna i Vik, Berga och Sala, för kännedom\nHälsovalschefen",
      ["Vårdcentralerna i Vik, Berga och Sala", "Hälsovalschefen"],
    ],
    [
      "Kopia till\nSjukhuset i Vik, vårdchefen, ekonomistaben",
      ["Sjukhuset i Vik", "vårdchefen", "ekonomistaben"],
    ],
  ])("is each one of a list, without why: %j", (closing, expected) => {
    expect(receivers(closing)).toEqual(expected);
  });

  it.each([
    "Pengarna sändes till kommunen i juni.",
    "Underrättelse om pengarna lämnas i höst.",
    "Nämndens beslut väntas i juni.",
    "Nämndens beslut skickas inte ut.",
    "Utdrag ur protokollet finns på nätet.",
  ])("is nobody where nothing is sent out: %s", (closing) => {
    expect(receivers(closing)).toEqual([]);
  });
});
