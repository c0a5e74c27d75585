import { Buffer } from "node:buffer";
import {
  Document,
  type FileChild,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { type CellValue, writeXlsx } from "hucre/xlsx";

/** A document as another program writes it, of these parts. */
export async function docxWith(...children: readonly FileChild[]): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children: [...children] }],
    numbering: {
      config: [
        {
          reference: "beslut",
          levels: [
            { level: 0, format: "decimal", text: "%1." },
            { level: 1, format: "lowerLetter", text: "%1.%2)" },
          ],
        },
      ],
    },
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

/** A text as Word holds it: a paragraph a line, and rows with tabs as the rows of a table. */
export async function docxOf(text: string): Promise<Uint8Array> {
  const parts: FileChild[] = [];
  let rows: string[][] = [];
  const endTable = (): void => {
    if (rows.length > 0) parts.push(tableOf(rows));
    rows = [];
  };
  for (const line of text.split("\n")) {
    if (line.includes("\t")) rows.push(line.split("\t"));
    else {
      endTable();
      parts.push(new Paragraph({ children: [new TextRun(line)] }));
    }
  }
  endTable();
  return docxWith(...parts);
}

function tableOf(rows: readonly (readonly string[])[]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          children: Array.from(
            { length: width },
            (_, index) => new TableCell({ children: [new Paragraph(row[index] ?? "")] }),
          ),
        }),
    ),
  });
}

/** A workbook as another program writes it. */
export const xlsxOf = (
  rows: CellValue[][],
  more: readonly { name: string; rows: CellValue[][]; hidden?: boolean }[] = [],
): Promise<Uint8Array> => writeXlsx({ sheets: [{ name: "Önskemål", rows }, ...more] });

/** A package of the given files, packed hard. */
export const packed = (files: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    level: 9,
  });

const relationType = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const relations = (...all: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target]) =>
        `<Relationship Id="${id}" Type="${relationType}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A document made by hand: the content of its body, and what came before its root. */
export const rawDocx = (body: string, prolog = ""): Uint8Array => docxParts(body, {}, prolog);

/** The same with its other parts, each named as its kind: `footer1`, `footnotes`. */
export function docxParts(
  body: string,
  parts: Readonly<Record<string, string>>,
  prolog = "",
): Uint8Array {
  const names = Object.keys(parts);
  const kinds = names.map((name) => name.replace(/\d+$/, ""));
  return packed({
    "_rels/.rels": relations(["r1", "officeDocument", "word/document.xml"]),
    "word/_rels/document.xml.rels": relations(
      ...names.map((name, index) => [`r${index}`, kinds[index] ?? "", `${name}.xml`] as const),
    ),
    "word/document.xml": `${prolog}<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        `word/${name}.xml`,
        `<w:part ${namespaces}>${content}</w:part>`,
      ]),
    ),
  });
}

const namespaces = `xmlns:w="${word}" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

/** A workbook made by hand: the rows of its only sheet, its styles and its own settings. */
export const rawXlsx = (
  rows: string,
  styles = "",
  book = "",
  more: Readonly<Record<string, string>> = {},
): Uint8Array =>
  packed({
    "_rels/.rels": relations(["r1", "officeDocument", "xl/workbook.xml"]),
    "xl/_rels/workbook.xml.rels": relations(
      ["r1", "worksheet", "worksheets/sheet1.xml"],
      ["r2", "styles", "styles.xml"],
      ["r3", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/workbook.xml": `<workbook xmlns="${sheet}" xmlns:r="${relationType}">${book}<sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    "xl/styles.xml": `<styleSheet xmlns="${sheet}">${styles}</styleSheet>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${sheet}"><sheetData>${rows}</sheetData></worksheet>`,
    ...more,
  });

/** A package in which one four-byte number after a signature has been changed. */
export function tampered(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
): Uint8Array {
  const file = Buffer.from(bytes);
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  for (let at = file.indexOf(mark); at >= 0; at = file.indexOf(mark, at + 4)) {
    file.writeUInt32LE(value, at + offset);
  }
  return new Uint8Array(file);
}
