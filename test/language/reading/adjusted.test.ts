import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const adjusted = (end: string) =>
  readDecision(
    `Region Norr\nProtokoll\nRegionstyrelsen 2024-05-14\n\n§ 12 Medel\n\nBeslut\n1. Till skolläkare fördelas 2 000 000 kr. Ansvarig är Eva Alm.\n\n${end}\n`,
  ).adjusted;

describe("whether minutes are adjusted", () => {
  it.each([
    "Vid protokollet: Hedvig Alm\nJusteras: Claes Tenhult, 2024-05-20",
    "Justeras: Claes Tenhult 2024-05-20",
    "Justerare: Claes Tenhult, 2024-05-20",
    "Justerare: Eva Alm (justerat 2024-05-20)",
    "Justering: digitalt signerat 2024-05-20",
    "Justerat 2024-05-20 av Eva Alm",
    "Justerat: ja",
    "Justerat och klart 2024-05-20",
    "Protokollet är undertecknat av ordförande och justerare.",
    "Protokollet justerat av Eva Alm 2024-05-20",
    "Protokollet justerat digitalt av Eva Alm och Bo Ek.",
    "Ordföranden och Eva Alm har justerat protokollet.",
    "Eva Alm justerade protokollet den 20 maj 2024.",
    "Justerat protokoll anslaget 2024-05-21",
    "Justeringen tillkännagavs genom anslag 2024-05-27",
    "Anslag om justering uppsatt 2024-05-21",
    "Utdraget ur det justerade protokollet bestyrks",
    "Paragrafen justerades omedelbart.",
  ])("is told, and they are: %j", (end) => {
    expect(adjusted(end)).toBe(true);
  });
  it.each([
    "Ännu ej justerat",
    "Ojusterat",
    "Justerat: nej",
    "Justeras senare",
    "Justeras 2024-05-20",
    "Protokollet justeras den 20 maj.",
    "Justering återstår",
    "Justering planerad till 20 maj",
    "Kvarstår att justera",
    "Protokollet har inte hunnit justeras.",
    "Protokollet är ute för justering hos Eva Alm.",
  ])("is told, and they are not: %j", (end) => {
    expect(adjusted(end)).toBe(false);
  });
  it.each([
    "Justerare: Eva Alm",
    "Justeras: Eva Alm",
    "Justerandes sign",
    "Justeringens plats och tid: Regionens hus 2024-05-20",
    "Föregående protokoll justerat 2024-04-20",
    "Beloppet är justerat till 2 000 000 kr.",
    "Taxan justeras 2025-01-01.",
  ])("is not told: %j", (end) => {
    expect(adjusted(end)).toBeNull();
  });
});
