import fc from "fast-check";
import { expect, it } from "vitest";
import { plain } from "../../../src/teams/cards/template.ts";
import { unescaped } from "../../../src/teams/documents/plain-text.ts";

/** One line without what `plain` takes away for good: outer spaces, control characters, numbers that begin it. */
const line = fc
  .string({ unit: fc.constantFrom(..."\\`*_~[]<>&#+-.){}abc åäö12;".split("")), maxLength: 30 })
  .map((text) => text.trim())
  .filter((text) => text !== "" && !/^\d/.test(text) && !/\\[&{]|\{\\/.test(text));

it("gives back a text as it was before it was made safe for a card", () => {
  fc.assert(
    fc.property(line, (text) => {
      expect(unescaped(plain(text))).toBe(text);
    }),
  );
});

it("leaves what was never escaped", () => {
  expect(unescaped("C:\\mapp och 50 %")).toBe("C:\\mapp och 50 %");
});
