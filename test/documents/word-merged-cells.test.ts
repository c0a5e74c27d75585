import { expect, it } from "vitest";

import { readFile } from "../../src/documents/file-in.ts";
import { rawDocx } from "./made.ts";

const begins = '<w:vMerge w:val="restart"/>';
const goesOn = "<w:vMerge/>";
const cell = (text: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr><w:p>${text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`}</w:p></w:tc>`;
const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join("")}</w:tr>`).join("")}</w:tbl>`;

it.each<[string, string, readonly string[]]>([
  [
    "goes for every row beside it, and no further",
    table(
      [cell("Läger"), cell("Mona Ek", begins), cell("5 000")],
      [cell("Kurser"), cell("", goesOn), cell("6 000")],
      [cell("Simskola"), cell("Bo Alm"), cell("7 000")],
      [cell("Summa"), cell(""), cell("18 000")],
    ),
    [
      "Läger\tMona Ek\t5 000",
      "Kurser\tMona Ek\t6 000",
      "Simskola\tBo Alm\t7 000",
      "Summa\t\t18 000",
    ],
  ],
  [
    "is found by its column, where cells before it are as wide as two",
    table(
      [cell("Läger", '<w:gridSpan w:val="2"/>'), cell("Mona Ek", begins)],
      [cell("Kurser"), cell("6 000"), cell("", goesOn)],
    ),
    ["Läger\t\tMona Ek", "Kurser\t6 000\tMona Ek"],
  ],
  [
    "goes for one row only where it holds an amount",
    table([cell("Läger"), cell("5 000 kr", begins)], [cell("Kurser"), cell("", goesOn)]),
    ["Läger\t5 000 kr", "Kurser\t"],
  ],
  [
    "makes no row of one that is empty beside it",
    table([cell("Mona Ek", begins), cell("Läger")], [cell("", goesOn), cell("")]),
    ["Mona Ek\tLäger"],
  ],
  [
    "goes on in no other table",
    table([cell("Mona Ek", begins), cell("Läger")]) + table([cell("", goesOn), cell("Kurser")]),
    ["Mona Ek\tLäger", "\tKurser"],
  ],
])("a cell that is merged downwards %s", (_what, body, lines) => {
  expect(readFile(rawDocx(body), "a.docx")).toEqual({ kind: "text", text: lines.join("\n") });
});
