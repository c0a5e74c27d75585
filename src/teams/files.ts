import type { Activity } from "botbuilder";

import type { SendOutcome } from "../app/channel.ts";
import type { Chance } from "../app/chance.ts";
import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Address } from "../domain/delivery.ts";
import type { Language } from "../domain/person.ts";
import type {
  Caller,
  Conversation,
  FileNews,
  FinishedFile,
  OfferedFile,
  Rendered,
} from "./conversation.ts";
import type { Post } from "./deliver.ts";
import { createDownloadDoor, type DownloadDoor, type RefusedCode } from "./download-door.ts";
import {
  type ConsentAnswer,
  consentMessage,
  createOffers,
  type Offers,
  readConsent,
  savedMessage,
  type Upload,
} from "./file-consent.ts";
import { receiveFile, type SentFile } from "./file-receive.ts";
import { allowedAddress, type Fetched, putFile } from "./file-transfer.ts";
import type { Metrics } from "./metrics.ts";
import { messageOf } from "./turn.ts";
import type { Notes } from "./waiting.ts";

/** How files go to and fro. */
export interface FilePolicy {
  /**
   * - `consent`: Teams saves a file where its reader allows it
   * - `link`: a file is fetched from the bot's own door, once, with an address and a code out of its reader's chat
   * - `both`: by consent, and by the address where that failed
   * - `off`: no file comes in, and none goes out
   */
  readonly way: "off" | "consent" | "link" | "both";
  /** Where Teams keeps files: whole host names, and endings that begin with a dot. */
  readonly hosts: readonly string[];
  readonly timeoutMilliseconds?: number;
}

export interface FilesOptions {
  readonly policy: FilePolicy;
  /** Where the bot's own door is reached, without a slash at the end; null while it is not known. */
  readonly reachedAt: () => string | null;
  readonly post: Post;
  readonly conversation: Pick<Conversation, "aboutFile" | "fileAgain">;
  /** Where files that wait for their readers are kept in mind. */
  readonly notes: Notes;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Files on their way in and out. Nothing here throws for what Teams or a person does. */
export interface Files {
  fetch(file: SentFile): Promise<Fetched | { readonly kind: "failed"; readonly why: "off" }>;
  /** Brings a file to its reader, as the policy says. */
  offer(caller: Caller, file: OfferedFile, language: Language): Promise<void>;
  /** Carries out what was chosen on a consent card; the invoke itself is answered by then. */
  chosen(
    caller: Caller,
    value: unknown,
    activityId: string | null,
    language: Language,
  ): Promise<void>;
  readonly door: FileDoor;
}

/** Where a file is fetched with its code. */
export interface FileDoor extends Pick<DownloadDoor, "look"> {
  take(
    token: string,
    name: string,
    code: string,
  ): Promise<{ readonly kind: "file"; readonly file: FinishedFile } | RefusedCode>;
}

/** Everything that a file's way needs. */
interface Desk extends FilesOptions {
  readonly offers: Offers;
  readonly door: DownloadDoor;
}

export function createFiles(options: FilesOptions): Files {
  const { policy, conversation, notes, clock, chance, metrics, log } = options;
  const door = createDownloadDoor(notes, clock, chance);
  const desk: Desk = { ...options, offers: createOffers(notes, clock, chance), door };
  return {
    door: {
      look: (token, name) => heard(log, () => door.look(token, name)),
      take: (token, name, code) =>
        heard(log, async () => {
          const taken = await door.take(token, name, code);
          if (taken.kind !== "right") return taken;
          const file = await conversation.fileAgain(taken.entraId, taken.of);
          return file === null ? { kind: "none" } : { kind: "file", file };
        }),
    },
    async fetch(file) {
      if (policy.way === "off") return { kind: "failed", why: "off" };
      const fetched = await receiveFile(file, policy);
      const outcome = fetched.kind === "failed" ? fetched.why : fetched.kind;
      metrics.count("fordela_files_total", { outcome });
      if (fetched.kind === "failed") log.warn("file-not-fetched", { why: fetched.why });
      return fetched;
    },
    async offer(caller, file, language) {
      try {
        await heard(log, () => offer(desk, caller, file, language));
      } catch {
        await tell(desk, caller, null, news(desk, caller, file.name, "not-offered", language));
      }
    },
    async chosen(caller, value, activityId, language) {
      const answer = readConsent(value);
      if (answer === null) return;
      try {
        await heard(log, () => chosen(desk, caller, answer, activityId, language));
      } catch {
        const name = answer.upload?.name ?? "";
        await tell(desk, caller, activityId, news(desk, caller, name, "not-saved", language));
      }
    },
  };
}

/** A fault is told to the log and, by who asked, to the person. */
async function heard<Answer>(log: Log, work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work();
  } catch (fault) {
    log.error("file-fault", fault);
    throw fault;
  }
}

