import { describe, expect, it } from "vitest";
import { amountsIn, likeness, likenessMin } from "../../src/domain/slip.ts";
import { before, correct } from "./amending.ts";
import { authority } from "./fixture.ts";
import { given } from "./given.ts";
import { people } from "./organisation.ts";

const correcting = (asked: Parameters<typeof correct>[0]) =>
  given(...authority, ...before)
    .at("2018-06-27 10:00")
    .as(people.chief)
    .when(correct(asked));
const problem = (found: object) => ({
  code: "fields" as const,
  errors: [{ field: "text", problem: found }] as never,
});

describe("a correction", () => {
  it.each([
    ["activity", "mentors", "Lokaler"],
    ["activity", "mentors", "Mentorer och nya lokaler till alla vårdcentraler i hela länet"],
    ["motive", "leaders", "Vi har bytt uppfattning om det här."],
    ["left-motive", null, "Sparas till hösten."],
  ] as const)("takes no other %s for a slip (%s: %s)", (field, row, is) => {
    correcting({ field, row, is }).refuses(problem({ code: "another-text" }));
  });

  it.each([
    ["activity", "mentors", "Mentorer 400 000 kr"],
    ["activity", "mentors", "Mentorer 2 mkr"],
    ["motive", "leaders", "Störst nytta för vården, 1,5 miljoner."],
    ["dispatch", null, "HS-direktör 700 tkr"],
  ] as const)("writes no amount into a %s (%s: %s)", (field, row, is) => {
    correcting({ field, row, is }).refuses(problem({ code: "amounts-differ" }));
  });

  it.each(["Organisation/person som ska ha utdraget", "[Ange mottagare]", "xxx"])(
    "refuses a template's help text among the receivers (R15): %s",
    (line) => {
      correcting({ field: "dispatch", row: null, is: `HS-direktör\n${line}\nKarin Bergh` }).refuses(
        problem({ code: "help-text", typed: line }),
      );
    },
  );
});

describe("what two texts have in common", () => {
  it.each([
    ["Kursr", "Kurser"],
    ["Kus", "Kurs"],
    ["Mentorer", "Mentorerna"],
    ["Barnmorskor i Lycksle", "Barnmorskor i Lycksele"],
    [
      "Vården får mest nytta av att kurserna hålls i Umeå redan i höst.",
      "Vården får mest nytta av att kurserna hålls i Skellefteå redan i höst.",
    ],
  ])("is enough for a slip: %s, %s", (was, is) => {
    expect(likeness(was, is)).toBeGreaterThanOrEqual(likenessMin);
    expect(likeness(is, was)).toBe(likeness(was, is));
  });

  it.each([
    ["Mentorer", "Lokaler"],
    ["Kurser", "Ledarprogram"],
    ["Kurs", "Kurs kurs kurs kurs kurs kurs"],
    [
      "Medlen går till utbildning av sjuksköterskor och undersköterskor på vårdcentralerna i länet, så att de kan stanna i sitt arbete och att den planerade vården kan hållas öppen under hela sommaren och hösten.",
      "Regionens ekonomi är ansträngd, och åtgärderna måste skjutas upp till ett senare år. Under tiden prövas om kostnaderna kan sänkas på andra håll, till exempel genom att lokaler sägs upp och resor ersätts med möten på distans.",
    ],
    [
      "Vården får mest nytta av att kurserna hålls i Umeå redan i höst.",
      "Regionens ekonomi är ansträngd och därför måste åtgärderna skjutas upp till ett senare år.",
    ],
  ])("is too little: %s, %s", (was, is) => {
    expect(likeness(was, is)).toBeLessThan(likenessMin);
  });

  it.each<[string, readonly number[]]>([
    ["700 tkr och 700 000 kr", [700_000, 700_000]],
    ["1,5 miljoner, 2 mkr, 3\u00A0mdkr", [1_500_000, 2_000_000, 3_000_000_000]],
    ["100 000-200 000 kr", [100_000, 200_000]],
    ["4900000", [4_900_000]],
    ["1.200.000:-", [1_200_000]],
    ["500 kronor", [500]],
    ["RS/12345/2018 § 150 den 2018-06-27, 3 kurser, 2 krafttag, vecka 26", []],
  ])("counts the amounts of %s", (text, amounts) => {
    expect(amountsIn(text)).toEqual(amounts);
  });
});
