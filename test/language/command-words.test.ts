import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCommand, type Typed } from "../../src/language/command-words.ts";
import { processorTime } from "../processor-time.ts";

const table: readonly [typed: string, command: Typed][] = [
  ["hem", { kind: "home" }],
  ["home", { kind: "home" }],
  ["hjälp", { kind: "help" }],
  ["Hjälp!", { kind: "help" }],
  ["hjalp mig", { kind: "help" }],
  ["help", { kind: "help" }],
  ["?", { kind: "help" }],
  ["hej", { kind: "greeting" }],
  ["Hej hej", { kind: "greeting" }],
  ["Hello", { kind: "greeting" }],
  ["hi", { kind: "greeting" }],
  ["god morgon", { kind: "greeting" }],
  ["pottar", { kind: "pots" }],
  ["pots", { kind: "pots" }],
  ["pott", { kind: "pots" }],
  ["pott Kompetens", { kind: "pot", name: "Kompetens" }],
  ["POT digitalisering i vården", { kind: "pot", name: "digitalisering i vården" }],
  ["pott: Kompetens", { kind: "pot", name: "Kompetens" }],
  ["fördela kompetens", { kind: "distribute", name: "kompetens", rest: "" }],
  ["fordela kompetens", { kind: "distribute", name: "kompetens", rest: "" }],
  ["fördela kompetens", { kind: "distribute", name: "kompetens", rest: "" }],
  ["distribute Utdata", { kind: "distribute", name: "Utdata", rest: "" }],
  ["fördela", { kind: "distribute", name: "", rest: "" }],
  [
    "fördela kompetens: KTC 1,2 mnkr, Saba 300 tkr",
    { kind: "distribute", name: "kompetens", rest: "KTC 1,2 mnkr, Saba 300 tkr" },
  ],
  [
    "fördela chefers arbete:\nKTC: 1,2 mnkr\nSaba nej",
    { kind: "distribute", name: "chefers arbete", rest: "KTC: 1,2 mnkr\nSaba nej" },
  ],
  ["beslut", { kind: "decisions" }],
  ["decisions", { kind: "decisions" }],
  ["beslut 1/2018", { kind: "decision", number: "1/2018" }],
  ["beslut 2018:1", { kind: "decision", number: "1/2018" }],
  ["beslut nr 1/2018", { kind: "decision", number: "1/2018" }],
  ["beslut nr. 01 / 2018", { kind: "decision", number: "1/2018" }],
  ["Beslut nr\u00A01/2018.", { kind: "decision", number: "1/2018" }],
  ["decision no 12/2026", { kind: "decision", number: "12/2026" }],
  ["delegationsbeslut 12/2026", { kind: "decision", number: "12/2026" }],
  ["rätta beslut 1/2018", { kind: "decision", number: "1/2018" }],
  ["Rätta beslutet 2018:1", { kind: "decision", number: "1/2018" }],
  ["rätta 1/2018", { kind: "decision", number: "1/2018" }],
  ["ändra beslut 1/2018", { kind: "decision", number: "1/2018" }],
  ["ändra beslut", { kind: "decisions" }],
  ["correct decision 1/2018", { kind: "decision", number: "1/2018" }],
  ["change decision 1/2018", { kind: "decision", number: "1/2018" }],
  ["beslut om utdata", { kind: "decision", number: "om utdata" }],
  ["anmälan", { kind: "notices", month: null }],
  ["anmalan augusti 2018", { kind: "notices", month: "augusti 2018" }],
  ["notices August", { kind: "notices", month: "August" }],
  ["möten", { kind: "meetings" }],
  ["moten", { kind: "meetings" }],
  ["meetings", { kind: "meetings" }],
  ["nya möten", { kind: "meetings" }],
  ["historik", { kind: "history", name: "" }],
  ["historik Utdata", { kind: "history", name: "Utdata" }],
  ["history RS/254/2018", { kind: "history", name: "RS/254/2018" }],
  ["får jag besluta kompetens", { kind: "may-i-decide", name: "kompetens" }],
  ["Far jag besluta om Kompetens?", { kind: "may-i-decide", name: "Kompetens" }],
  ["may I decide Utdata?", { kind: "may-i-decide", name: "Utdata" }],
  [
    "vem fick besluta kompetens 15 juli 2018?",
    { kind: "who-decides", name: "kompetens 15 juli 2018" },
  ],
  ["Who may decide Utdata", { kind: "who-decides", name: "Utdata" }],
  [
    "vem fick besluta kompetens 15 juli 2018?",
    { kind: "who-decides", name: "kompetens 15 juli 2018" },
  ],
  ["sök NOVA plan 8", { kind: "search", text: "NOVA plan 8" }],
  ["FÅR JAG  BESLUTA?", { kind: "may-i-decide", name: "" }],
  ["kontrollera", { kind: "verify" }],
  ["verify", { kind: "verify" }],
  ["check", { kind: "verify" }],
  ["språk", { kind: "language", language: null }],
  ["språk sv", { kind: "language", language: "sv" }],
  ["sprak engelska", { kind: "language", language: "en" }],
  ["language EN", { kind: "language", language: "en" }],
  ["language klingon", { kind: "language", language: null }],
  ["English", { kind: "language", language: "en" }],
  ["tid 2018-08-13 09:00", { kind: "clock", text: "2018-08-13 09:00" }],
  ["time tomorrow", { kind: "clock", text: "tomorrow" }],
  ["tid", { kind: "clock", text: "" }],
  ["läs in", { kind: "intake", text: "" }],
  ["beslut från papper", { kind: "intake", text: "" }],
  ["beslut på papper", { kind: "intake", text: "" }],
  ["intake", { kind: "intake", text: "" }],
  ["läs in: RS/1/2018\nBeslut", { kind: "intake", text: "RS/1/2018\nBeslut" }],
  ["uppdrag", { kind: "assignments" }],
  ["assignments", { kind: "assignments" }],
  ["uppföljning", { kind: "follow-ups" }],
  ["follow-up", { kind: "follow-ups" }],
  ["follow up", { kind: "follow-ups" }],
  ["påminnelser", { kind: "ladders" }],
  ["Tysta dagar", { kind: "quiet-days" }],
  ["förhandsvisa", { kind: "rehearsal", until: null }],
  ["förhandsvisa till 31 december", { kind: "rehearsal", until: "31 december" }],
  ["repetera t.o.m. december 2018", { kind: "rehearsal", until: "december 2018" }],
  ["rehearse until 31 December", { kind: "rehearsal", until: "31 December" }],
  ["försenade", { kind: "late-notices" }],
  ["statistik", { kind: "notice-statistics" }],
  ["bidrag", { kind: "grant", name: "" }],
  ["bidrag Kompetens 2018", { kind: "grant", name: "Kompetens 2018" }],
  ["åtaganden", { kind: "commitments", name: "" }],
  ["commitments for Kompetens", { kind: "commitments", name: "for Kompetens" }],
  ["frånvaro", { kind: "deputies" }],
  ["fördela:KTC 5 tkr", { kind: "distribute", name: "KTC 5 tkr", rest: "" }],
  ["fördela utdata:KTC 5 tkr", { kind: "distribute", name: "utdata", rest: "KTC 5 tkr" }],
  ["ja tack det ser bra ut", { kind: "approve-words" }],
  [`beslut ${"om ".repeat(20)}`, { kind: "decision", number: "om ".repeat(20).trim() }],
  ["ersättare", { kind: "deputies" }],
  ["deputy", { kind: "deputies" }],
  ["arkivpaket 1/2018", { kind: "archive", number: "1/2018" }],
  ["Arkivpaket för beslut 2018:1", { kind: "archive", number: "1/2018" }],
  ["arkivera RS/254/2018", { kind: "archive", number: "RS/254/2018" }],
  ["archive package for decision 1/2018", { kind: "archive", number: "1/2018" }],
  ["arkivpaket", { kind: "archive", number: "" }],
  ["exportera", { kind: "export", form: "xlsx", text: "" }],
  ["export", { kind: "export", form: "xlsx", text: "" }],
  ["exportera allt", { kind: "export", form: "xlsx", text: "" }],
  ["export as Excel", { kind: "export", form: "xlsx", text: "" }],
  ["exportera csv", { kind: "export", form: "csv", text: "" }],
  ["Exportera som CSV.", { kind: "export", form: "csv", text: "" }],
  ["export csv", { kind: "export", form: "csv", text: "" }],
  ["exportera allt till .json", { kind: "export", form: "json", text: "" }],
  ["export everything as JSON", { kind: "export", form: "json", text: "" }],
  ["exportera som pdf", { kind: "export", form: null, text: "pdf" }],
  ["Kalender", { kind: "calendar" }],
  ["calendar", { kind: "calendar" }],
  ["ok", { kind: "approve-words" }],
  ["OK!", { kind: "approve-words" }],
  ["godkänner", { kind: "approve-words" }],
  ["Godkänn", { kind: "approve-words" }],
  ["ja", { kind: "approve-words" }],
  ["ja, det är bra", { kind: "approve-words" }],
  ["jag godkänner förslaget", { kind: "approve-words" }],
  ["fatta beslut", { kind: "approve-words" }],
  [
    "ja men då undrar jag var pengarna ska tas",
    unknown("ja men då undrar jag var pengarna ska tas"),
  ],
  ["nej", unknown("nej")],
  ["pottaska", unknown("pottaska")],
  ["besluta", unknown("besluta")],
  ["", unknown("")],
  ["<at></at>pottar", { kind: "pots" }],
  ["<at>Fördela</at> pottar", { kind: "pots" }],
  ['<at id="0">Fördela</at>&nbsp;pott Utdata', { kind: "pot", name: "Utdata" }],
  ["\u00A0 \u200Bpottar\n", { kind: "pots" }],
];