async function offer(
  desk: Desk,
  caller: Caller,
  file: OfferedFile,
  language: Language,
): Promise<void> {
  switch (desk.policy.way) {
    case "off":
      return tell(desk, caller, null, news(desk, caller, file.name, "off-out", language));
    case "link":
      return tell(desk, caller, null, linkOr(desk, caller, file, "not-offered", language));
    case "consent":
    case "both":
      return ask(desk, caller, file, language);
    default:
      return desk.policy.way satisfies never;
  }
}

/** Asks the reader whether the file may be saved. */
async function ask(
  desk: Desk,
  caller: Caller,
  file: OfferedFile,
  language: Language,
): Promise<void> {
  const size = await file.size();
  const message = consentMessage(file, size, await desk.offers.put(caller, file));
  const { kind } = await desk.post.send(caller.address, message);
  count(desk, "offered", kind);
  // Of one that got no answer it is unknown whether it stands there: a second card would ask twice.
  if (kind !== "refused") return;
  await tell(desk, caller, null, linkOr(desk, caller, file, "not-offered", language));
}

async function chosen(
  desk: Desk,
  caller: Caller,
  { offer: id, upload }: ConsentAnswer,
  consent: string | null,
  language: Language,
): Promise<void> {
  const taken = await desk.offers.take(id, caller);
  if (taken.kind === "answered") return;
  const name = taken.kind === "open" ? taken.offer.name : (upload?.name ?? "");
  const say = (what: FileNews): Promise<void> =>
    tell(desk, caller, consent, news(desk, caller, name, what, language));
  if (taken.kind === "none") return say("expired");
  if (upload === null) return say("declined");
  const file = await desk.conversation.fileAgain(caller.entraId, taken.offer.of);
  if (file === null) return say("expired");
  if (await save(desk, file, upload)) return show(desk, caller, consent, file, upload, language);
  return tell(desk, caller, consent, linkOr(desk, caller, file, "not-saved", language));
}

async function save(
  { policy, clock, log, metrics }: Desk,
  file: FinishedFile,
  upload: Upload,
): Promise<boolean> {
  // What stands in the chat afterwards must not lead anywhere else either.
  const isAllowed = allowedAddress(upload.contentUrl, policy.hosts) !== null;
  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => void clock.after(milliseconds, resolve));
  const isSaved = isAllowed && (await putFile(upload.uploadUrl, file.bytes, policy, rest));
  metrics.count("fordela_files_total", { outcome: isSaved ? "saved" : "not-saved" });
  if (!isSaved) log.warn("file-not-saved", { allowed: isAllowed, bytes: file.bytes.length });
  return isSaved;
}

/** Shows a saved file in the chat, and takes the question away. */
async function show(
  desk: Desk,
  caller: Caller,
  consent: string | null,
  file: FinishedFile,
  upload: Upload,
  language: Language,
): Promise<void> {
  const sent = await desk.post.send(caller.address, savedMessage({ ...upload, name: file.name }));
  count(desk, "shown", sent.kind);
  if (sent.kind !== "made") {
    return tell(desk, caller, consent, news(desk, caller, file.name, "saved", language));
  }
  if (consent !== null) await desk.post.remove(caller.address, consent);
}

/** The card that a file is fetched from, where the policy has a door for it; else what became of the file. */
function linkOr(
  desk: Desk,
  caller: Caller,
  file: OfferedFile,
  what: FileNews,
  language: Language,
): Promise<Rendered> {
  const { way } = desk.policy;
  const base = way === "link" || way === "both" ? desk.reachedAt() : null;
  if (base === null) return news(desk, caller, file.name, what, language);
  const open = async (spoken: Language) => {
    const { path, code } = await desk.door.open(caller.entraId, file, spoken);
    return { url: `${base}${path}`, code };
  };
  return desk.conversation.aboutFile(caller, { kind: "link", file, open }, language);
}

function news(
  { conversation }: Desk,
  caller: Caller,
  name: string,
  what: FileNews,
  language: Language,
): Promise<Rendered> {
  return conversation.aboutFile(caller, { kind: "news", name, news: what }, language);
}

/** Puts a card in the place of a message, or into a new one where there is none to replace. */
async function tell(
  desk: Desk,
  { address }: Caller,
  activityId: string | null,
  card: Promise<Rendered>,
): Promise<void> {
  const message = messageOf(await card);
  if (activityId !== null && (await replaced(desk, address, activityId, message))) return;
  count(desk, "told", (await desk.post.send(address, message)).kind);
}

async function replaced(
  { post }: Desk,
  address: Address,
  activityId: string,
  message: Partial<Activity>,
): Promise<boolean> {
  return (await post.edit(address, { ...message, id: activityId })).kind === "made";
}

function count({ metrics }: Desk, what: string, outcome: SendOutcome["kind"]): void {
  metrics.count("fordela_file_messages_total", { what, outcome });
}
