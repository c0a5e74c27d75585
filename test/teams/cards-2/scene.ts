import { hourOn } from "../../../src/app/clock.ts";
import { day, type PersonId, requestId } from "../../../src/domain/brand.ts";
import { kronor } from "../../../src/domain/money.ts";
import type { Language } from "../../../src/domain/person.ts";
import type { Card, Said, Viewer } from "../../../src/notify/card.ts";
import { renderCard } from "../../../src/teams/cards/render.ts";
import { type Entries, openDraft, saveAnswers, savePage, submit, typed } from "../../domain/ask.ts";
import { authority, pots, proposals, requestCommand, requests } from "../../domain/fixture.ts";
import { did, type World, worldOf } from "../../domain/given.ts";
import { imported, people } from "../../domain/organisation.ts";
import { type Json, type Picture, read } from "../reading.ts";

/** How a card is looked at; a Swedish reader on the day of the fixture unless said otherwise. */
export interface Looking {
  readonly said?: Said;
  readonly language?: Language;
  readonly on?: string;
}

export interface Shown extends Picture {
  readonly content: Json;
  readonly summary: string;
  readonly hasInputs: boolean;
  /** Every line of the card, as one text. */
  readonly text: string;
  readonly titles: readonly string[];
}

export function viewerOf(
  person: PersonId,
  { language = "sv", on = "2018-06-25" }: Looking,
): Viewer {
  const today = day(on);
  return { person, language, today, now: hourOn(today, 14) };
}

/** A card as somebody sees it. */
export function shown(world: World, card: Card, person: PersonId, looking: Looking = {}): Shown {
  const viewer = viewerOf(person, looking);
  const { content, summary, hasInputs } = renderCard(card, world.state, viewer, looking.said);
  const json = content as Json;
  const picture = read(json);
  return {
    ...picture,
    content: json,
    summary,
    hasInputs,
    text: picture.lines.join("\n"),
    titles: picture.buttons.map((button) => button.title),
  };
}

/** What somebody types who wants a card to do something of its own. */
export const hostile = "[x](http://a.example) ${now} <at>alla</at> **fet** _lut_ {{DATE(2018)}}";

/** What of it has to be read on the card, character by character. */
export const literal = ["[x](http://a.example)", "${now}", "<at>alla</at>", "**fet**", "_lut_"];

const long = (text: string, length: number): string =>
  `${text} `.repeat(length).slice(0, length).trim();

/** The skills pot with so many more requests of the longest texts, sent to the chief executive. */
export function wide(rows: number, activity: string = long("Utbildning", 110)): World {
  const more = Array.from({ length: rows }, (_, index) => ({
    ...requestCommand,
    request: requestId(`wide-${index + 1}`),
    activity: `${index + 1} ${activity}`,
    description: long("Beskrivning", 300),
    sought: kronor(50_000),
  }));
  const entries: Entries = {
    [requests.mentors]: typed.amount(100_000),
    [requests.courses]: typed.no,
    [requests.leaders]: typed.wait,
    ...Object.fromEntries(
      more.map(({ request }, index) => [request, typed.amount(10_000 + index)]),
    ),
  };
  const motive = long(activity.includes("${") ? hostile : "Störst nytta för vården.", 1000);
  return worldOf(
    ...authority,
    ...more.map(imported),
    did(people.director, "2018-06-25 09:00", openDraft(pots.skills)),
    did(people.director, "2018-06-25 09:05", savePage(proposals.skills, entries)),
    did(
      people.director,
      "2018-06-25 09:10",
      saveAnswers(proposals.skills, { motive, nextYear: { kind: "own-frame" } }),
    ),
    did(people.director, "2018-06-25 09:15", submit(proposals.skills)),
  );
}
