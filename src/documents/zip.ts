import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32, createDeflateRaw } from "node:zlib";

/** A file to be packed, under its path inside the package. */
interface ZipEntry {
  readonly path: string;
  readonly text: string;
}

/** A packed file: its name, and the fields that both of its headers share. */
interface Packed {
  readonly name: Buffer;
  readonly head: Buffer;
  readonly bytes: Buffer;
}

/** The first day that a package can name: its files carry no time of their own. */
const firstDosDay = 0x0021;
/** PKZIP 2.0, names in UTF-8. */
const versionNeeded = 20;
const utf8Names = 0x0800;
const methods = { stored: 0, deflated: 8 } as const;
const entriesMax = 0xffff;
/** How much a compressor takes and gives at a time. */
const chunkBytes = 1 << 18;

/**
 * A file left as it is, so that the bytes depend on no compressor and are the same for as long as the text is: what
 * has its hash in the ledger is stored.
 */
export const stored = ({ path, text }: ZipEntry): Packed =>
  storedBytes(path, Buffer.from(text, "utf8"));

/** The same of a file that is no text, or is one already encoded. */
export function storedBytes(path: string, bytes: Uint8Array): Packed {
  const plain = Buffer.from(bytes);
  return packed(path, methods.stored, { crc: crc32(plain), size: plain.length, bytes: plain });
}

/** A file made smaller, piece by piece and beside the thread that asks: others are served meanwhile. */
export async function deflated(path: string, pieces: Iterable<string>): Promise<Packed> {
  const compressor = createDeflateRaw({ chunkSize: chunkBytes });
  const parts: Buffer[] = [];
  compressor.on("data", (part: Buffer) => parts.push(part));
  let crc = 0;
  let size = 0;
  for (const piece of pieces) {
    const plain = Buffer.from(piece, "utf8");
    crc = crc32(plain, crc);
    size += plain.length;
    // Waits for each piece, so that no file lies in memory as text.
    await new Promise<void>((resolve, reject) =>
      compressor.write(plain, (fault) => (fault == null ? resolve() : reject(fault))),
    );
  }
  await new Promise<void>((resolve, reject) => {
    compressor.once("error", reject).once("end", resolve).end();
  });
  return packed(path, methods.deflated, { crc, size, bytes: Buffer.concat(parts) });
}

function packed(
  path: string,
  method: number,
  { crc, size, bytes }: { readonly crc: number; readonly size: number; readonly bytes: Buffer },
): Packed {
  const name = Buffer.from(path, "utf8");
  const head = Buffer.concat([
    numbers2(utf8Names, method, 0, firstDosDay),
    numbers4(crc, bytes.length, size),
    numbers2(name.length, 0),
  ]);
  return { name, head, bytes };
}

/** A zip package of the files in their order. Pure: the same files give the same bytes. */
export function zipOf(files: readonly Packed[]): Uint8Array {
  assert(files.length < entriesMax, "a package holds fewer than 65 535 files");
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, head, bytes } of files) {
    const localHead = Buffer.concat([numbers4(0x04034b50), numbers2(versionNeeded), head, name]);
    local.push(localHead, bytes);
    central.push(
      Buffer.concat([
        numbers4(0x02014b50),
        numbers2(versionNeeded, versionNeeded),
        head,
        numbers2(0, 0, 0),
        numbers4(0, offset),
        name,
      ]),
    );
    offset += localHead.length + bytes.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.concat([
    numbers4(0x06054b50),
    numbers2(0, 0, files.length, files.length),
    numbers4(directory.length, offset),
    numbers2(0),
  ]);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

function numbers2(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [index, value] of values.entries()) bytes.writeUInt16LE(value, index * 2);
  return bytes;
}

function numbers4(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, index * 4);
  return bytes;
}
