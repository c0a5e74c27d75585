import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import {
  activities,
  amounts,
  broken,
  capital,
  kinds,
  kronor,
  oneOf,
  persons,
  plain,
  run,
  some,
  type Ways,
  widths,
  written,
} from "./paper.ts";

type Say = (activity: string, amount: string, responsible: string) => string;

/** One after the other behind a verb that gives. */
const parts: Ways<Say> = {
  "a till A (ansvarig R)": (a, kr, r) => `${kr} till ${a} (ansvarig ${r})`,
  "a till A, ansvarig R": (a, kr, r) => `${kr} till ${a}, ansvarig ${r}`,
  "a till A med R som ansvarig": (a, kr, r) => `${kr} till ${a} med ${r} som ansvarig`,
  "a till A, där R är ansvarig": (a, kr, r) => `${kr} till ${a}, där ${r} är ansvarig`,
  "a till A som R ansvarar för": (a, kr, r) => `${kr} till ${a}, som ${r} ansvarar för`,
  "a till A (R)": (a, kr, r) => `${kr} till ${a} (${r})`,
  "a för A (R)": (a, kr, r) => `${kr} för ${a} (${r})`,
  "a åt A, ansvarig R": (a, kr, r) => `${kr} åt ${a}, ansvarig ${r}`,
};

const sentences: Ways<Say> = {
  "R tilldelas a för A": (a, kr, r) => `${r} tilldelas ${kr} för ${a}.`,
  "R får a till A": (a, kr, r) => `${r} får ${kr} till ${a}.`,
  "R beviljas a för A": (a, kr, r) => `${r} beviljas ${kr} för ${a}.`,
  "A får a, ansvarig R": (a, kr, r) => `${capital(a)} får ${kr}, ansvarig ${r}.`,
  "A tilldelas a (ansvarig R)": (a, kr, r) => `${capital(a)} tilldelas ${kr} (ansvarig ${r}).`,
  "A tilldelas a. Ansvarig är R": (a, kr, r) => `${capital(a)} tilldelas ${kr}. Ansvarig är ${r}.`,
  "För A avsätts a, ansvarig R": (a, kr, r) => `För ${a} avsätts ${kr}, ansvarig ${r}.`,
  "Till A fördelas a (R)": (a, kr, r) => `Till ${a} fördelas ${kr} (${r}).`,
  "a avsätts för A med R som ansvarig": (a, kr, r) =>
    `${kr} avsätts för ${a} med ${r} som ansvarig.`,
  "a anslås till A": (a, kr, r) => `${kr} anslås till ${a}, ansvarig ${r}.`,
};

const points: Ways<Say> = {
  "A: a, ansvarig R": (a, kr, r) => `${capital(a)}: ${kr}, ansvarig ${r}`,
  "A, a (R)": (a, kr, r) => `${capital(a)}, ${kr} (${r})`,
  "A – a – R": (a, kr, r) => `${capital(a)} – ${kr} – ${r}`,
  "a till A, ansvarig R": (a, kr, r) => `${kr} till ${a}, ansvarig ${r}`,
  "A a, ansvarig R": (a, kr, r) => `${capital(a)} ${kr}, ansvarig ${r}`,
  "A (R): a": (a, kr, r) => `${capital(a)} (${r}): ${kr}`,
  "A, ansvarig R: a": (a, kr, r) => `${capital(a)}, ansvarig ${r}: ${kr}`,
};

const listed = (said: readonly string[]): string =>
  said.length < 2 ? said.join("") : `${said.slice(0, -1).join(", ")} och ${said.at(-1) ?? ""}`;

type Set = (said: readonly string[]) => string;
const behindVerb = fc
  .constantFrom(
    "Medlen fördelas med",
    "Av medlen fördelas",
    "Av statsbidraget går",
    "Ur statsbidraget avsätts",
  )
  .map(
    (lead): Set =>
      (said) =>
        `${lead} ${listed(said)}.`,
  );
const inARow = fc.constantFrom(" ", "\n\n").map(
  (between): Set =>
    (said) =>
      said.join(between),
);
const asPoints = fc
  .tuple(
    fc.constantFrom(
      "Medlen fördelas enligt följande",
      "Följande fördelas",
      "Statsbidraget används så här",
    ),
    fc.constantFrom<(index: number) => string>(
      () => "- ",
      () => "• ",
      (index) => `${index + 1}. `,
      (index) => `${"abcd".charAt(index)}) `,
    ),
  )
  .map(
    ([lead, mark]): Set =>
      (said) =>
        `${lead}:\n\n${said.map((line, at) => mark(at) + line).join("\n")}`,
  );

interface Gift {
  readonly activity: string;
  readonly amountKr: number;
  readonly responsible: string;
}

const gifts: fc.Arbitrary<readonly Gift[]> = fc.integer({ min: 2, max: 4 }).chain((count) =>
  fc
    .tuple(
      some(activities, { min: count, max: count }),
      some(persons, { min: count, max: count }),
      amounts(count),
    )
    .map(([names, answering, kr]) =>
      names.map((activity, index) => ({
        activity,
        amountKr: kr[index] ?? 0,
        responsible: answering[index] ?? "",
      })),
    ),
);

const decisions = fc.oneof(
  fc.record({ gifts, unit: oneOf(written), way: oneOf(parts), set: behindVerb }),
  fc.record({ gifts, unit: oneOf(written), way: oneOf(sentences), set: inARow }),
  fc.record({ gifts, unit: oneOf(written), way: oneOf(points), set: asPoints }),
);

const nameOf = (text: string): string => plain(text).replace(/^(?:en|ett) /, "");

describe("activities of known names, amounts and persons", () => {
  it("are read as rows, whatever way they are said in", () => {
    fc.assert(
      fc.property(
        decisions,
        oneOf(kinds),
        widths,
        fc.constantFrom<number>(0, 500_000),
        (decision, kind, width, left) => {
          const frameKr = decision.gifts.reduce((sum: number, gift) => sum + gift.amountKr, left);
          const said = decision.set(
            decision.gifts.map((gift) =>
              decision.way.say(gift.activity, decision.unit.say(gift.amountKr), gift.responsible),
            ),
          );
          const text = broken(kind.say.paper(kronor(frameKr), said), width);

          const reading = readDecision(text);

          expect(
            reading.rows.map((row) => ({
              activity: nameOf(row.activity),
              amountKr: row.amountKr,
              responsible: row.responsible,
              proposed: row.proposed,
            })),
            text,
          ).toEqual(decision.gifts.map((gift) => ({ ...gift, proposed: kind.say.proposes })));
          expect(reading.pots, text).toEqual([]);
          expect(reading.frame?.amountKr, text).toBe(frameKr);
          expect(reading.undistributedKr, text).toBe(left);
        },
      ),
      run,
    );
  });
});
