import { SaxesParser, type SaxesTagNS } from "saxes";
import { type IsTooLate, RefusedFile, stopIfLate } from "./refused-file.ts";

/** What a reader of a file of markup is told, from its beginning to its end. */
export interface XmlReader {
  /** `name` is without its prefix; `attribute` finds a value by a name without a prefix. */
  readonly open: (name: string, attribute: (name: string) => string | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** Elements nest so deep in no document. */
const depthMax = 400;
const chunkLength = 65_536;

/** The two namespaces of Word's and Excel's own elements: the usual one, and that of ISO's strict files. */
const own =
  /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(?:wordprocessingml|spreadsheetml|package|officeDocument)\//;
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/**
 * Reads a file of markup. Elements of namespaces that are not Word's or Excel's own carry their prefix `?:`, and
 * those that offer a choice of versions `mc:`. A document type is refused, so that no entity is ever unfolded.
 * Throws `RefusedFile`.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader, isTooLate: IsTooLate): void {
  const content = decoded(bytes);
  const parser = new SaxesParser({ xmlns: true });
  const prefixes = new Map<string, string>();
  const nameOf = ({ uri, local }: SaxesTagNS): string => {
    let prefix = prefixes.get(uri);
    if (prefix === undefined) {
      prefix = own.test(uri) ? "" : uri === compatibility ? "mc:" : "?:";
      prefixes.set(uri, prefix);
    }
    return prefix + local;
  };
  let depth = 0;
  parser.on("error", (cause) => {
    throw new RefusedFile("damaged", { cause });
  });
  parser.on("doctype", () => {
    throw new RefusedFile("damaged");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > depthMax) throw new RefusedFile("damaged");
    reader.open(nameOf(tag), (name) => attributeOf(tag, name));
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    reader.close(nameOf(tag));
  });
  parser.on("text", reader.text);
  parser.on("cdata", reader.text);
  for (let start = 0; start < content.length; start += chunkLength) {
    stopIfLate(isTooLate);
    parser.write(content.slice(start, start + chunkLength));
  }
  parser.close();
}

function attributeOf({ attributes }: SaxesTagNS, name: string): string | null {
  const exact = attributes[name];
  if (exact !== undefined) return exact.value;
  const all = Object.values(attributes);
  return all.find((attribute) => attribute.local === name)?.value ?? null;
}

/** Markup is UTF-8, or UTF-16 with its mark. */
function decoded(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new RefusedFile("damaged", { cause });
  }
}
