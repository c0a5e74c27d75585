import { type ResolvedDraft, resolveDraft, type ResolvedRow } from "../../domain/draft.ts";
import type { Language } from "../../domain/person.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { FieldError } from "../../domain/refusal.ts";
import type { State } from "../../domain/state.ts";
import { formatKronor } from "../../language/format.ts";
import { correctionWords } from "../../language/say/correction.ts";
import { formWords } from "../../language/say/form.ts";
import { potWords } from "../../language/say/pot.ts";
import { problemSentence } from "../../language/say/refusal.ts";
import type { Said, Viewer } from "../../notify/card.ts";
import {
  figure,
  type Ground,
  groundOfPot,
  leftFigure,
  proposalOf,
  revisionOf,
} from "./pot-facts.ts";
import { namedFor } from "./refusal-names.ts";
import type { Figure, Head } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { commandData, type CommandData } from "./verbs.ts";
import type { Card } from "../../notify/card.ts";

/** How much is shown of a text that somebody else has stored meanwhile. */
const storedMax = 600;

/** What every page about a draft needs: the draft with its sums, and what it is about. */
export interface Drafted {
  readonly proposal: Proposal;
  readonly resolved: ResolvedDraft;
  readonly ground: Ground;
  /** The year after the grant's, which the need is about. */
  readonly nextYear: number;
}

export function drafted(state: State, id: string): Drafted {
  const proposal = proposalOf(state, id);
  const ground = groundOfPot(state, proposal.pot);
  return {
    proposal,
    ground,
    resolved: resolveDraft(state, proposal),
    nextYear: ground.grant.year + 1,
  };
}

/** The head of a page; the page of common questions is the last one. */
export function draftHead(
  { ground, resolved, proposal: { amends } }: Drafted,
  title: string,
  page: number | null,
  language: Language,
): Head {
  const words = formWords[language];
  const name = plain(ground.pot.title);
  const pot =
    amends === null ? name : `${name} · ${correctionWords[language].drafting(amends.decision)}`;
  return {
    above: page === null ? pot : words.above(pot, page, resolved.pages + 1),
    title,
    status: words.status,
    tone: "Accent",
  };
}

/** Pott, Sökt, Föreslaget, Kvar: computed from what is stored. */
export function draftFigures({ resolved }: Drafted, language: Language): readonly Figure[] {
  const words = potWords[language].figures;
  return [
    figure(words.pot, formatKronor(resolved.available, language)),
    figure(words.sought, formatKronor(resolved.sought, language)),
    figure(words.proposed, formatKronor(resolved.sum, language)),
    leftFigure(resolved.left, language),
  ];
}

/** What a click on a draft's card carries. */
export function draftData(
  state: State,
  { proposal }: Drafted,
  then: Card,
  more: Readonly<Record<string, unknown>> = {},
): CommandData {
  return commandData(revisionOf(state, proposal.id), then, { proposal: proposal.id, ...more });
}

/** What was typed into a field just now, else what is stored. */
export const typedOr = (said: Said, id: string, stored: string): string =>
  said.typed?.[id] ?? stored;

/** What a field of the whole draft holds by now, above what was typed on an older page. */
export function storedSince(said: Said, id: string, stored: string, language: Language): string[] {
  const typed = said.typed?.[id] ?? "";
  const isOld = said.refusal?.code === "page-outdated" && said.refusal.rows.length === 0;
  return isOld && typed !== stored
    ? [formWords[language].storedNow(plain(shortened(stored.replaceAll("\n", "; "), storedMax)))]
    : [];
}

/** What a refusal says of one field, as sentences. */
export function saidProblems(
  said: Said,
  card: Card,
  state: State,
  viewer: Viewer,
  named: FieldError["field"],
): readonly string[] {
  const { refusal } = said;
  if (refusal?.code !== "fields") return [];
  return refusal.errors
    .filter((error) => error.field === named)
    .map(({ problem }) => problemSentence(problem, namedFor(card, state, viewer), viewer.language));
}

/** A row's number in the form, from 1. */
export const rowNumber = ({ resolved }: Drafted, row: ResolvedRow): number =>
  resolved.rows.indexOf(row) + 1;

/** "Potten räcker inte": stands above every page while the draft asks for too much. */
export const isTooMuch = ({ resolved }: Drafted): boolean => resolved.left < 0;
