import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { logPosition } from "../../src/domain/brand.ts";
import {
  chain,
  decodeStored,
  emptyHead,
  type Flaw,
  type Stored,
  verify,
} from "../../src/ledger/codec.ts";
import { note, notes } from "./records.ts";

/** Salts that differ from each other and are the same in every run. */
function countedSalts(): { bytes(length: number): string } {
  let count = 0;
  return {
    bytes(length) {
      count += 1;
      return count.toString(16).padStart(length * 2, "0");
    },
  };
}

const ten = chain(
  emptyHead,
  notes(10).map((record, index) => (index === 4 ? note(5, "Anna Ek") : record)),
  countedSalts(),
);

function stored(position: number): Stored {
  const found = ten.stored[position - 1];
  if (found === undefined) throw new Error(`there is no record ${position}`);
  return found;
}

/** The ten records, with some of them put elsewhere, left out or exchanged. */
function pick(...records: readonly (number | Stored)[]): Stored[] {
  return records.map((record) => (typeof record === "number" ? stored(record) : record));
}

const altered = (position: number): Stored => ({
  ...stored(position),
  body: stored(position).body.replace("åäö", "aao"),
});

/** A record that somebody made to fit after another, with a hash that is right for its place. */
const forged = (after: number, number = after + 1): Stored => {
  const { hash } = stored(after);
  const [made] = chain(
    { position: logPosition(number - 1), hash },
    [note(99)],
    countedSalts(),
  ).stored;
  if (made === undefined) throw new Error("a record was made");
  return made;
};

describe("The chain of hashes", () => {
  it("is the same for the same records and salts", () => {
    expect(chain(emptyHead, notes(3), countedSalts())).toEqual(
      chain(emptyHead, notes(3), countedSalts()),
    );
  });

  it("begins with the number and the seal, and never holds a private text or its salt", () => {
    const { body, private: hidden } = stored(5);
    expect(body).toMatch(/^\{"position":5,"seal":"[0-9a-f]{64}",/);
    expect(hidden).toBe(`${"1".padStart(32, "0")}{"hidden":"Anna Ek"}`);
    expect(body).not.toContain("Anna Ek");
    expect(body).not.toContain("00001");
    expect(stored(4).body).toMatch(/^\{"position":4,"seal":null,/);
  });

  it("gives back what was written, and says of an erased part that it is erased", () => {
    expect(decodeStored(stored(5))).toMatchObject({ ...note(5, "Anna Ek"), erased: false });
    const erased: Stored = { ...stored(5), private: null, erasure: "gallring" };
    expect(decodeStored(erased)).toMatchObject({ ...note(5), private: null, erased: true });
  });

  it("refuses a record that would fill the store", () => {
    const huge = { ...note(1), payload: { text: "å".repeat(4_000_000) } };
    expect(() => chain(emptyHead, [huge], countedSalts())).toThrow("at most 4000000 characters");
  });

  it("holds from the first record to the last", async () => {
    expect(await verify(ten.stored)).toEqual({ kind: "sound", head: ten.head });
    expect(await verify(ten.stored, ten.head)).toEqual({ kind: "sound", head: ten.head });
  });

  it("holds where a private part has been erased with a reason", async () => {
    const erased: Stored = { ...stored(5), private: null, erasure: "gallring" };
    const records = pick(1, 2, 3, 4, erased, 6, 7, 8, 9, 10);
    expect(await verify(records)).toEqual({ kind: "sound", head: ten.head });
  });

  const wrongs: readonly [what: string, records: Stored[], position: number, flaw: Flaw][] = [
    ["a changed text", pick(1, 2, altered(3), 4, 5), 3, "changed"],
    ["a changed last record", pick(1, 2, altered(3)), 3, "changed"],
    ["a text that is no record", pick(1, { ...stored(2), body: "{}" }, 3), 2, "changed"],
    ["a changed hash", pick(1, { ...stored(2), hash: "f".repeat(64) }, 3), 2, "changed"],
    ["a removed record", pick(1, 2, 4, 5), 3, "removed"],
    ["a removed first record", pick(2, 3), 1, "removed"],
    ["several removed records", pick(1, 5, 6), 2, "removed"],
    ["two records that changed places", pick(1, 3, 2, 4), 2, "reordered"],
    ["a record that was moved forward", pick(1, 4, 2, 3, 5), 2, "reordered"],
    ["a record that stands twice", pick(1, 2, 2, 3), 2, "inserted"],
    ["an old record that stands again", pick(1, 2, 3, 1, 4), 1, "inserted"],
    ["a forged record before the true one", pick(1, 2, forged(2), 3, 4), 3, "inserted"],
    [
      "a record in between that fits nowhere",
      pick(1, 2, { ...altered(3), hash: "f".repeat(64) }, 3, 4),
      3,
      "inserted",
    ],
    ["a forged record instead of the true one", pick(1, 2, forged(2), 4), 4, "changed"],
    ["a forged record that skips a number", pick(1, 2, forged(2, 4)), 3, "removed"],
    [
      "a forged record whose text has another number than its place",
      pick(1, 2, { ...forged(2, 4), position: logPosition(3) }),
      3,
      "removed",
    ],
    [
      "a changed private part",
      pick(1, 2, 3, 4, { ...stored(5), private: `${"0".repeat(32)}{"hidden":"Eva"}` }),
      5,
      "private-changed",
    ],
    [
      "a private part that was taken away without a reason",
      pick(1, 2, 3, 4, { ...stored(5), private: null }),
      5,
      "private-missing",
    ],
    [
      "a private part that was never sealed",
      pick(1, { ...stored(2), private: "x" }),
      2,
      "private-changed",
    ],
  ];

  it.each(wrongs)("names %s", async (_, records, position, flaw) => {
    expect(await verify(records)).toEqual({ kind: "flawed", position, flaw });
  });

  it("gives back every text and number, and names every changed character", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue({ maxDepth: 2 }), {
            maxKeys: 4,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.nat(),
        fc.nat(),
        async (payloads, which, where) => {
          const records = payloads.map((payload, index) => ({
            ...note(index, payload[""] === undefined ? null : "Anna Ek"),
            payload,
          }));
          const { head, stored: links, records: read } = chain(emptyHead, records, countedSalts());
          expect(await verify(links, head)).toEqual({ kind: "sound", head });
          // What JSON itself does not tell apart, such as -0 from 0, is the same here.
          expect(read.map(({ payload }) => JSON.stringify(payload))).toEqual(
            payloads.map((payload) => JSON.stringify(payload)),
          );
          const changed = links.map((link, index) => {
            if (index !== which % links.length) return link;
            const at = where % link.body.length;
            const other = link.body[at] === "x" ? "y" : "x";
            return { ...link, body: link.body.slice(0, at) + other + link.body.slice(at + 1) };
          });
          expect(await verify(changed)).toMatchObject({
            kind: "flawed",
            position: (which % links.length) + 1,
          });
        },
      ),
    );
  });

  it("misses records that were cut off at the end only until a head is known", async () => {
    expect(await verify(pick(1, 2, 3))).toMatchObject({ kind: "sound" });
    expect(await verify(pick(1, 2, 3), ten.head)).toEqual({
      kind: "flawed",
      position: logPosition(4),
      flaw: "removed",
    });
  });
});
