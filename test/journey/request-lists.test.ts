import { Buffer } from "node:buffer";

import { writeXlsx } from "hucre/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { kronor } from "../../src/domain/money.ts";
import { rawXlsx, xlsxOf } from "../documents/made.ts";
import type { Person } from "../teams/person.ts";
import { openRegion, type Region } from "./region.ts";

let region: Region;
let secretary: Person;

beforeAll(async () => {
  region = await openRegion();
  secretary = region.person("registrator");
  await secretary.says("hem");
});

afterAll(() => region.close());

const heads = ["Aktivitet", "Beskrivning", "Ansvarig", "Sökt belopp", "Behov nästa år"];

/** Sends a list, and gives what came back of it in one text. */
const sends = async (name: string, bytes: Uint8Array): Promise<string> =>
  (await secretary.attaches(name, bytes)).join("\n").replaceAll("\u00A0", " ");

/** Enters what the newest list holds into a pot, and gives what became of it. */
async function enters() {
  const { requests } = await region.program.commits.current();
  const before = new Set([...requests.values()].map(({ id }) => id));
  const button = secretary.buttons().find((title) => title.startsWith("Lägg in"));
  await secretary.presses(button ?? "no button", { pot: "kompetensutveckling" });
  const after = await region.program.commits.current();
  return [...after.requests.values()].filter(({ id }) => !before.has(id));
}

describe("a list as it is kept at a clinic", { timeout: 30_000 }, () => {
  it("is read under a head of two lines, and by a responsible who stands once for several rows", async () => {
    const list = await writeXlsx({
      sheets: [
        {
          name: "Önskemål",
          rows: [
            ["Önskemål om kompetensmedel 2018"],
            ["Aktivitet", "Beskrivning", "Ansvarig", "Ekonomi", null],
            [null, null, null, "Sökt 2018 (tkr)", "Behov 2019"],
            ["Simulering", "Docka", "Medicinkliniken", 450, "ja"],
            ["Språkkurs", "Svenska för läkare", null, 200, "nej"],
          ],
          merges: [
            { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
            { startRow: 1, startCol: 3, endRow: 1, endCol: 4 },
            { startRow: 3, startCol: 2, endRow: 4, endCol: 2 },
          ],
        },
      ],
    });
    const said = await sends("klinik.xlsx", list);
    expect(said).toContain("Två nya önskemål");
    expect(said).not.toContain("behöver rättas");
    const responsible = { kind: "text", text: "Medicinkliniken" };
    expect(await enters()).toMatchObject([
      { activity: "Simulering", sought: kronor(450_000), need: "yes", responsible },
      { activity: "Språkkurs", sought: kronor(200_000), need: "no", responsible },
    ]);
  });

  it("counts an amount once that is merged over several rows", async () => {
    const list = await writeXlsx({
      sheets: [
        {
          name: "Önskemål",
          rows: [
            heads,
            ["Handledning", "Första året", "KTC", "300 tkr", "ja"],
            ["Mentorer", "Andra året", "KTC", null, "ja"],
          ],
          merges: [{ startRow: 1, startCol: 3, endRow: 2, endCol: 3 }],
        },
      ],
    });
    const said = await sends("gemensamt.xlsx", list);
    expect(said).toContain("Ett nytt önskemål");
    expect(said).toContain("Rad 3, cell D3. Sökt belopp saknas.");
  });

  it("says that another sheet is a list too, and takes it in when it comes by itself", async () => {
    const other = [heads, ["KBT-kurs", "Kurs", "Psykiatrin", 350_000, "ja"]];
    const book = await xlsxOf(
      [heads, ["Ultraljud", "Kurs", "Radiologin", 150_000, "nej"]],
      [{ name: "Psykiatri", rows: other }],
    );
    const said = await sends("två blad.xlsx", book);
    expect(said).toContain("Ett nytt önskemål");
    expect(said).toMatch(/Bara bladet Önskemål är läst\. Bladet Psykiatri .*till en egen fil/);
    expect(await enters()).toMatchObject([{ activity: "Ultraljud" }]);
    expect(await sends("psykiatri.xlsx", await xlsxOf(other))).not.toContain("Bara bladet");
    expect(await enters()).toMatchObject([{ activity: "KBT-kurs" }]);
  });

  it("names a row that is filtered away, before anything is entered", async () => {
    const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const row = (number: number, cells: readonly string[], more = "") =>
      `<row r="${number}"${more}>${cells.map(cell).join("")}</row>`;
    const rows = [
      row(1, heads),
      row(2, ["Synlig", "Kurs", "KTC", "100 000", "nej"]),
      row(3, ["Bortfiltrerad", "Kurs", "KTC", "200 000", "nej"], ' hidden="1"'),
    ];
    const said = await sends("filtrerad.xlsx", rawXlsx(rows.join("")));
    expect(said).toContain("Rad 3 är dold i filen, men läst som de andra.");
    expect(await enters()).toHaveLength(2);
    expect(secretary.sees().join("\n")).not.toContain("dold i filen");
  });

  it("enters nothing by the columns of another head, and names every row under it", async () => {
    const book = await xlsxOf([
      heads,
      ["Akutkurs", "Kurs", "KTC", 100_000, "ja"],
      [],
      ["Aktivitet", "Ansvarig", "Beskrivning", "Belopp"],
      ["KBT", "Psykiatrin", "Kurs i KBT", 200_000],
    ]);
    expect(await sends("två tabeller.xlsx", book)).toContain(
      "Rad 5, cell A5. Raden läses inte, för rubrikerna på rad 4 är andra än listans första.",
    );
    expect(await enters()).toMatchObject([{ activity: "Akutkurs" }]);
  });

  it("finds right sums of its parts right", async () => {
    const list = [
      heads.join(";"),
      "Sårvård;Kurs;KTC;100 000;ja",
      "Delsumma;;;100 000;",
      "Robot;Kurs;KTC;200 000;ja",
      "Delsumma;;;200 000;",
      "Totalt;;;300 000;",
    ].join("\r\n");
    const said = await sends("delsummor.csv", Buffer.from(list, "latin1"));
    expect(said).toContain("Två nya önskemål");
    expect(said).not.toContain("anger summan");
  });

  it("tells of what Excel could not compute or show, also in a .csv", async () => {
    const list = [
      heads.join(";"),
      "#SAKNAS!;Kurs;KTC;100 000;ja",
      "Robot;Kurs;KTC;########;ja",
      "Nova;Kurs;KTC;75 000;ja",
    ].join("\r\n");
    const said = await sends("fel.csv", Buffer.from(list, "latin1"));
    expect(said).toContain("Ett nytt önskemål");
    expect(said).toContain("Rad 2, cell A2. Formeln ger felet #SAKNAS!");
    expect(said).toMatch(/Rad 3, cell D3\. Excel har skrivit .*kolumnen är för smal/);
  });

  it("says that å, ä and ö are lost, where one program took the letters of another", async () => {
    const list = `${heads.join(";")}\r\nSömn;Kurs på Ängsö;Åsa;50 000;ja\r\n`;
    const taken = new TextDecoder("windows-1252").decode(Buffer.from(list, "utf8"));
    const twice = Buffer.from(taken, "utf8");
    expect(await sends("fel bokstäver.csv", twice)).toMatch(/Å, ä och ö har blivit fel i filen/);
    expect(await sends("rätt bokstäver.csv", Buffer.from(list, "utf8"))).not.toContain(
      "Å, ä och ö",
    );
  });
});
