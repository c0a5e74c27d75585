import { Buffer } from "node:buffer";

import type { Activity } from "botbuilder";

import { fileBytesMax } from "../documents/file-in.ts";
import { type FileHosts, type Fetched, fetchFile } from "./file-transfer.ts";

/** A file as a message names it; its name is a person's text without what no file is called. */
export interface SentFile {
  readonly name: string;
  readonly content:
    | { readonly kind: "address"; readonly address: string }
    | { readonly kind: "text"; readonly text: string };
}

const downloadType = "application/vnd.microsoft.teams.file.download.info";
const nameLengthMax = 150;

/** The files that came with a message (TEAMS.md section 4); pictures and cards are not among them. */
export function sentFiles(activity: Activity): readonly SentFile[] {
  const attachments: readonly unknown[] = Array.isArray(activity.attachments)
    ? activity.attachments
    : [];
  return attachments.flatMap((attachment) => sentFile(attachment) ?? []);
}

function sentFile(attachment: unknown): SentFile | null {
  const given = record(attachment);
  if (given === null) return null;
  const { contentType, content } = given;
  if (contentType === downloadType) {
    const address = record(content)?.["downloadUrl"];
    // Without an address it is a file all the same: its sender hears that it could not be fetched.
    return {
      name: tidyName(given["name"]),
      content: { kind: "address", address: typeof address === "string" ? address : "" },
    };
  }
  const isText = typeof contentType === "string" && /^text\/(?:plain|csv)\b/i.test(contentType);
  if (!isText || typeof content !== "string" || content === "") return null;
  return { name: tidyName(given["name"]), content: { kind: "text", text: content } };
}

function record(value: unknown): Readonly<Record<string, unknown>> | null {
  const isRecord = typeof value === "object" && value !== null && !Array.isArray(value);
  return isRecord ? (value as Readonly<Record<string, unknown>>) : null;
}

/** A name without folders, control characters and what turns the direction of reading. */
export function tidyName(name: unknown): string {
  if (typeof name !== "string") return "";
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, "")
    .trim()
    .slice(0, nameLengthMax);
}

/** The bytes of a file; never throws for what the other end does. */
export function receiveFile({ content }: SentFile, hosts: FileHosts): Promise<Fetched> {
  switch (content.kind) {
    case "address":
      return content.address === ""
        ? Promise.resolve({ kind: "failed", why: "not-fetched" })
        : fetchFile(content.address, fileBytesMax, hosts);
    case "text":
      return Promise.resolve({ kind: "fetched", bytes: Buffer.from(content.text, "utf8") });
    default:
      return content satisfies never;
  }
}
