import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { plainText } from "../../../../src/language/reading/layout/plain-text.ts";
import { lettersOf } from "../../../../src/language/reading/unquoted/stream.ts";
import { moneyIn } from "../../../../src/language/reading/words/money.ts";
import { sentencesOf } from "../../../../src/language/reading/words/sentences.ts";
import { openIntake, type ReadDocument, rowsBy } from "../../../../src/teams/intake/document.ts";
import { itemsOf } from "../../../../src/teams/intake/items.ts";
import { questionsOf } from "../../../../src/teams/intake/questions.ts";
import { unquotedOf } from "../../../../src/teams/intake/unquoted.ts";
import { fixtures } from "../../../language/reading/fixtures.ts";
import { people } from "../../../domain/organisation.ts";
import { viewerOf } from "../../cards-2/scene.ts";
import { on, sent } from "./sent.ts";

const viewer = viewerOf(people.secretary, { on });

const documentOf = (text: string): ReadDocument => {
  const desk = sent(text);
  const [intake] = [...desk.world.state.intakes.values()];
  assert(intake !== undefined, "the text was received");
  return openIntake(intake, desk.world.state, viewer);
};

/** What the items of a document quote, each row its own, and what its questions quote. */
const quotedIn = (document: ReadDocument): readonly string[] => {
  const { reading } = document;
  const isNotes = reading.documentKind === "minnesanteckningar";
  const asked = isNotes ? questionsOf(document).map(({ text }) => text) : reading.questions;
  return [
    ...itemsOf(document).flatMap((item) => [
      item.quote,
      ...rowsBy(item.kind, document).map(({ quote }) => quote),
    ]),
    ...asked.flatMap((question) =>
      [...question.matchAll(/”([^”]*)”/gu)].map(([, one = ""]) => one),
    ),
  ];
};

const units = [1, 1_000, 1_000_000];
/** A total that the reading has compared with its list. */
const isTotal = (sentence: string, { reading }: ReadDocument): boolean =>
  /summa|total|tillsammans|sammanlagt|\bsum\b|^[\d kr]+$/iu.test(sentence) &&
  moneyIn(sentence).some(({ amountKr }) =>
    reading.statedTotals.some(({ statedKr }) => units.some((unit) => statedKr === amountKr * unit)),
  );

/** So many letters beside an amount tell it from the same amount elsewhere. */
const nearMax = 8;

describe("what of a text nothing quotes", () => {
  const texts = fixtures().map(({ name, text }) => ({ name, document: documentOf(text), text }));

  it("holds every amount that no item and no question quotes", () => {
    const lost = texts.flatMap(({ name, document, text }) => {
      const told = [...quotedIn(document), ...unquotedOf(document).map((one) => one.text)]
        .map(lettersOf)
        .join("¤");
      return plainText(text)
        .split("\n")
        .flatMap(sentencesOf)
        .flatMap((sentence) => moneyIn(sentence).map((money) => ({ sentence, money })))
        .filter(
          ({ sentence }) =>
            !isTotal(sentence, document) && !/\b(?:Kr|Belopp) 20\d\d/u.test(sentence),
        )
        .filter(({ sentence, money: { start, end } }) => {
          const figure = lettersOf(sentence.slice(start, end));
          const before = lettersOf(sentence.slice(0, start)).slice(-nearMax);
          const after = lettersOf(sentence.slice(end)).slice(0, nearMax);
          return !told.includes(before + figure) && !told.includes(figure + after);
        })
        .map(({ sentence }) => `${name}: ${sentence}`);
    });
    expect(lost).toEqual([]);
  });

  it("has nothing that an item or a question quotes", () => {
    const both = texts.flatMap(({ name, document }) => {
      const quotes = quotedIn(document).map(lettersOf);
      return unquotedOf(document)
        .flatMap(({ text }) => text.split("\n").flatMap(sentencesOf))
        .filter((line) => lettersOf(line).length >= 12)
        .filter((line) => quotes.some((quote) => quote.includes(lettersOf(line))))
        .map((line) => `${name}: ${line}`);
    });
    expect(both).toEqual([]);
  });
});
