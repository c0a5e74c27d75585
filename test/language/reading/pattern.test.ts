import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { oneOf, wholeWord } from "../../../src/language/reading/words/pattern.ts";

describe("a list of alternatives", () => {
  it.each([
    [oneOf`ett två`, "(?:ett|två)"],
    [
      oneOf`
        ett
        två tre
      `,
      "(?:ett|två|tre)",
    ],
    [
      oneOf`söker ansök* *stöd*`,
      String.raw`(?:söker|ansök[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*stöd[A-Za-zÀ-ɏ]*)`,
    ],
    [oneOf`kom_in tog_?del`, String.raw`(?:kom\sin|tog\s?del)`],
    [oneOf`medel(s)? stöd(et|en)`, "(?:medel(?:s)?|stöd(?:et|en))"],
    [oneOf`(?<!i_)år(?=_\d)`, String.raw`(?:(?<!i\s)år(?=\s\d))`],
    [oneOf`.* [a-z]* (en|ett)* \d* \p{Lu}*`, String.raw`(?:.*|[a-z]*|(?:en|ett)*|\d*|\p{Lu}*)`],
    [oneOf`[*_(|] \(kr\) a\|b`, String.raw`(?:[*_(|]|\(kr\)|a\|b)`],
    [oneOf`[A-Za-zÀ-ɏ]* [A-Za-zÀ-ɏ]*?`, String.raw`(?:[A-Za-zÀ-ɏ]*|[A-Za-zÀ-ɏ]*?)`],
  ])("is written in full: %s", (made, full) => {
    expect(made).toBe(full);
  });

  it("may break a line at a bar", () => {
    const made = oneOf`
      bidrag(et
        |en|s) stöd
    `;
    expect(made).toBe("(?:bidrag(?:et|en|s)|stöd)");
  });

  it("leaves what is inserted as it is", () => {
    expect(oneOf`före ${"a b*_(c)"} efter`).toBe("(?:före|a b*_(c)|efter)");
  });

  it("is a whole word where no letter stands beside it", () => {
    const word = new RegExp(wholeWord`bevilja* får_medel`, "iu");
    expect(["Medel beviljas.", "Vi får medel", "beviljade"].every((text) => word.test(text))).toBe(
      true,
    );
    expect(["obeviljat", "får medelst"].some((text) => word.test(text))).toBe(false);
  });
});

/** A pattern as it ends on its line: what stands before its flags, and the flags. */
const literal = /^(.*)\/([dgimsuvy]{2,})(?=[;,.)\s\]]|$)/u;

/** Patterns that ignore case in Unicode mode without asking for anything that only that mode knows. */
const slowPatternsIn = (text: string): string[] =>
  text.split("\n").filter((line) => {
    const [, pattern = "", flags = ""] = literal.exec(line) ?? [];
    return /i/u.test(flags) && /[uv]/u.test(flags) && !/\\[pu]\{/u.test(pattern);
  });

describe("the reader's patterns", () => {
  it("are not compiled with every letter looked up for its case in all alphabets", () => {
    const root = new URL("../../../src/language/reading/", import.meta.url);
    const files = globSync("**/*.ts", { cwd: root });
    expect(files.length).toBeGreaterThan(200);
    const slow = files.flatMap((file) =>
      slowPatternsIn(readFileSync(new URL(file, root), "utf8")).map((line) => `${file}: ${line}`),
    );
    expect(slow).toEqual([]);
  });

  it.each([
    ["const a = /(?:kr|kronor)$/iu;", 1],
    ["  text.replace(/pott/giu, name)", 1],
    ["const a = /(?:kr|kronor)$/i;", 0],
    ["const a = /^\\p{Lu}(?:kr|kronor)$/iu;", 0],
    ["const a = /(?:kr|kronor)$/u;", 0],
  ])("are found where they would be: %s", (line, count) => {
    expect(slowPatternsIn(line)).toHaveLength(count);
  });
});
