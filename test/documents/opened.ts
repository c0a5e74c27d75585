import { Buffer } from "node:buffer";
import { strFromU8, unzipSync } from "fflate";
import { convertToHtml } from "mammoth";

/** What an independent reader of .docx makes of a file, as HTML; its complaints are a fault of the file. */
export async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { value, messages } = await convertToHtml(
    { buffer: Buffer.from(bytes) },
    { styleMap: ["p[style-name='Table Text'] => p:fresh"] },
  );
  const faults = messages.filter((message) => message.type === "error");
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return value;
}

/** The rows of the tables in a page of HTML, cell by cell. */
export function rowsIn(html: string): string[][] {
  const rows = html.match(/<tr>.*?<\/tr>/gs) ?? [];
  return rows.map((row) =>
    (row.match(/<t[dh].*?<\/t[dh]>/gs) ?? []).map((cell) =>
      cell.replace(/<[^>]+>/g, "").replaceAll("&amp;", "&"),
    ),
  );
}

/** A text without what keeps it together at the end of a line. */
export const spaced = (text: string): string => text.replaceAll("\u00A0", " ");

export const headingsIn = (html: string): string[] =>
  [...html.matchAll(/<(h[12])>(.*?)<\/\1>/g)].map((match) => `${match[1]} ${match[2]}`);

/** One file of a package as text; a package is opened by another program than the one that packed it. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`the package holds no ${path}`);
  return strFromU8(part);
}
