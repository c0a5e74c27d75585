import type { SourceDocument } from "../layout/document.ts";
import { bodyIn, isRole } from "../words/people.ts";
import type { Section } from "../layout/sections.ts";

const decides =
  /^(?:\d{1,2}[.)]\s)?(.{3,60}?)\s(?:beslutar|fördelar|beviljar|avsätter|tilldelar)(?!\p{L})|^(.{3,60}?)s\s(?:delegations)?beslut(?!\p{L})/iu;

/** "IT-chefen" and "IT-chef" are one. */
const stemOf = (name: string): string => name.toLowerCase().replace(/(?<=\p{L}{4})e?n$/u, "");

/** Who is said to decide in a part, and who signs it. */
const namedIn = ({ heading, lines }: Section): string[] =>
  [heading, ...lines.map(({ text }) => text)].map((text) => {
    const [, who = "", whose = ""] = decides.exec(text) ?? [];
    return who || whose || (text.length < 60 ? (text.split(/[,\t]/u)[0] ?? "") : "");
  });

/** The positions that decide here: who signs, and who is said to decide. */
export function decidersOf({ sections }: SourceDocument): ReadonlySet<string> {
  const names = sections
    .filter(({ kind }) => ["head", "decision", "closing"].includes(kind))
    .flatMap(namedIn);
  return new Set(names.filter((name) => isRole(name)).map(stemOf));
}

const ofMeeting = /^(?:ordförande|sekreterare)/iu;

/** Whether a body decides for itself, whatever the paper calls itself: it needs nobody's leave to hand money on. */
export function isDecidedByBody({ sections }: SourceDocument): boolean {
  const named = sections
    .filter(({ kind }) => kind === "decision" || kind === "closing")
    .flatMap(namedIn);
  return (
    named.some((name) => name.length < 60 && bodyIn(name)?.length === name.length) &&
    !named.some((name) => isRole(name) && !ofMeeting.test(name))
  );
}
