import type {
  Channel,
  EditOutcome,
  Message,
  OpenOutcome,
  SendOutcome,
} from "../../src/app/channel.ts";
import type { Clock } from "../../src/app/clock.ts";
import type { PersonId } from "../../src/domain/brand.ts";
import type { Address } from "../../src/domain/delivery.ts";
import type { Card } from "../../src/notify/card.ts";
import type { SeededChance } from "./seeded-chance.ts";

/** How badly Teams behaves; probabilities from 0 to 1. */
export interface TeamsTroubles {
  readonly latencyMax: number;
  /** Teams takes the message, and its answer is lost. */
  readonly answerLost: number;
  /** Nothing is taken: throttled or away, also after the channel has asked again. */
  readonly refused: number;
}

export const goodDay: TeamsTroubles = { latencyMax: 0, answerLost: 0, refused: 0 };

/** A message as its reader has it before him. */
export interface Shown {
  readonly activityId: string;
  readonly person: PersonId;
  readonly sentAs: Card;
  readonly card: Card;
  readonly retired: boolean;
  readonly edits: number;
}

/** What Teams says of somebody who has blocked the bot (TEAMS.md 3.2). */
export const blockedCode = "MessageWritesBlocked";

/** Teams as the program meets it: conversations, what stands in them, and who has blocked the bot. */
export interface SimulatedTeams {
  troubles: TeamsTroubles;
  readonly blocked: Set<PersonId>;
  /** Everything that Teams has taken, in order, whatever the program heard of it. */
  readonly taken: readonly Shown[];
  /** Sends that reached Teams for somebody who had blocked the bot. */
  readonly refusedByBlock: ReadonlyMap<PersonId, number>;
  /** How many times each conversation was asked for. */
  readonly opened: ReadonlyMap<string, number>;
  shownTo(person: PersonId): readonly Shown[];
  /** The way out of one process; nothing is answered after it is cut. */
  connect(): Channel & { cut(): void };
}

export const addressOf = (person: PersonId): Address => ({
  serviceUrl: "https://teams.example",
  conversationId: `conversation-${person}`,
  tenantId: "tenant",
  botId: "bot",
  userId: `user-${person}`,
});

export function createSimulatedTeams(clock: Clock, chance: SeededChance): SimulatedTeams {
  const messages = new Map<string, Shown>();
  const refusedByBlock = new Map<PersonId, number>();
  const opened = new Map<string, number>();
  const teams: SimulatedTeams = {
    troubles: goodDay,
    blocked: new Set(),
    get taken() {
      return [...messages.values()];
    },
    refusedByBlock,
    opened,
    shownTo: (person) => [...messages.values()].filter((shown) => shown.person === person),
    connect: () => connect(teams, clock, chance, { messages, refusedByBlock, opened }),
  };
  return teams;
}

interface Books {
  readonly messages: Map<string, Shown>;
  readonly refusedByBlock: Map<PersonId, number>;
  readonly opened: Map<string, number>;
}

function connect(
  teams: SimulatedTeams,
  clock: Clock,
  chance: SeededChance,
  books: Books,
): Channel & { cut(): void } {
  let isCut = false;
  const wait = (): Promise<void> =>
    new Promise((resolve) => {
      clock.after(chance.fraction() * teams.troubles.latencyMax, resolve);
    });
  async function asked<Answer>(carryOut: () => Answer, lost: Answer): Promise<Answer> {
    await wait();
    const answer = carryOut();
    await wait();
    if (isCut) return new Promise<never>(() => {});
    return chance.happens(teams.troubles.answerLost) ? lost : answer;
  }
  return {
    cut() {
      isCut = true;
    },
    send: (_address, message) =>
      asked(() => send(teams, chance, books, message), { kind: "unknown" }),
    edit: (_address, activityId, message) =>
      asked<EditOutcome>(() => edit(teams, chance, books, activityId, message), {
        kind: "failed",
        code: "lost",
      }),
    open: (entraId) =>
      asked<OpenOutcome>(
        () => {
          books.opened.set(entraId, (books.opened.get(entraId) ?? 0) + 1);
          return { kind: "refused", code: "not-installed" };
        },
        { kind: "unknown" },
      ),
  };
}

function send(
  teams: SimulatedTeams,
  chance: SeededChance,
  { messages, refusedByBlock }: Books,
  { card, viewer, retired }: Message,
): SendOutcome {
  const { person } = viewer;
  if (teams.blocked.has(person)) {
    refusedByBlock.set(person, (refusedByBlock.get(person) ?? 0) + 1);
    return { kind: "refused", code: blockedCode, conversation: "blocked" };
  }
  if (chance.happens(teams.troubles.refused))
    return { kind: "refused", code: "TooManyRequests", conversation: "kept" };
  const activityId = `activity-${messages.size + 1}`;
  messages.set(activityId, { activityId, person, sentAs: card, card, retired, edits: 0 });
  return { kind: "made", activityId };
}

function edit(
  teams: SimulatedTeams,
  chance: SeededChance,
  { messages }: Books,
  activityId: string,
  { card, retired }: Message,
): EditOutcome {
  const shown = messages.get(activityId);
  if (shown === undefined || teams.blocked.has(shown.person)) return { kind: "lost", code: "gone" };
  if (chance.happens(teams.troubles.refused)) return { kind: "failed", code: "TooManyRequests" };
  messages.set(activityId, { ...shown, card, retired, edits: shown.edits + 1 });
  return { kind: "made" };
}
