import { Buffer } from "node:buffer";
import { expect, it } from "vitest";
import { readFile } from "../../src/documents/file-in.ts";
import { requestKey } from "../../src/documents/request-key.ts";
import { day, potId } from "../../src/domain/brand.ts";
import { kronor } from "../../src/domain/money.ts";
import { type ListedRequest, readRequestList } from "../../src/language/request-list.ts";
import { xlsxOf } from "./made.ts";

const heads = ["Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", "Behov finansiering 2019"];
const today = day("2018-05-20");

function requestsIn(bytes: Uint8Array, name: string): readonly ListedRequest[] {
  const file = readFile(bytes, name);
  if (file.kind !== "rows") throw new Error(JSON.stringify(file));
  const list = readRequestList(file.sheets, today);
  if (list.kind !== "list") throw new Error(JSON.stringify(list));
  expect(list.rejected).toEqual([]);
  return list.requests;
}

const text = `${heads.join(";")}\r\nFörsta året;"50 %; med stöd";Göran Larsson;0,5 mnkr;ja?\r\nÖgon;Utrustning;Åsa;300 000 kr;\r\n`;
const csv = Buffer.from(text, "latin1");
const xlsx = await xlsxOf([
  heads,
  ["Första året", "50 %; med stöd", "Göran Larsson", 500_000, "ja?"],
  ["Ögon", "Utrustning", "Åsa", 300_000, null],
]);

it("reads the same requests out of a workbook and out of Swedish Excel's own .csv", () => {
  const fromCsv = requestsIn(csv, "önskemål.csv");
  expect(fromCsv).toEqual(requestsIn(xlsx, "önskemål.xlsx"));
  expect(fromCsv.map((one) => [one.activity, one.sought, one.need])).toEqual([
    ["Första året", kronor(500_000), "unclear"],
    ["Ögon", kronor(300_000), "unstated"],
  ]);
});

it("knows the same row again in another file of the same pot, and another row or pot from it", () => {
  const [first, second] = requestsIn(csv, "a.csv");
  const [again] = requestsIn(xlsx, "b.xlsx");
  if (first === undefined || second === undefined || again === undefined) throw new Error("rows");
  const key = requestKey(potId("kompetens"), first);
  expect(key).toMatch(/^listed-[\da-f]{16}$/);
  expect(requestKey(potId("kompetens"), again)).toBe(key);
  expect(requestKey(potId("kompetens"), second)).not.toBe(key);
  expect(requestKey(potId("verktyg"), first)).not.toBe(key);
});
