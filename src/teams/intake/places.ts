import { sha256 } from "../../app/digest.ts";
import type { RowId, Subject } from "../../domain/brand.ts";
import type { Command } from "../../domain/command.ts";
import { lettersOf } from "../../language/reading/unquoted/stream.ts";
import type { Unquoted } from "../../language/reading/unquoted/unquoted.ts";
import type { ReadDocument } from "./document.ts";
import { unquotedOf } from "./unquoted.ts";

/** A place of a text that gave nothing by itself, known by its words. */
export interface Place extends Unquoted {
  readonly id: string;
  /** Its number in the text, from 1. */
  readonly at: number;
}

const idKept = 10;

/** The same words are the same place; where they stand several times, each is counted. */
export function placesIn(document: ReadDocument): readonly Place[] {
  const times = new Map<string, number>();
  return unquotedOf(document).map((one, index) => {
    const name = `place-${sha256(lettersOf(one.text)).slice(0, idKept)}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return { ...one, id: count === 1 ? name : `${name}-${count}`, at: index + 1 };
  });
}

/** Fewer letters are words that stand anywhere. */
const lettersMin = 12;

/**
 * Which place something was made of: the one that it names; failing that, where a text is cut otherwise by now, the
 * first one that its words stand in, or that stands in them. Undefined where those words are read by now.
 */
export function placeOf(
  { place, quote }: { readonly place: string; readonly quote: string },
  places: readonly Place[],
): Place | undefined {
  const named = places.find(({ id }) => id === place);
  if (named !== undefined) return named;
  const words = lettersOf(quote);
  return places.find(({ text }) => {
    const own = lettersOf(text);
    if (own.length < lettersMin || words.length < lettersMin) return false;
    return own.includes(words) || words.includes(own);
  });
}

/** Notes what a place became, in its own words; nothing where the text has no such place. */
export function noteOf(
  id: string,
  became: { readonly subject: Subject; readonly row: RowId | null },
  document: ReadDocument,
): readonly Command[] {
  const place = placesIn(document).find((one) => one.id === id);
  if (place === undefined) return [];
  const { intake } = document;
  return [
    { type: "note-intake-passage", intake: intake.id, place: id, quote: place.text, ...became },
  ];
}
