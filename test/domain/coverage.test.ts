import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const here = new URL(".", import.meta.url);
const source = new URL("../../src/domain/refusal.ts", here);

/** Every test of the domain but this one, as text. */
const tests = readdirSync(here)
  .filter((name) => name.endsWith(".test.ts") && name !== "coverage.test.ts")
  .map((name) => readFileSync(new URL(name, here), "utf8"))
  .join("\n");

/** The refusals of changes and corrections stand with their subject. */
const sources = [source, new URL("../../src/domain/afterwards.ts", here)];
const refusals = sources.map((one) => readFileSync(one, "utf8")).join("\n");
const codes = [...new Set([...refusals.matchAll(/code: "([a-z-]+)"/g)].map((found) => found[1]))];

/** Codes that the rules never give: the reader of a form or of a text says them. */
const saidElsewhere = [
  "amount-rounded",
  "day-malformed",
  "day-unreadable",
  "rows-differ",
  "export-form-unknown",
  "rows-since",
  "may-be-cut",
];

/** The rules of which a decision's way through the domain answers. */
const rules = [
  ...Array.from({ length: 19 }, (_, index) => `R${String(index + 1).padStart(2, "0")}`),
  "R22",
  "R23",
  "R24",
  "R27",
  "R30",
  "R31",
  "R33",
];

const whys = [
  ...(readFileSync(new URL("../../src/domain/money.ts", here), "utf8")
    .split("export type UnreadableWhy")[1]
    ?.split(";")[0]
    ?.matchAll(/"([a-z-]+)"/g) ?? []),
].map((found) => found[1]);

describe("the domain's tests", () => {
  it.each(codes.filter((code) => !saidElsewhere.includes(code ?? "")))(
    "name the refusal %s",
    (code) => {
      expect(tests).toContain(`code: "${code}"`);
    },
  );

  it.each(rules)("state the rule %s in a title", (rule) => {
    expect(tests).toMatch(new RegExp(`it\\(\\s*"${rule}: `));
  });

  it.each(whys)("refuse an amount that is unreadable because of %s", (why) => {
    expect(tests).toContain(`"${why}"`);
  });

  it("miss no code that the rules give after all", () => {
    const domain = new URL("../../src/domain/", here);
    const given = readdirSync(domain)
      .filter((name) => name !== "refusal.ts")
      .map((name) => readFileSync(new URL(name, domain), "utf8"))
      .join("\n");
    expect(codes.length).toBeGreaterThan(50);
    expect(whys.length).toBe(7);
    for (const code of saidElsewhere) expect(given).not.toContain(`"${code}"`);
  });
});
