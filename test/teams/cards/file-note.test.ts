import { describe, expect, it } from "vitest";

import { fileCard, fileSheet, linkCard } from "../../../src/teams/cards/file-note.ts";
import type { FileNews, OfferedFile } from "../../../src/teams/conversation.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read, record } from "../reading.ts";

const contentOf = (content: object): Json => record(content) ?? {};

const news: Record<FileNews, RegExp> = {
  "foreign-host": /bifoga den i chatten, eller klistra in texten/,
  "too-large": /10\u00A0MB\. Ta bort bilder/,
  "too-slow": /Inget är sparat\. Skicka den igen om en stund/,
  "not-fetched": /Inget är sparat\. Skicka den igen/,
  "too-many": /högst 5 filer\. De första är lästa\. Skicka den här i ett nytt meddelande/,
  off: /Klistra in texten i chatten/,
  "off-out": /Innehållet finns på korten i chatten/,
  declined: /Be om filen igen när du vill ha den/,
  expired: /Be om filen igen, så får du en ny/,
  saved: /Du hittar den i din OneDrive/,
  "not-saved": /Be om filen igen om en stund/,
  "not-offered": /Be om filen igen om en stund/,
};

describe("what is said of a file", () => {
  it.each(Object.entries(news) as [FileNews, RegExp][])(
    "%s: says what is so and the way on, in both languages",
    (why, sentence) => {
      const { content, summary, hasInputs } = fileCard("potter.xlsx", why, "sv");
      const { lines, buttons } = read(contentOf(content));
      expect(complaintsAbout(contentOf(content))).toEqual([]);
      expect(lines[0]).toBe("potter.xlsx");
      expect(lines.at(-1)).toMatch(sentence);
      expect(summary).toBe(`${lines[1]}: potter.xlsx`);
      expect(buttons.map(({ title }) => title)).toEqual(["Visa läget"]);
      expect(hasInputs).toBe(false);
      const english = read(contentOf(fileCard("potter.xlsx", why, "en").content));
      expect(english.lines.slice(1).some((line) => lines.includes(line))).toBe(false);
      expect(english.buttons.map(({ title }) => title)).toEqual(["Show where things stand"]);
    },
  );

  it("shows a hostile name as it is written, and only so much of it", () => {
    const name = `**[x](https://evil.example)** {{DATE(2018)}} <at>Karin</at> ${"y".repeat(200)}`;
    const { lines } = read(contentOf(fileSheet(name, "T", "x", "sv").content));
    expect(lines[0]).toContain(String.raw`\*\*\[x\](https://evil.example)`);
    expect(lines[0]).not.toContain("{{");
    expect(lines[0]).not.toContain("y".repeat(90));
  });

  it("does without a name", () => {
    const { content, summary } = fileCard("", "expired", "sv");
    expect(read(contentOf(content)).lines[0]).toBe("Fil");
    expect(summary).toBe("Filen finns inte kvar att hämta");
  });

  it("has one button to fetch a file with, and the code that opens it", () => {
    const file: OfferedFile = {
      name: "beslut-1-2018.docx",
      size: () => Promise.resolve(1),
      description: "Beslut 1/2018 om *kompetens*",
      of: "",
    };
    const url = "http://127.0.0.1:1/files/a/b";
    const rendered = linkCard(file, { url, code: "012345" }, "sv");
    const content = contentOf(rendered.content);
    const { lines, buttons } = read(content);
    expect(complaintsAbout(content)).toEqual([]);
    expect(lines).toEqual([
      "beslut-1-2018.docx",
      "Filen är klar att hämta",
      String.raw`Beslut 1/2018 om \*kompetens\*`,
      "Knappen öppnar en sida i din webbläsare. Skriv koden där, så hämtas filen. Det går en gång, inom tio minuter.",
      "Kod: 012\u00A0345",
    ]);
    expect(buttons.map(({ title, action }) => [title, action["url"]])).toEqual([
      ["Hämta filen", url],
    ]);
    // The notification of a locked telephone shows the summary.
    expect(rendered.summary).not.toContain("345");
  });
});
