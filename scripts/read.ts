// Reads a decision document and prints what was found: `npm run --silent read -- FILE`. Nothing is stored.
import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import { fileBytesMax, readFile } from "../src/documents/file-in.ts";
import { readDecision } from "../src/language/reading/read-decision.ts";
import { refusedFileWords } from "../src/language/say/file.ts";
import { unseenWords } from "../src/language/say/intake-unseen.ts";

const words = refusedFileWords.sv;

/** The text of a file (.docx, .txt), or a sentence that says why it cannot be read. */
export function textOf(path: string): { readonly text: string } | { readonly why: string } {
  const size = statSync(path, { throwIfNoEntry: false });
  if (size === undefined) return { why: `Filen finns inte: ${path}` };
  if (!size.isFile()) return { why: `Det är ingen fil: ${path}` };
  if (size.size > fileBytesMax) return { why: words["too-large"] };
  const read = readFile(readFileSync(path), basename(path));
  switch (read.kind) {
    case "text":
      for (const what of read.unseen ?? []) console.error(unseenWords.sv[what]);
      return { text: read.text };
    case "rows":
      return {
        why: "Filen är en lista. Här läses beslut: ange en fil som slutar på .docx eller .txt.",
      };
    case "refused":
      return { why: words[read.why] };
    default:
      return read satisfies never;
  }
}

function main(): void {
  const [path, ...more] = process.argv.slice(2);
  const read =
    path === undefined || more.length > 0
      ? { why: "Ange en fil: npm run read -- FIL. Filen är ett beslut som .docx eller .txt." }
      : textOf(path);
  if ("why" in read) {
    console.error(read.why);
    process.exitCode = 1;
    return;
  }
  console.log(JSON.stringify(readDecision(read.text), null, 2));
}

if (import.meta.main) main();
