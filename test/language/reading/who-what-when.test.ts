import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";
import { notesWith } from "./papers.ts";

const decision = (list: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2024-03-05\n\nBeslut\n900 000 kr avsätts till kurser. HR-chefen fördelar medlen.\n\n${list}\n\nBeslutet anmäls till nämnden i april 2024.\n`,
  );
const brief = ({ assignments }: ReturnType<typeof readDecision>) =>
  assignments.map(({ owner, what, body, deadline }) => [
    owner,
    what.toLowerCase(),
    body?.toLowerCase() ?? null,
    typeof deadline === "string" ? deadline : null,
  ]);
const two = [
  ["Mona Ek", "lämna en delrapport", null, "2024-06"],
  ["Bo Ask", "kartlägga nattpassen", null, null],
];

describe("a list of who does what by when in a decision", () => {
  it.each([
    "De ansvariga har följande att göra:\n  Mona Ek  –  lämna en delrapport, juni 2024\n  Bo Ask  –  kartlägga nattpassen, till vintern",
    "Att göra\nMona Ek – lämna en delrapport – juni 2024\nBo Ask – kartlägga nattpassen – till vintern",
    "Uppdrag:\n– Mona Ek: lämna en delrapport, 2024-06-14\n– Bo Ask: kartlägga nattpassen, i vinter",
    "Följande uppgifter fördelas:\nLämna en delrapport – Mona Ek – senast juni 2024\nKartlägga nattpassen – Bo Ask – snarast",
    "Vem gör vad:\nMona Ek | lämna en delrapport | juni\nBo Ask | kartlägga nattpassen | till vintern",
    "Åtgärder:\nJuni 2024 – Mona Ek – lämna en delrapport\nVintern – Bo Ask – kartlägga nattpassen",
    "Åtgärdslista:\n1. Lämna en delrapport (Mona Ek, juni 2024)\n2. Kartlägga nattpassen (Bo Ask, snarast)",
    "Uppdrag:\na) lämna en delrapport; Mona Ek; 14 juni 2024\nb) kartlägga nattpassen; Bo Ask; löpande",
    "Att göra:\nMona Ek\tlämna en delrapport\tjuni 2024\nBo Ask\tkartlägga nattpassen\ttill vintern",
    "Nästa steg\nMona Ek, lämna en delrapport, juni 2024\nBo Ask, kartlägga nattpassen, till vintern",
  ])("gives each his task: %j", (list) => {
    const read = decision(list);
    expect(brief(read)).toEqual(two);
    expect(read.rows).toEqual([]);
    expect(read.questions.filter((one) => /^(?:läsning|roll)/.test(one))).toEqual([]);
  });

  it.each([
    "Samtliga rapporter ställs till regionstyrelsen.",
    "Rapporterna lämnas till regionstyrelsen.",
    "Alla redovisningar görs för regionstyrelsen.",
  ])("is reported to whom a sentence below it names: %s", (below) => {
    const read = decision(
      `Följande ska göras:\nMona Ek – lämna delrapport, juni 2024\nMona Ek – lämna slutrapport, december 2024\nBo Ask – redovisa utfallet, maj 2024\n${below}`,
    );
    expect(brief(read)).toEqual([
      ["Mona Ek", "lämna delrapport", "regionstyrelsen", "2024-06"],
      ["Mona Ek", "lämna slutrapport", "regionstyrelsen", "2024-12"],
      ["Bo Ask", "redovisa utfallet", "regionstyrelsen", "2024-05"],
    ]);
  });

  it.each([
    "Närvarande:\nMona Ek – sekreterare – juni 2024\nBo Ask – ordförande – till vintern",
    "Avslutade uppdrag:\nMona Ek – lämna en delrapport – juni 2023\nBo Ask – kartlägga nattpassen – maj 2023",
    "Tidigare uppdrag\nMona Ek – lämna en delrapport – juni 2023",
    "Kontaktpersoner:\nMona Ek, läxhjälp, juni\nBo Ask, simskola, juli",
  ])("is none where nobody is given anything: %j", (list) => {
    expect(brief(decision(list))).toEqual([]);
  });
});

describe("a list of who does what by when in notes", () => {
  it.each([
    "Att göra\n\nKarin Bohlin – boka lokal – oktober\nTage Mohlin – ringa länsstyrelsen – snarast",
    "Vem gör vad\n\nKarin Bohlin | bokar lokal | fredag\nTage Mohlin | ringer länsstyrelsen | till nästa möte",
    "Att göra:\n– boka lokal – Karin Bohlin – oktober\n– ringa länsstyrelsen – Tage Mohlin – snarast",
  ])("gives each his task: %j", (list) => {
    const { assignments } = readDecision(notesWith(list));
    expect(assignments.map(({ owner, what }) => [owner, what.replace(", fredag", "")])).toEqual([
      ["Karin Bohlin", "boka lokal"],
      ["Tage Mohlin", "ringa länsstyrelsen"],
    ]);
  });
});

describe("what is done already", () => {
  it.each([
    "Karin: mallen, klart",
    "Karin – ta fram mallen, klar.",
    "Karin: ta fram mallen – klart",
  ])("is no task: %s", (line) => {
    const { assignments } = readDecision(
      `${notesWith(`Att göra\n\nTage Mohlin: boka lokal, oktober\n${line}`)}\nKarin Bohlin, sekreterare\n`,
    );
    expect(assignments.map(({ owner }) => owner)).toEqual(["Tage Mohlin"]);
  });
});
