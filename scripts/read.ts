// Reads a decision document and prints what was found: `npm run --silent read -- FILE`. Nothing is stored.
import { readFileSync, statSync } from "node:fs";
import { readDecision } from "../src/language/reading/read-decision.ts";

/** Larger files are no decision documents. */
const fileBytesMax = 4_000_000;

/** The text of a file, or a sentence that says why it cannot be read. */
export function textOf(path: string): { readonly text: string } | { readonly why: string } {
  const size = statSync(path, { throwIfNoEntry: false });
  if (size === undefined || !size.isFile()) return { why: `Filen finns inte: ${path}` };
  if (size.size > fileBytesMax)
    return { why: "Filen är för stor. Ett beslut får vara högst 4 MB." };
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === null)
    return { why: "Filen är ingen text. Spara beslutet som .txt och försök igen." };
  return text.trim() === "" ? { why: "Filen är tom." } : { text };
}

/** UTF-8 with or without its mark, UTF-16 with it, else Windows-1252; null for what is no text. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

function main(): void {
  const [path] = process.argv.slice(2);
  const read = path === undefined ? { why: "Ange filen: npm run read -- FIL" } : textOf(path);
  if ("why" in read) {
    console.error(read.why);
    process.exitCode = 1;
    return;
  }
  console.log(JSON.stringify(readDecision(read.text), null, 2));
}

if (import.meta.main) main();
