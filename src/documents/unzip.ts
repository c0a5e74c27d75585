import { Buffer } from "node:buffer";
import { crc32, inflateRawSync } from "node:zlib";
import { RefusedFile } from "./refused-file.ts";

/** The most that all files of a package may hold together. */
export const unpackedBytesMax = 50_000_000;
/** A real document has some tens of files; one with many pictures some hundreds. */
export const entriesMax = 2000;
/** No text of people packs tighter; what is small may. */
export const ratioMax = 250;
const ratioFreeBytes = 1_000_000;

/** A package whose directory has been read; its files are unpacked when they are asked for. */
export interface ZipPackage {
  readonly paths: readonly string[];
  /** The bytes of a file; null where the package holds none of that path. */
  readonly file: (path: string) => Uint8Array | null;
}

interface Entry {
  readonly path: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly offset: number;
}

const endSignature = 0x06054b50;
const directorySignature = 0x02014b50;
const localSignature = 0x04034b50;
const endSize = 22;
const commentMax = 0xffff;
const encryptedFlag = 1;

/**
 * Opens a package (zip) that a stranger may have made. What its directory claims is checked before anything is
 * unpacked, and what is unpacked is held to what was claimed. Throws `RefusedFile`.
 */
export function openZip(bytes: Uint8Array): ZipPackage {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  for (const entry of directoryOf(file)) {
    const path = entry.path.toLowerCase();
    // Two files of one path are read as one by this program and as the other by the next.
    if (entries.has(path)) throw new RefusedFile("damaged");
    entries.set(path, entry);
  }
  let size = 0;
  for (const entry of entries.values()) {
    size += entry.size;
    const isTight = entry.size > entry.packedSize * ratioMax;
    if (size > unpackedBytesMax || (isTight && entry.size > ratioFreeBytes)) {
      throw new RefusedFile("unpacks-too-large");
    }
  }
  return {
    paths: [...entries.values()].map((entry) => entry.path),
    file: (path) => {
      const entry = entries.get(path.toLowerCase());
      return entry === undefined ? null : unpacked(file, entry);
    },
  };
}

function directoryOf(file: Buffer): Entry[] {
  const end = endOf(file);
  const count = file.readUInt16LE(end + 10);
  const size = file.readUInt32LE(end + 12);
  let at = file.readUInt32LE(end + 16);
  if (at + size > end) throw new RefusedFile("damaged");
  if (count > entriesMax) throw new RefusedFile("unpacks-too-large");
  const entries: Entry[] = [];
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || file.readUInt32LE(at) !== directorySignature) {
      throw new RefusedFile("damaged");
    }
    if ((file.readUInt16LE(at + 8) & encryptedFlag) !== 0) throw new RefusedFile("encrypted");
    const nameLength = file.readUInt16LE(at + 28);
    const next = at + 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    if (next > end) throw new RefusedFile("damaged");
    const name = file.toString("utf8", at + 46, at + 46 + nameLength);
    entries.push({
      path: name.replaceAll("\\", "/").replace(/^\/+/, ""),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      packedSize: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    });
    at = next;
  }
  return entries;
}

/** Where the directory's end stands: a cut file has lost it. */
function endOf(file: Buffer): number {
  const first = Math.max(0, file.length - endSize - commentMax);
  for (let at = file.length - endSize; at >= first; at -= 1) {
    if (file.readUInt32LE(at) === endSignature) return at;
  }
  throw new RefusedFile("damaged");
}

function unpacked(file: Buffer, entry: Entry): Uint8Array {
  const { offset, packedSize, size } = entry;
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) {
    throw new RefusedFile("damaged");
  }
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packedSize > file.length) throw new RefusedFile("damaged");
  const content = contentOf(file.subarray(start, start + packedSize), entry);
  if (content.length !== size || crc32(content) !== entry.crc) throw new RefusedFile("damaged");
  return content;
}

/** Unpacks no byte more than the directory claimed. */
function contentOf(packed: Buffer, { method, size }: Entry): Buffer {
  if (method === 0) return packed;
  if (method !== 8) throw new RefusedFile("damaged");
  if (size === 0) return Buffer.alloc(0);
  try {
    return inflateRawSync(packed, { maxOutputLength: size });
  } catch (cause) {
    throw new RefusedFile("damaged", { cause });
  }
}
