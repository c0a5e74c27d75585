import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const head =
  "Region Vik\n\nDelegationsbeslut\n2023-04-03\nDnr RS/71/2023\n\nFördelning av tandvårdsmedel 2023\n\n";
const foot = "\n\nAnna Ek\nRegiondirektör\n";

const given = (decision: string, frame = "900 000"): (string | number | null)[][] =>
  rowsOf(
    `${head}Ärendebeskrivning\n\nRegion Vik får ${frame} kr i tandvårdsmedel för 2023.\n\nBeslut\n\n${decision}${foot}`,
  );
const rowsOf = (text: string): (string | number | null)[][] =>
  readDecision(text).rows.map((row) => [row.activity, row.responsible, row.amountKr]);

describe("a sentence of gifts that goes on in the next line", () => {
  it.each([
    [
      "behind the name in brackets",
      "Av medlen går 400 tkr till barntandvården i Åkers kommun\n(Mona Ek), 300 tkr till hembesök (Bo Ask) samt\n200 tkr till kurser (Ada Ros).",
    ],
    [
      "inside the brackets",
      "Av medlen går 400 tkr till barntandvården i Åkers kommun (ansvarig\nMona Ek), 300 tkr till hembesök (ansvarig\nBo Ask), 200 tkr till kurser (ansvarig\nAda Ros).",
    ],
    [
      "before the brackets, line for line",
      "Av medlen går 400 tkr till barntandvården i Åkers kommun\n(ansvarig Mona Ek), 300 tkr till hembesök\n(ansvarig Bo Ask), 200 tkr till kurser\n(ansvarig Ada Ros).",
    ],
    [
      "between a first and a last name that begin a sentence",
      "Mona Ek får 400 tkr till barntandvården i Åkers kommun. Bo\nAsk får 300 tkr till hembesök. Ada\nRos får 200 tkr till kurser.",
    ],
  ])("is read whole: %s", (_where, decision) => {
    expect(given(decision)).toEqual([
      ["barntandvården i Åkers kommun", "Mona Ek", 400_000],
      ["hembesök", "Bo Ask", 300_000],
      ["kurser", "Ada Ros", 200_000],
    ]);
  });

  it("is no list of items, each with its amount and a name below it", () => {
    expect(
      given(
        "Medlen fördelas:\n\n- Barntandvården 400 tkr\n(Mona Ek)\n- Hembesök 300 tkr\n(Bo Ask)\n- Kurser 200 tkr\n(Ada Ros)",
      ),
    ).toEqual([
      ["Barntandvården", "Mona Ek", 400_000],
      ["Hembesök", "Bo Ask", 300_000],
      ["Kurser", "Ada Ros", 200_000],
    ]);
  });
});

const earlier = (sentence: string, frame = "1 000 000"): ReturnType<typeof readDecision> =>
  readDecision(
    `${head}Ärendebeskrivning\n\nRegion Vik får ${frame} kr i tandvårdsmedel för 2023. Regionstyrelsen beslutade 2023-02-07 § 12 om en första fördelning. ${sentence}\n\nRegionstyrelsen beslutade i § 12 också att regiondirektören får delegation på att fördela de resterande medlen.\n\nBeslut\n\nFör kurser fördelas 300 000 kr till HR-direktören för fördelning.${foot}`,
  );

describe("what an earlier decision gave", () => {
  it.each(["Genom beslutet fördelades", "Då avsattes", "Vid mötet beviljades"])(
    "is given by nobody that the occasion names: '%s'",
    (lead) => {
      const { rows, pots } = earlier(
        `${lead} 400 000 kr till barntandvården (Mona Ek) och 300 000 kr till hembesök (Bo Ask).`,
      );
      expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
        ["barntandvården", "Mona Ek", 400_000],
        ["hembesök", "Bo Ask", 300_000],
      ]);
      expect(pots.map((pot) => [pot.purpose, pot.holder])).toEqual([["kurser", "HR-direktören"]]);
    },
  );

  it("names who gets it behind the verb", () => {
    const { rows } = earlier(
      "I första omgången fick barntandvården 400 000 kr (ansvarig Mona Ek) och hembesök 300 000 kr (ansvarig Bo Ask). Sammanlagt fördelades 700 000 kr.",
    );
    expect(rows.map((row) => [row.activity, row.responsible, row.amountKr])).toEqual([
      ["barntandvården", "Mona Ek", 400_000],
      ["hembesök", "Bo Ask", 300_000],
    ]);
  });

  it.each([
    "Genom beslutet avslogs 400 000 kr till barntandvården (Mona Ek) och 300 000 kr till hembesök (Bo Ask).",
    "Då söktes 400 000 kr till barntandvården (Mona Ek) och 300 000 kr till hembesök (Bo Ask).",
    "Då föreslogs 400 000 kr till barntandvården (Mona Ek) och 300 000 kr till hembesök (Bo Ask).",
    "Under 2021 fördelades 400 000 kr till barntandvården (Mona Ek) och 300 000 kr till hembesök (Bo Ask).",
  ])("is not what was refused, asked for, proposed or another year's: %s", (sentence) => {
    expect(earlier(sentence).rows).toEqual([]);
  });
});
