/** Signs that stand in no text: all control characters but those of tabs, lines (Word's own is \v) and pages. */
const controlSigns = /(?![\t\n\v\r\f\u0085])\p{Cc}/gu;
/** One stray sign in so many is taken away; more of them, and the file is no text. */
const lettersPerControl = 1000;

/**
 * A file of plain text: UTF-8, UTF-16 with its mark, else Windows-1252 as older programs in Sweden write it.
 * Null for a file that is no text.
 */
export function textOf(bytes: Uint8Array): string | null {
  const text = decoded(bytes).replace(/^\uFEFF/, "");
  if (text.includes("\u0000")) return null;
  let controls = 0;
  for (const _ of text.matchAll(controlSigns)) {
    controls += 1;
    if (controls * lettersPerControl > text.length) return null;
  }
  return controls === 0 ? text : text.replace(controlSigns, "");
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
