import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { crc32, deflateRawSync } from "node:zlib";

/** A file to be packed, under its path inside the package. */
export interface ZipEntry {
  readonly path: string;
  readonly text: string;
}

/**
 * How the files are packed. `stored` leaves them as they are, so that the bytes depend on no compressor and
 * are the same for as long as the text is: what has its hash in the ledger is stored.
 */
export type Packing = "stored" | "deflated";

/** The first day that a package can name: its files carry no time of their own. */
const firstDosDay = 0x0021;
/** PKZIP 2.0, names in UTF-8. */
const versionNeeded = 20;
const utf8Names = 0x0800;
const entriesMax = 0xffff;

interface Packed {
  readonly name: Buffer;
  readonly head: Buffer;
  readonly bytes: Buffer;
}

/** A zip package of the files in their order. Pure: the same files give the same bytes. */
export function zipOf(entries: readonly ZipEntry[], packing: Packing): Uint8Array {
  assert(entries.length < entriesMax, "a package holds fewer than 65 535 files");
  const packed = entries.map((entry) => pack(entry, packing));
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, head, bytes } of packed) {
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
    numbers2(0, 0, packed.length, packed.length),
    numbers4(directory.length, offset),
    numbers2(0),
  ]);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

/** A file with the fields that both of its headers share. */
function pack({ path, text }: ZipEntry, packing: Packing): Packed {
  const plain = Buffer.from(text, "utf8");
  const name = Buffer.from(path, "utf8");
  const bytes = packing === "stored" ? plain : deflateRawSync(plain);
  const head = Buffer.concat([
    numbers2(utf8Names, packing === "stored" ? 0 : 8, 0, firstDosDay),
    numbers4(crc32(plain), bytes.length, plain.length),
    numbers2(name.length, 0),
  ]);
  return { name, head, bytes };
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
