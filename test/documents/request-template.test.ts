import assert from "node:assert/strict";
import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { workbookFile } from "../../src/documents/export-xlsx.ts";
import { readFile } from "../../src/documents/file-in.ts";
import { requestTemplate } from "../../src/documents/request-template.ts";
import { readRequestList } from "../../src/language/request-list.ts";

describe("the empty list of requests", () => {
  it("is read back as a list whose every column is known", async () => {
    const today = day("2018-06-25");
    const file = await workbookFile(requestTemplate("Önskemål att fylla i", "Region", today));
    const opened = readFile(file.bytes, file.name);
    assert(opened.kind === "rows", "a list of rows comes out of it");
    const read = readRequestList(opened.sheets, today);
    expect(read.kind).toBe("list");
    if (read.kind !== "list") return;
    expect(read.requests).toEqual([]);
    expect(read.rejected).toEqual([]);
    expect(read.head.unread).toEqual([]);
    expect(read.head.unit).toBe("kr");
    expect([...read.head.columns.keys()].toSorted()).toEqual([
      "activity",
      "amount",
      "description",
      "effect",
      "need",
      "pot",
      "received",
      "responsible",
    ]);
  });
});
