import type { Activity } from "botbuilder";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import type { Caller, OfferedFile } from "./conversation.ts";
import { makeRoom } from "./held-files.ts";

/** What its reader chose on a file consent card (TEAMS.md section 4). */
export interface ConsentAnswer {
  readonly offer: string;
  /** Where the file is put and then stands; null for a file that was declined. */
  readonly upload: Upload | null;
}

/** What Teams says of the place that it has made for a file. */
export interface Upload {
  readonly uploadUrl: string;
  readonly contentUrl: string;
  readonly uniqueId: string;
  readonly fileType: string;
  readonly name: string;
}

const descriptionLengthMax = 200;

/** The message that asks whether a file may be saved in its reader's OneDrive. */
export function consentMessage(file: OfferedFile, offer: string): Partial<Activity> {
  return {
    type: "message",
    summary: file.name,
    attachments: [
      {
        contentType: "application/vnd.microsoft.teams.card.file.consent",
        name: file.name,
        content: {
          description: file.description.slice(0, descriptionLengthMax),
          sizeInBytes: file.bytes.length,
          acceptContext: { offer },
          declineContext: { offer },
        },
      },
    ],
  };
}

/** The message that shows a saved file, to be opened from the chat. */
export function savedMessage({ name, contentUrl, uniqueId, fileType }: Upload): Partial<Activity> {
  return {
    type: "message",
    summary: name,
    attachments: [
      {
        contentType: "application/vnd.microsoft.teams.card.file.info",
        name,
        contentUrl,
        content: { uniqueId, fileType },
      },
    ],
  };
}

/** Reads what a consent card's press brings; null when it is none of ours. */
export function readConsent(value: unknown): ConsentAnswer | null {
  const invoke = record(value);
  const offer = text(record(invoke?.["context"]), "offer");
  if (invoke === null || offer === "") return null;
  if (invoke["action"] === "decline") return { offer, upload: null };
  if (invoke["action"] !== "accept") return null;
  const info = record(invoke["uploadInfo"]);
  const upload = {
    uploadUrl: text(info, "uploadUrl"),
    contentUrl: text(info, "contentUrl"),
    uniqueId: text(info, "uniqueId"),
    fileType: text(info, "fileType"),
    name: text(info, "name"),
  };
  return { offer, upload };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : null;
}

function text(from: Readonly<Record<string, unknown>> | null, name: string): string {
  const value = from?.[name];
  return typeof value === "string" ? value : "";
}

/** A file that waits for its reader's answer. */
export interface Offer {
  readonly file: OfferedFile;
  /** The message that asks; null until it is known. */
  activityId: string | null;
}

export type TakenOffer =
  | { readonly kind: "open"; readonly offer: Offer }
  /** Its reader has answered before: pressing twice does nothing twice. */
  | { readonly kind: "answered" }
  /** Too old, of another process, of somebody else, or made up: all look the same. */
  | { readonly kind: "none" };

/** Files on offer, in memory: a process that ends has offered nothing. */
export interface Offers {
  /** An id that nobody can guess. */
  put(caller: Caller, offer: Offer): string;
  /** Ends the offer, for who it was made to, in the chat that it was made in. */
  take(id: string, caller: Caller): TakenOffer;
}

const openMilliseconds = 60 * 60_000;
const idBytes = 16;

interface Kept {
  readonly entraId: string;
  readonly conversationId: string;
  readonly until: number;
  /** Null when it was answered; its bytes are let go. */
  offer: Offer | null;
}

export function createOffers(clock: Clock, chance: Chance): Offers {
  const kept = new Map<string, Kept>();
  return {
    put({ entraId, address: { conversationId } }, offer) {
      const now = clock.now();
      makeRoom(kept, now, (one) => one.offer?.file.bytes.length ?? 0, offer.file.bytes.length);
      const id = chance.bytes(idBytes);
      kept.set(id, { entraId, conversationId, until: now + openMilliseconds, offer });
      return id;
    },
    take(id, { entraId, address: { conversationId } }) {
      const found = kept.get(id);
      const isTheirs = found?.entraId === entraId && found.conversationId === conversationId;
      if (found === undefined || !isTheirs || found.until <= clock.now()) return { kind: "none" };
      const { offer } = found;
      found.offer = null;
      return offer === null ? { kind: "answered" } : { kind: "open", offer };
    },
  };
}
