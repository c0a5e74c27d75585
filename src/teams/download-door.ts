import { timingSafeEqual } from "node:crypto";

import { z } from "zod/v4";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import { sha256 } from "../app/digest.ts";
import { type Instant, instant } from "../domain/brand.ts";
import type { Language } from "../domain/person.ts";
import type { FinishedFile, OfferedFile, OpenedLink } from "./conversation.ts";
import { createWaiting, type Found, type Notes } from "./waiting.ts";

/**
 * Where a file is fetched that Teams does not take. Two things open it: the address, and a code that stands on
 * the card in its reader's own chat, where Teams has signed him in. An address that was passed on, logged or
 * scanned opens nothing by itself. One file, once, within ten minutes, whichever process is asked; three wrong
 * codes close it for good.
 */
export interface DownloadDoor {
  open(
    entraId: string,
    file: OfferedFile,
    language: Language,
  ): Promise<OpenedLink & { readonly path: string }>;
  /** What stands behind an address; looking uses nothing up. Null for whatever opens no file. */
  look(token: string, name: string): Promise<AwaitedCode | null>;
  /** Whose file it is, the first time its code is given rightly and in time. */
  take(token: string, name: string, code: string): Promise<TakenCode>;
}

/** A file that waits for its code. */
export interface AwaitedCode {
  readonly name: string;
  readonly language: Language;
  readonly until: Instant;
}

export type RefusedCode =
  /** Not the digits of a code at all: a slip, which costs no try. */
  | { readonly kind: "no-code"; readonly awaited: AwaitedCode }
  | { readonly kind: "wrong"; readonly awaited: AwaitedCode; readonly triesLeft: number }
  | { readonly kind: "none" };

type TakenCode =
  | { readonly kind: "right"; readonly entraId: string; readonly of: string }
  | RefusedCode;

const openMilliseconds = 10 * 60_000;
const tokenBytes = 32;
const codeDigits = 6;
const triesMax = 3;

const openSchema = z.object({
  entraId: z.string(),
  name: z.string(),
  of: z.string(),
  language: z.enum(["sv", "en"]),
  /** The code's digest together with the token's: the digest alone can be tried out against no list. */
  code: z.string(),
  triesLeft: z.number(),
});

type Open = z.infer<typeof openSchema>;

export function createDownloadDoor(notes: Notes, clock: Clock, chance: Chance): DownloadDoor {
  const links = createWaiting({
    kind: "link",
    schema: openSchema,
    milliseconds: openMilliseconds,
    notes,
    clock,
  });
  const find = async (token: string, name: string): Promise<Found<Open> | null> => {
    const found = isToken(token) ? await links.find(token) : null;
    return found?.thing.name === name ? found : null;
  };
  const take: DownloadDoor["take"] = async (token, name, typed) => {
    const found = await find(token, name);
    if (found === null) return { kind: "none" };
    const { thing } = found;
    const code = typed.replaceAll(/[\s-]/g, "");
    if (!isCode(code)) return { kind: "no-code", awaited: awaitedOf(found) };
    const isRight = isSame(digestOf(token, code), thing.code);
    const triesLeft = isRight ? 0 : thing.triesLeft - 1;
    const isCounted = await links.change(
      token,
      found,
      triesLeft > 0 ? { ...thing, triesLeft } : null,
    );
    // Somebody else has tried meanwhile: each try takes one away, so this ends.
    if (!isCounted) return take(token, name, typed);
    if (isRight) return { kind: "right", entraId: thing.entraId, of: thing.of };
    return triesLeft > 0
      ? { kind: "wrong", awaited: awaitedOf(found), triesLeft }
      : { kind: "none" };
  };
  return {
    async open(entraId, { name, of }, language) {
      const token = chance.bytes(tokenBytes);
      const code = newCode(chance);
      const digest = digestOf(token, code);
      await links.put(token, { entraId, name, of, language, code: digest, triesLeft: triesMax });
      return { path: `/files/${token}/${encodeURIComponent(name)}`, code };
    },
    async look(token, name) {
      const found = await find(token, name);
      return found === null ? null : awaitedOf(found);
    },
    take,
  };
}

const awaitedOf = ({ thing, until }: Found<Open>): AwaitedCode => ({
  name: thing.name,
  language: thing.language,
  until: instant(until),
});

/** Out of 64 random bits, so that no code is likelier than another by more than one in 10^13. */
const newCode = (chance: Chance): string =>
  (BigInt(`0x${chance.bytes(8)}`) % 10n ** BigInt(codeDigits)).toString().padStart(codeDigits, "0");

/** Nobody makes the store look for what was never given out. */
const isToken = (text: string): boolean =>
  text.length === 2 * tokenBytes && /^[\da-f]+$/.test(text);

const isCode = (text: string): boolean => text.length === codeDigits && /^\d+$/.test(text);

const digestOf = (token: string, code: string): string => sha256(`${token} ${code}`);

const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(one, "hex"), Buffer.from(other, "hex"));

/** What goes over HTTP with a file: it is saved, kept by no cache, and run by no browser. */
export function downloadHeaders({
  name,
  contentType,
  bytes,
}: FinishedFile): Record<string, string> {
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
