import { timingSafeEqual } from "node:crypto";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import { sha256 } from "../app/digest.ts";
import { type Instant, instant } from "../domain/brand.ts";
import type { Language } from "../domain/person.ts";
import type { OfferedFile, OpenedLink } from "./conversation.ts";
import { makeRoom } from "./held-files.ts";

/**
 * Where a file is fetched that Teams does not take. Two things open it: the address, and a code that stands on
 * the card in its reader's own chat, where Teams has signed him in. An address that was passed on, logged or
 * scanned opens nothing by itself. One file, once, within ten minutes; three wrong codes close it for good.
 */
export interface DownloadDoor {
  open(file: OfferedFile, language: Language): OpenedLink & { readonly path: string };
  /** What stands behind an address; looking uses nothing up. Null for whatever opens no file. */
  look(token: string, name: string): Waiting | null;
  /** The file, the first time its code is given rightly and in time. */
  take(token: string, name: string, code: string): Taken;
}

/** A file that waits for its code. */
export interface Waiting {
  readonly name: string;
  readonly language: Language;
  readonly until: Instant;
}

export type Taken =
  | { readonly kind: "file"; readonly file: OfferedFile }
  /** Not the digits of a code at all: a slip, which costs no try. */
  | { readonly kind: "no-code"; readonly waiting: Waiting }
  | { readonly kind: "wrong"; readonly waiting: Waiting; readonly triesLeft: number }
  | { readonly kind: "none" };

const openMilliseconds = 10 * 60_000;
const tokenBytes = 32;
const codeDigits = 6;
const triesMax = 3;

interface Open {
  readonly file: OfferedFile;
  readonly language: Language;
  /** The code's digest together with the token's: the digest alone can be tried out against no list. */
  readonly code: string;
  readonly until: number;
  triesLeft: number;
}

export function createDownloadDoor(clock: Clock, chance: Chance): DownloadDoor {
  // Kept under the token's digest: how long a look-up takes tells nothing of the tokens themselves.
  const opened = new Map<string, Open>();
  const found = (token: string, name: string): Open | null => {
    const one = opened.get(sha256(token));
    return one !== undefined && one.file.name === name && one.until > clock.now() ? one : null;
  };
  return {
    open(file, language) {
      const now = clock.now();
      makeRoom(opened, now, (one) => one.file.bytes.length, file.bytes.length);
      const token = chance.bytes(tokenBytes);
      const code = newCode(chance);
      opened.set(sha256(token), {
        file,
        language,
        code: digestOf(token, code),
        until: now + openMilliseconds,
        triesLeft: triesMax,
      });
      return { path: `/files/${token}/${encodeURIComponent(file.name)}`, code };
    },
    look(token, name) {
      const one = found(token, name);
      return one === null ? null : waitingOf(one);
    },
    take(token, name, typed) {
      const one = found(token, name);
      if (one === null) return { kind: "none" };
      const code = typed.replaceAll(/[\s-]/g, "");
      if (!isCode(code)) return { kind: "no-code", waiting: waitingOf(one) };
      if (isSame(digestOf(token, code), one.code)) {
        opened.delete(sha256(token));
        return { kind: "file", file: one.file };
      }
      one.triesLeft -= 1;
      if (one.triesLeft > 0) {
        return { kind: "wrong", waiting: waitingOf(one), triesLeft: one.triesLeft };
      }
      opened.delete(sha256(token));
      return { kind: "none" };
    },
  };
}

const waitingOf = ({ file, language, until }: Open): Waiting => ({
  name: file.name,
  language,
  until: instant(until),
});

/** Out of 64 random bits, so that no code is likelier than another by more than one in 10^13. */
const newCode = (chance: Chance): string =>
  (BigInt(`0x${chance.bytes(8)}`) % 10n ** BigInt(codeDigits)).toString().padStart(codeDigits, "0");

const isCode = (text: string): boolean => text.length === codeDigits && /^\d+$/.test(text);

const digestOf = (token: string, code: string): string => sha256(`${token} ${code}`);

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one, "hex"), Buffer.from(other, "hex"));

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
