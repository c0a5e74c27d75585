import type { Activity } from "botbuilder";

import { z } from "zod/v4";

import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import type { Caller, OfferedFile } from "./conversation.ts";
import { createWaiting, type Notes } from "./waiting.ts";

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
export function consentMessage(file: OfferedFile, size: number, offer: string): Partial<Activity> {
  return {
    type: "message",
    summary: file.name,
    attachments: [
      {
        contentType: "application/vnd.microsoft.teams.card.file.consent",
        name: file.name,
        content: {
          description: file.description.slice(0, descriptionLengthMax),
          sizeInBytes: size,
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

/** A file that waits for its reader's answer: what it is made of when he says yes. */
export type Offer = z.infer<typeof offerSchema>;

const offerSchema = z.object({
  entraId: z.string(),
  conversationId: z.string(),
  name: z.string(),
  of: z.string(),
  isAnswered: z.boolean(),
});

export type TakenOffer =
  | { readonly kind: "open"; readonly offer: Offer }
  /** Its reader has answered before: pressing twice does nothing twice. */
  | { readonly kind: "answered" }
  /** Too old, of somebody else, or made up: all look the same. */
  | { readonly kind: "none" };

/** Files on offer, whichever process offered them. */
export interface Offers {
  /** An id that nobody can guess. */
  put(caller: Caller, file: OfferedFile): Promise<string>;
  /** Ends the offer, for who it was made to, in the chat that it was made in. */
  take(id: string, caller: Caller): Promise<TakenOffer>;
}

const openMilliseconds = 60 * 60_000;
const idBytes = 16;

export function createOffers(notes: Notes, clock: Clock, chance: Chance): Offers {
  const offers = createWaiting({
    kind: "offer",
    schema: offerSchema,
    milliseconds: openMilliseconds,
    notes,
    clock,
  });
  return {
    async put({ entraId, address: { conversationId } }, { name, of }) {
      const id = chance.bytes(idBytes);
      await offers.put(id, { entraId, conversationId, name, of, isAnswered: false });
      return id;
    },
    async take(id, { entraId, address: { conversationId } }) {
      const found = await offers.find(id);
      const offer = found?.thing;
      const isTheirs = offer?.entraId === entraId && offer.conversationId === conversationId;
      if (found === null || offer === undefined || !isTheirs) return { kind: "none" };
      const isFirst =
        !offer.isAnswered && (await offers.change(id, found, { ...offer, isAnswered: true }));
      return isFirst ? { kind: "open", offer } : { kind: "answered" };
    },
  };
}
