import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import { sha256 } from "../app/digest.ts";
import type { OfferedFile } from "./conversation.ts";
import { makeRoom } from "./held-files.ts";

/**
 * Where a file is fetched that Teams does not take. The address is the permission: it was sent to one person in
 * his own chat, opens one file, once, within ten minutes. Nobody is asked to sign in, so whoever has it can use
 * it; that is why production has to ask for it by name (FORDELA_FILES).
 */
export interface DownloadDoor {
  /** The path that opens the file, to be joined to where the bot is reached. */
  open(file: OfferedFile): string;
  /** The file, the first time it is asked for rightly and in time; null ever after and for everything else. */
  take(token: string, name: string): OfferedFile | null;
}

const openMilliseconds = 10 * 60_000;
const tokenBytes = 32;

interface Open {
  readonly file: OfferedFile;
  readonly until: number;
}

export function createDownloadDoor(clock: Clock, chance: Chance): DownloadDoor {
  // Kept under the token's digest: how long a look-up takes tells nothing of the tokens themselves.
  const opened = new Map<string, Open>();
  return {
    open(file) {
      const now = clock.now();
      makeRoom(opened, now, (one) => one.file.bytes.length, file.bytes.length);
      const token = chance.bytes(tokenBytes);
      opened.set(sha256(token), { file, until: now + openMilliseconds });
      return `/files/${token}/${encodeURIComponent(file.name)}`;
    },
    take(token, name) {
      const digest = sha256(token);
      const found = opened.get(digest);
      if (found === undefined || found.file.name !== name) return null;
      opened.delete(digest);
      return found.until > clock.now() ? found.file : null;
    },
  };
}

/** What goes over HTTP with a file: it is saved, kept by no cache, and run by no browser. */
export function downloadHeaders({ name, contentType, bytes }: OfferedFile): Record<string, string> {
  return {
    "content-type": contentType,
    "content-length": String(bytes.length),
    "content-disposition": `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; sandbox",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  };
}

/** For clients that do not read the encoded name. */
function asciiName(name: string): string {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\w.-]/g, "_");
}

/** As RFC 5987 wants it: these five are no part of a name there, though a URI takes them. */
function encoded(name: string): string {
  return encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
