import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const reading = (words: string) =>
  readDecision(`Region Norr
Delegationsbeslut
Datum: 2024-05-14
Dnr RS 2024/77

Medel för fritid

Beslut
1. ${words}
`);
const given = (words: string) => {
  const { frame, rows, pots, undistributedKr } = reading(words);
  return {
    frame: frame?.amountKr ?? null,
    left: undistributedKr,
    to: [
      ...rows.map(({ activity, amountKr }) => [activity, amountKr]),
      ...pots.map(({ purpose, amountKr, holder }) => [purpose, amountKr, holder]),
    ],
  };
};
const both = {
  frame: 900_000,
  left: 0,
  to: [
    [expect.stringMatching(/^simskola/), 500_000],
    [expect.stringMatching(/^bibliotek/), 400_000],
  ],
};

describe("a whole that a sentence divides", () => {
  it.each([
    "Fritidsnämndens andel, 900 000 kr, används till simskola 500 000 kr och till bibliotek 400 000 kr.",
    "Vår del av bidraget, 900 000 kr, delas mellan simskolan (500 000 kr) och biblioteket (400 000 kr).",
    "De frigjorda 900 000 kronorna delas så att simskolan får 500 000 kronor och biblioteket 400 000 kronor.",
    "Hela potten om 900 000 kronor går till två ändamål: simskolan 500 000 kronor och biblioteket 400 000 kronor.",
    "Bidraget på 900 000 kr används med 500 000 kr till simskolan och med 400 000 kr till biblioteket.",
    "900 000 kr, som är kommunens andel, används till simskola, 500 000 kr, och bibliotek, 400 000 kr.",
    "Överskottet från 2023, 900 000 kr, går med 500 000 kr till simskolan och 400 000 kr till biblioteket.",
    "Återstående 900 000 kr för fritid på landsbygden fördelas med 500 000 kr till simskolan och 400 000 kr till biblioteket.",
    "Regiondirektören beslutar att kvarvarande 900 000 kr fördelas med 500 000 kr till simskolan och 400 000 kr till biblioteket.",
    "De 900 000 kr som staten sköt till fördelas med 500 000 kr till simskolan och 400 000 kr till biblioteket.",
    "Potten på 900 000 kr delas upp, där simskolan får 500 000 kr och biblioteket 400 000 kr.",
    "Bidraget, 900 000 kr, delas upp på två delar: a) simskola 500 000 kr och b) bibliotek 400 000 kr.",
    "Bidraget om 900 000 kr fördelas mellan enheterna så att simskolan får 500 000 kr och biblioteket 400 000 kr.",
    "Av resterande 900 000 kr får simskolan 500 000 kr och biblioteket 400 000 kr.",
  ])("is the frame, and its parts are rows: %s", (words) => {
    expect(given(words)).toEqual(both);
    expect(reading(words).questions.filter((one) => /^(?:läsning|ram|återstod)/.test(one))).toEqual(
      [],
    );
  });

  it("has pots among its parts, and what is left is given too", () => {
    expect(
      given(
        "Kvarvarande 900 000 kr fördelas med 500 000 kr till simskolan och 400 000 kr till kulturchefen att fördela på läsning.",
      ),
    ).toEqual({
      frame: 900_000,
      left: 0,
      to: [
        ["simskolan", 500_000],
        ["läsning", 400_000, "kulturchefen"],
      ],
    });
    expect(
      given(
        "Simskolans andel, 900 000 kr, används till märken 100 000 kr, simlärare 300 000 kr och resten, 500 000 kr, till hyra.",
      ).to,
    ).toEqual([
      ["märken", 100_000],
      ["simlärare", 300_000],
      ["hyra", 500_000],
    ]);
  });

  it("leaves what its parts do not come to", () => {
    expect(
      given(
        "Nämndens del, 900 000 kr, används till simskola 500 000 kr och till bibliotek 300 000 kr.",
      ),
    ).toMatchObject({ frame: 900_000, left: 100_000 });
  });
});

