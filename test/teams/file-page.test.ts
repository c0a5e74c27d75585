import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { instant } from "../../src/domain/brand.ts";
import type { AwaitedCode } from "../../src/teams/download-door.ts";
import { brokenPage, codePage, gonePage, pageHeaders } from "../../src/teams/file-page.ts";

const awaited: AwaitedCode = {
  name: "beslut-1-2018.docx",
  language: "sv",
  until: instant(Date.UTC(2018, 5, 25, 12, 5)),
};

const policy = pageHeaders["content-security-policy"] ?? "";

describe("the page where a file's code is given", () => {
  it("says what the file is called, how long the link works and where the code stands", () => {
    const html = codePage(awaited);
    expect(html).toContain("<bdi>beslut-1-2018.docx</bdi>");
    expect(html).toContain("Länken går att använda en gång, till kl.\u00A014.05.");
    expect(html).toContain("Sex siffror, som står på kortet i din chatt med Fördela.");
    expect(html).toContain('<button type="submit">Hämta filen</button>');
    expect(html).toContain("Filen sparas bland dina hämtade filer. Sedan kan du stänga sidan.");
    expect(html).not.toContain("aria-invalid");
  });

  it("speaks its reader's language and says which it is", () => {
    expect(codePage(awaited)).toContain('<html lang="sv">');
    const english = codePage({ ...awaited, language: "en" });
    expect(english).toContain('<html lang="en">');
    expect(english).toContain("The link works once, until 14:05.");
    expect(english).toContain('<button type="submit">Fetch the file</button>');
  });

  it("has one field, named by its label and told of by what stands beside it", () => {
    const html = codePage(awaited, { kind: "wrong", triesLeft: 1 });
    expect(html.match(/<input/g)).toHaveLength(1);
    expect(html).toContain('<label for="kod">Kod</label>');
    expect(html).toMatch(/<input id="kod"[^>]* aria-describedby="fel var" aria-invalid="true"/);
    expect(html).toMatch(
      /<p class="error" id="fel">Koden stämmer inte\. Du kan försöka en gång till\..*Be om filen igen i chatten\.<\/p>\s*<input/,
    );
    expect(html).toContain("<title>Fel: Hämta filen – Fördela</title>");
    const english = codePage({ ...awaited, language: "en" }, { kind: "no-code" });
    expect(english).toContain("Enter the six digits of the code.");
  });

  it("shows a hostile name as it is written", () => {
    const html = codePage({ ...awaited, name: `"><script>alert('1')</script>&.docx` });
    expect(html).not.toContain("<script");
    expect(html).toContain(
      "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;.docx</bdi>",
    );
  });

  it.each([
    ["with the field", codePage(awaited)],
    ["when there is no file", gonePage()],
    ["when something went wrong", brokenPage()],
  ])("runs nothing and loads nothing, and its own style is the one allowed: %s", (_when, html) => {
    expect(html).not.toMatch(/<script|<link|<img|<iframe|\bstyle=|\bon\w+=|https?:|url\(/);
    const style = /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? "";
    const digest = createHash("sha256").update(style).digest("base64");
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src 'sha256-${digest}'`,
      "form-action 'self'",
      "frame-ancestors 'none'",
      "base-uri 'none'",
    ]);
    expect(pageHeaders).toMatchObject({
      "cache-control": "no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  });

  it.each([
    ["there is no file", gonePage(), "Be om filen igen i chatten.", "Ask for the file again"],
    [
      "something went wrong",
      brokenPage(),
      "Något gick fel hos Fördela. Vänta en stund och be sedan om filen igen i chatten.",
      "Wait a moment, then ask for the file again",
    ],
  ])("says in both languages what to do when %s", (_when, html, sv, en) => {
    expect(html).toContain(sv);
    expect(html.slice(html.indexOf('<div lang="en">'))).toContain(en);
  });
});