function unknown(text: string): Typed {
  return { kind: "unknown", text };
}

describe("what somebody types", () => {
  it.each(table)("%j is understood", (typed, command) => {
    expect(readCommand(typed)).toEqual(command);
  });

  const synonyms: readonly [kind: Typed["kind"], words: string][] = [
    ["home", "hem, home, start, meny, menu"],
    ["help", "hjälp, help, kommandon, commands"],
    ["greeting", "hej, hejsan, hallå, tjena, god morgon, goddag, tack"],
    ["greeting", "hello, hi, hey, good morning, thanks"],
    ["pots", "pottar, pottarna, potter, potterna, pots, mina pottar, my pots, pott, potten, pot"],
    ["distribute", "fördela, distribute"],
    ["decisions", "beslut, beslutet, besluten, delegationsbeslut, decision, decisions"],
    ["notices", "anmälan, anmälningar, notices, notice"],
    ["meetings", "möten, möte, sammanträden, meetings, meeting, nya möten, new meetings"],
    ["history", "historik, historia, history"],
    ["may-i-decide", "får jag besluta, fick jag besluta, may I decide"],
    [
      "who-decides",
      "vem får besluta, vem fick besluta, vem beslutar, who decides, who could decide",
    ],
    ["search", "sök, sök efter, leta efter, hitta, search, search for, find"],
    ["verify", "kontrollera, kontroll, verify, check"],
    ["language", "språk, language, svenska, swedish, engelska, english"],
    ["clock", "tid, klocka, klockan, time, clock"],
    ["assignments", "uppdrag, uppdragen, assignments, assignment"],
    ["follow-ups", "uppföljning, uppföljningar, follow-up, follow-ups, followup, follow up"],
    ["deputies", "ersättare, ställföreträdare, deputy, deputies, frånvaro, absence, absences"],
    ["unreachable", "onåbara, unreachable"],
    ["ladders", "påminnelser, påminnelse, reminders, reminder"],
    ["quiet-days", "tysta dagar, quiet days"],
    ["rehearsal", "förhandsvisa, förhandsvisning, repetera, repetition, rehearse, rehearsal"],
    ["late-notices", "försenade, försenat, förseningar, late, overdue"],
    ["notice-statistics", "statistik, statistiken, statistics"],
    ["grant", "bidrag, bidraget, statsbidrag, grant, grants"],
    ["commitments", "åtaganden, åtagande, commitments"],
    ["intake", "läs in, intake"],
    ["archive", "arkivpaket, arkivera, archive, archive package"],
    ["export", "exportera, export"],
    ["calendar", "kalender, calendar"],
    ["approve-words", "ok, okej, okay, ja, japp, yes, godkänn, godkänner, godkänt, godkänd"],
    ["approve-words", "approve, approved, bifall, bifalles, fatta beslut, jag beslutar"],
    ["approve-words", "jag godkänner, I approve"],
  ];
  it.each(synonyms)("%s: %s", (kind, words) => {
    for (const word of words.split(", ")) {
      expect([word, readCommand(word).kind]).toEqual([word, kind]);
      const plain = word.replace(/[åä]/g, "a").replaceAll("ö", "o");
      expect([plain, readCommand(plain).kind]).toEqual([plain, kind]);
    }
  });

  it.each([
    ["sv", "sv, svenska, swedish, se"],
    ["en", "en, engelska, english, eng"],
  ])("language %s is chosen by %s", (language, words) => {
    for (const word of words.split(", ")) {
      expect(readCommand(`språk ${word}`)).toEqual({ kind: "language", language });
    }
    expect(readCommand("swedish")).toEqual({ kind: "language", language: "sv" });
  });

  it("capitals do not matter to the command words", () => {
    for (const [typed, command] of table) {
      if (command.kind === "unknown") continue;
      const shouted = readCommand(typed.replace(/^(?!<)\S+/, (word) => word.toUpperCase()));
      expect([typed, shouted]).toEqual([typed, command]);
    }
  });

  it("never throws, and keeps what it did not understand", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const read = readCommand(text);
        expect(read.kind !== "unknown" || text === "" || typeof read.text === "string").toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(["a", " ", "<at", "<at>", "fördela ", "?", ":", "hej ", "å"])(
    "a hundred thousand characters of %j are answered at once",
    (part) => {
      const text = part.repeat(100_000 / part.length);
      expect(readCommand(`pott ${text}`).kind).toMatch(/^(pot|pots)$/);
      expect(readCommand(text).kind).toMatch(/^(unknown|distribute|greeting|help)$/);
      expect(processorTime(250, () => readCommand(`pott ${text}`))).toBeLessThan(250);
      expect(processorTime(250, () => readCommand(text))).toBeLessThan(250);
    },
  );
});
