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
