import { logPosition, day, type PersonId } from "../../src/domain/brand.ts";
import { evolve } from "../../src/domain/evolve.ts";
import type { Event } from "../../src/domain/event.ts";
import type { State } from "../../src/domain/state.ts";
import { personSubject, touchesOf } from "../../src/domain/touches.ts";
import { digestsFor } from "../../src/notify/digest.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { plan } from "../../src/notify/plan.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { addressOf } from "../simulation/simulated-channel.ts";
import { moment } from "./duty.ts";

/** An authority in which things happen at moments. */
export class Scene {
  readonly state: State;
  #position: number;

  constructor(...reachable: readonly PersonId[]) {
    const world = worldOf(...authority);
    this.state = world.state;
    this.#position = world.records.length;
    // A ladder of the scene's own, so that a changed default leaves what is told here as it is.
    const since = moment("2017-01-01 00:00");
    this.state.ladders.set("report-list", { remind: [-3, 0], escalate: [3], since });
    for (const person of reachable) this.happens("2018-06-19 10:00", opened(person));
  }

  happens(at: string, event: Event): void {
    this.#position += 1;
    evolve(this.state, {
      position: logPosition(this.#position),
      time: moment(at),
      by: { kind: "system", name: "delivery" },
      key: null,
      touches: touchesOf(event),
      event,
    });
  }

  /** Sends what is owed to somebody at a moment, if anything; its key. */
  send(person: PersonId, duties: readonly Duty[], at: string): string | null {
    const about = personSubject(person);
    const { owed } = digestsFor(person, duties, this.state, moment(at));
    const { actions } = plan(about, owed, this.state, moment(at));
    const sent = actions.find((action) => action.kind === "send");
    if (sent === undefined) return null;
    const { key, kind, steps = [] } = sent.owed;
    const { attempt, revision } = sent;
    const claim = { key, person, kind, subject: about, revision, attempt, steps };
    this.happens(at, { type: "delivery-begun", ...claim });
    const activityId = `activity ${key} ${attempt}`;
    this.happens(at, { type: "delivery-made", key, private: { activityId } });
    return key;
  }

  /** What an edit would do to messages that stand: their keys, and whether it is the last. */
  edits(person: PersonId, duties: readonly Duty[], at: string): (readonly [string, boolean])[] {
    const { owed } = digestsFor(person, duties, this.state, moment(at));
    return plan(personSubject(person), owed, this.state, moment(at)).actions.flatMap((action) =>
      action.kind === "edit" ? [[action.receipt.key, action.retired] as const] : [],
    );
  }
}

export const opened = (person: PersonId): Event => ({
  type: "conversation-opened",
  person,
  cause: "message",
  private: addressOf(person),
});
export const lost = (person: PersonId): Event => ({
  type: "person-unreachable",
  person,
  code: "blocked",
});
export const taken = (duty: Duty, person: PersonId | null): Event => ({
  type: "duty-taken",
  duty: duty.key,
  subject: duty.subject,
  person,
});
export const slept = (duty: Duty, person: PersonId, until: string): Event => ({
  type: "duty-snoozed",
  duty: duty.key,
  subject: duty.subject,
  person,
  until: day(until),
});
