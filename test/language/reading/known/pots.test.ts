import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import {
  amounts,
  broken,
  capital,
  kinds,
  kronor,
  oneOf,
  plain,
  positions,
  purposes,
  run,
  some,
  type Ways,
  widths,
  written,
} from "./paper.ts";

type Say = (purpose: string, amount: string, holder: string) => string;

const sentences: Ways<Say> = {
  "För P fördelas a till H för fördelning": (p, a, h) =>
    `För ${p} fördelas ${a} till ${h} för fördelning.`,
  "a fördelas till H för fördelning till P": (p, a, h) =>
    `${a} fördelas till ${h} för fördelning till ${p}.`,
  "Till H fördelas a för P att fördela vidare": (p, a, h) =>
    `Till ${h} fördelas ${a} för ${p} att fördela vidare.`,
  "En pott om a för P avsätts till H": (p, a, h) => `En pott om ${a} för ${p} avsätts till ${h}.`,
  "En pott på a avsätts för P. H fördelar": (p, a, h) =>
    `En pott på ${a} avsätts för ${p}. ${capital(h)} fördelar potten.`,
  "H får fördela a till P": (p, a, h) => `${capital(h)} får fördela ${a} till ${p}.`,
  "H fördelar a till P": (p, a, h) => `${capital(h)} fördelar ${a} till ${p}.`,
  "a avsätts för P, att fördelas av H": (p, a, h) => `${a} avsätts för ${p}, att fördelas av ${h}.`,
  "För P avsätts a som H fördelar": (p, a, h) => `För ${p} avsätts ${a} som ${h} fördelar.`,
  "a för P fördelas av H": (p, a, h) => `${a} för ${p} fördelas av ${h}.`,
  "H tilldelas en pott på a för P": (p, a, h) =>
    `${capital(h)} tilldelas en pott på ${a} för ${p}.`,
  "H ges rätt att fördela a till P": (p, a, h) =>
    `${capital(h)} ges rätt att fördela ${a} till ${p}.`,
  "H får delegation på att fördela a till P": (p, a, h) =>
    `${capital(h)} får delegation på att fördela ${a} till ${p}.`,
  "Potten för P, a, fördelas av H": (p, a, h) => `Potten för ${p}, ${a}, fördelas av ${h}.`,
};

const lines: Ways<Say> = {
  "P: a, fördelas av H": (p, a, h) => `${capital(p)}: ${a}, fördelas av ${h}`,
  "P, a, H": (p, a, h) => `${capital(p)}, ${a}, ${h}`,
  "a för P till H för fördelning": (p, a, h) => `${a} för ${p} till ${h} för fördelning`,
  "P a (H)": (p, a, h) => `${capital(p)} ${a} (${h})`,
  "P (H): a": (p, a, h) => `${capital(p)} (${h}): ${a}`,
  "H: P, a": (p, a, h) => `${capital(h)}: ${p}, ${a}`,
  "a till H för P": (p, a, h) => `${a} till ${h} för ${p}`,
  "P – a – H": (p, a, h) => `${capital(p)} – ${a} – ${h}`,
};

const leads = [
  "Följande pottar avsätts",
  "Återstående medel fördelas i följande pottar",
  "Pottar för fördelning",
  "Resterande medel fördelas i pottar enligt följande",
];

interface Pot {
  readonly purpose: string;
  readonly amountKr: number;
  readonly holder: string;
}

const pots: fc.Arbitrary<readonly Pot[]> = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc
    .tuple(
      some(purposes, { min: count, max: count }),
      some(positions, { min: count, max: count }),
      amounts(count),
    )
    .map(([aims, holders, kr]) =>
      aims.map((purpose, index) => ({
        purpose,
        amountKr: kr[index] ?? 0,
        holder: holders[index] ?? "",
      })),
    ),
);

const decisions = fc.oneof(
  fc.record({
    pots,
    unit: oneOf(written),
    way: oneOf(sentences),
    set: fc.constantFrom(
      (said: readonly string[]) => said.join("\n\n"),
      (said: readonly string[]) => said.join(" "),
      (said: readonly string[]) =>
        said.map((sentence, index) => `${index + 2}. ${sentence}`).join("\n"),
      (said: readonly string[]) => said.map((sentence) => `- ${sentence}`).join("\n"),
    ),
  }),
  fc.record({
    pots,
    unit: oneOf(written),
    way: oneOf(lines),
    set: fc
      .constantFrom(...leads)
      .map(
        (lead) => (said: readonly string[]) =>
          `${lead}:\n\n${said.map((line) => `- ${line}`).join("\n")}`,
      ),
  }),
);

describe("pots of known purposes, holders and amounts", () => {
  it("are read as pots, whatever way they are said in", () => {
    fc.assert(
      fc.property(
        decisions,
        oneOf(kinds),
        widths,
        fc.constantFrom(0, 300_000),
        (decision, kind, width, left) => {
          const rowKr = 2_350_000;
          const frameKr = decision.pots.reduce((sum, pot) => sum + pot.amountKr, rowKr) + left;
          const said = decision.set(
            decision.pots.map((pot) =>
              decision.way.say(pot.purpose, decision.unit.say(pot.amountKr), pot.holder),
            ),
          );
          const row = `${said.startsWith("2. ") ? "1. " : ""}Till mobila team fördelas ${decision.unit.say(rowKr)}, ansvarig Karin Söderlind.`;
          const text = broken(kind.say.paper(kronor(frameKr), `${row}\n\n${said}`), width);

          const reading = readDecision(text);

          const byAmount = (
            one: { readonly amountKr: number },
            other: { readonly amountKr: number },
          ) => one.amountKr - other.amountKr;
          expect(
            reading.pots
              .map((pot) => ({ ...pot, purpose: plain(pot.purpose), holder: plain(pot.holder) }))
              .toSorted(byAmount),
            text,
          ).toEqual(
            decision.pots
              .map((pot) => ({ ...pot, holder: plain(pot.holder), proposed: kind.say.proposes }))
              .toSorted(byAmount),
          );
          expect(
            reading.rows.map((read) => read.amountKr),
            text,
          ).toEqual([rowKr]);
          expect(reading.frame, text).toEqual({ amountKr: frameKr, rounded: false });
          expect(reading.undistributedKr, text).toBe(left);
          expect(reading.assignments, text).toEqual([]);
        },
      ),
      run,
    );
  });
});