describe("a gift of which parts are told", () => {
  it.each([
    "Simskolan får 900 000 kr, som används till lokaler 500 000 kr och till lärare 400 000 kr.",
    "Simskolan får 900 000 kr, varav 500 000 kr till lokaler och 400 000 kr till lärare.",
    "Till simskolan avsätts 900 000 kr, där 500 000 kr avser lokaler.",
  ])("is one gift: %s", (words) => {
    expect(given(words).to).toEqual([[expect.stringMatching(/^simskolan$/i), 900_000]]);
  });

  it("is not told by a gift beside it", () => {
    expect(
      given("Simskolan får 500 000 kr, som används till lärare, och biblioteket får 400 000 kr.")
        .to,
    ).toHaveLength(2);
    expect(
      given("Simskolan, 500 000 kr, och biblioteket, 400 000 kr, får bidrag.").to,
    ).toHaveLength(2);
  });
});

describe("a gift that happens to be what those beside it come to", () => {
  it.each([
    "900 000 kr går till lovskolan, 500 000 kr till simskolan och 400 000 kr till biblioteket.",
    "900 000 kr används till lovskolan och 500 000 kr till simskolan samt 400 000 kr till biblioteket.",
    "Lovskolan får 900 000 kr, simskolan 500 000 kr och biblioteket 400 000 kr.",
    "att använda 900 000 kr till lovskolan, 500 000 kr till simskolan och 400 000 kr till biblioteket",
  ])("is a gift too: %s", (words) => {
    expect(given(words)).toEqual({
      frame: null,
      left: null,
      to: [[expect.stringMatching(/^lovskolan$/i), 900_000], ...both.to],
    });
  });
});

describe("what one has at his disposal of a share", () => {
  it("is a pot for what it is to be distributed on", () => {
    expect(
      given(
        "Fritidens andel, 900 000 kr, ställs till fritidschefens förfogande för att fördelas på kurser.",
      ).to,
    ).toEqual([["kurser", 900_000, "fritidschefen"]]);
  });
});

describe("gifts that go on from one in the infinitive", () => {
  it.each([
    "att av stödet på 900 000 kr använda 500 000 kr till simskola i Ryd, ansvarig rektor Bo Ask, och 400 000 kr till bibliotek, ansvarig rektor Eva Alm",
    "att ur anslaget, 900 000 kr, lägga 500 000 kr på simskola och 400 000 kr på bibliotek",
    "att av bidraget om 900 000 kr satsa 500 000 kr på simskola samt 400 000 kr på bibliotek",
  ])("are given too, without a mark before them: %s", (words) => {
    const { rows, frame } = readDecision(
      `Protokoll\n2024-05-14\n\n§ 3 Fritid\n\nBeslut\nNämnden beslutar\n\n${words}\n\nSammanfattning\nStaten betalar.\n`,
    );
    expect(rows.map(({ amountKr }) => amountKr)).toEqual([500_000, 400_000]);
    expect(frame?.amountKr).toBe(900_000);
  });
});

describe("a place alone behind the first of several", () => {
  it.each([
    "att ur de nya medlen, 900 000 kr, ge bokbussarna i Lycksele 500 000 kr och i Sorsele 400 000 kr,",
    "Ur de nya medlen, 900 000 kr, ges bokbussarna i Lycksele 500 000 kr och i Sorsele 400 000 kr.",
    "Till bokbussarna i Lycksele går 500 000 kr och i Sorsele 400 000 kr.",
  ])("is the same thing in another place: %s", (words) => {
    expect(given(words).to).toEqual([
      ["bokbussarna i Lycksele", 500_000],
      ["bokbussarna i Sorsele", 400_000],
    ]);
  });

  it("has another thing before it where it names one", () => {
    expect(
      given("Till bokbussarna i Lycksele går 500 000 kr och till biblioteket i Sorsele 400 000 kr.")
        .to,
    ).toEqual([
      ["bokbussarna i Lycksele", 500_000],
      ["biblioteket i Sorsele", 400_000],
    ]);
  });
});
