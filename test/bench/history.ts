import assert from "node:assert/strict";
import { touchesOf } from "../../src/domain/touches.ts";
import { dayOf } from "../../src/app/clock.ts";
import { sha256 } from "../../src/app/digest.ts";
import {
  commandKey,
  type Day,
  day,
  instant,
  logPosition,
  potId,
  proposalId,
  requestId,
  type PersonId,
} from "../../src/domain/brand.ts";
import { addDays } from "../../src/domain/calendar.ts";
import type { Actor, Command } from "../../src/domain/command.ts";
import { decide } from "../../src/domain/decide.ts";
import type { RecordedEvent } from "../../src/domain/event.ts";
import { evolve } from "../../src/domain/evolve.ts";
import { kronor } from "../../src/domain/money.ts";
import { emptyState, type State } from "../../src/domain/state.ts";
import { dutyDay } from "../../src/notify/duty-day.ts";
import { owed } from "../../src/notify/owed.ts";
import { chain, emptyHead, type Stored } from "../../src/ledger/codec.ts";
import { encode } from "../../src/ledger/event-codec.ts";
import type { Head } from "../../src/ledger/ledger.ts";
import { decideIt, saveAnswers, savePage, submit, typed } from "../domain/ask.ts";
import { authority, grantCommand, potCommand, requestCommand } from "../domain/fixture.ts";
import { type Asked, person, program } from "../domain/given.ts";
import { ids, people } from "../domain/organisation.ts";
import { createSeededChance } from "../simulation/seeded-chance.ts";
import { addressOf } from "../simulation/simulated-channel.ts";

const start = Date.UTC(2018, 5, 25, 7);
const requestsPerPot = 4;

/** A log as it would have become: every record decided by the rules, with its receipts. */
export class History {
  readonly state: State = emptyState();
  /** The records that nobody has taken yet. */
  #records: RecordedEvent[] = [];
  #clicks = 0;

  /** How many records there are. */
  length = 0;

  constructor() {
    for (const { by, asked } of authority) {
      this.ask(
        by,
        asked === grantCommand ? { ...grantCommand, amount: kronor(80_000_000_000) } : asked,
      );
    }
    for (const who of [people.chief, people.director, people.secretary, people.secondSecretary]) {
      const address = addressOf(who);
      this.#deliver({ type: "open-conversation", person: who, cause: "message", address });
    }
  }

  /** Gives the records since the last time, so that a long history need not stay in memory. */
  take(): readonly RecordedEvent[] {
    const taken = this.#records;
    this.#records = [];
    return taken;
  }

  ask(actor: Actor, asked: Asked): void {
    const command = typeof asked === "function" ? asked(this.state) : asked;
    const now = instant(start + this.length);
    const decided = decide(this.state, command, { actor, now, today: dayOf(now), digest: sha256 });
    assert(decided.kind === "accepted", `${command.type}: ${JSON.stringify(decided)}`);
    this.#clicks += 1;
    const key = actor.kind === "person" ? commandKey(sha256(`${this.#clicks}`)) : null;
    const by = actor.kind === "person" ? { ...actor, capacity: decided.capacity } : actor;
    for (const event of decided.events) {
      const position = logPosition(this.length + 1);
      const recorded = { position, time: now, by, key, touches: touchesOf(event), event };
      evolve(this.state, recorded);
      this.#records.push(recorded);
      this.length += 1;
    }
  }

  #deliver(command: Command): void {
    this.ask(program("delivery"), command);
  }

  /** A pot with its requests, distributed and sent; decided as well when asked for. */
  distribute(index: number, isDecided: boolean): void {
    const pot = potId(`pot-${index}`);
    const proposal = proposalId(`${pot}/1`);
    const as = (who: PersonId, asked: Asked): void => this.ask(person(who), asked);
    as(people.secretary, { ...potCommand, pot, title: `Pott ${index}`, amount: kronor(400_000) });
    const rows = Array.from({ length: requestsPerPot }, (_, row) => `request-${index}-${row}`);
    for (const row of rows)
      as(people.secretary, { ...requestCommand, request: requestId(row), pot });
    as(people.director, { type: "open-draft", pot });
    for (const amount of [50_000, 60_000, 75_000]) {
      const entries = Object.fromEntries(rows.map((row) => [row, typed.amount(amount)]));
      as(people.director, savePage(proposal, entries));
    }
    const nextYear = { kind: "own-frame" } as const;
    as(people.director, saveAnswers(proposal, { motive: "Störst nytta för vården.", nextYear }));
    as(people.director, submit(proposal));
    this.#tell(`proposal/${proposal}`);
    if (!isDecided) return;
    as(people.chief, decideIt(proposal));
    this.#tell(`decision/${this.state.proposals.get(proposal)?.decision ?? ""}`);
  }

  /** The board meets on a day besides. */
  meet(on: Day): void {
    const days = { firstDay: on, decisionDay: on, documentStop: null };
    this.ask(person(people.secretary), { type: "schedule-meeting", body: ids.board, ...days });
  }

  /** Everything that is owed for a subject is sent and received. */
  #tell(subject: string): void {
    const today = dutyDay(instant(start + this.length));
    const revision = logPosition(this.length);
    for (const one of owed(subject as never, this.state, today)) {
      const { key, person: who, kind } = one;
      this.#deliver({
        type: "begin-delivery",
        key,
        person: who,
        kind,
        subject: one.subject,
        revision,
        attempt: 1,
      });
      const outcome = { kind: "made", activityId: `1:${sha256(key).slice(0, 20)}` } as const;
      this.#deliver({ type: "end-delivery", key, outcome });
    }
  }
}

/** The first day before which no document stop lies ahead. */
const firstMeeting = day("2018-07-20");

/** A history with so many tasks that wait for somebody. */
export function openDuties(count: number): History {
  const history = new History();
  for (let index = 1; index <= count; index += 1) history.distribute(index, false);
  return history;
}

/** A history in which so many pots have been decided, and everything that comes after waits. */
export function decidedPots(count: number): History {
  const history = new History();
  for (let index = 1; index <= count; index += 1) history.distribute(index, true);
  return history;
}

/** So many pots are decided before the board meets once more: no list of one meeting holds all decisions. */
const potsPerMeeting = 1_000;

/** A history of at least so many records, page by page as a store keeps them. */
export function* storedHistory(count: number): Iterable<readonly Stored[]> {
  const history = new History();
  let meeting = day("2018-08-28");
  const salts = createSeededChance(1);
  let head: Head = emptyHead;
  for (let index = 1; history.length < count; index += 1) {
    history.distribute(index, true);
    if (index % potsPerMeeting === 0 && meeting > firstMeeting) {
      history.meet(meeting);
      meeting = addDays(meeting, -1);
    }
    if (index % 200 !== 0 && history.length < count) continue;
    const page = history.take().map((one) => encode(one.event, one));
    const made = chain(head, page, salts);
    head = made.head;
    yield made.stored;
  }
}
