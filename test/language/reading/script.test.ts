import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../../../scripts/read.ts";

const folder = mkdtempSync(join(tmpdir(), "fordela-read-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("the file to be read", () => {
  it("is a text, in the alphabets that offices use", () => {
    expect(textOf(file("a.txt", "Förslag"))).toEqual({ text: "Förslag" });
    expect(textOf(file("b.txt", Uint8Array.of(0x46, 0xf6, 0x72)))).toEqual({ text: "För" });
    expect(textOf(file("c.txt", Uint8Array.of(0xff, 0xfe, 0x46, 0, 0xf6, 0)))).toEqual({
      text: "Fö",
    });
  });

  it("is refused with a reason when it is missing, empty, too large or no text", () => {
    const why = (path: string) => ("why" in textOf(path) ? "refused" : "read");
    expect(why(join(folder, "missing.txt"))).toBe("refused");
    expect(why(folder)).toBe("refused");
    expect(why(file("empty.txt", " \n"))).toBe("refused");
    expect(why(file("binary.txt", Uint8Array.of(0x50, 0x4b, 0, 1)))).toBe("refused");
    expect(why(file("large.txt", "a".repeat(4_000_001)))).toBe("refused");
    expect(why(file("largest.txt", "a".repeat(4_000_000)))).toBe("read");
  });
});
