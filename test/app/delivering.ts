import { type Reconcile, startReconcile } from "../../src/app/reconcile.ts";
import type { ConversationCause } from "../../src/domain/delivery.ts";
import type { PersonId } from "../../src/domain/brand.ts";
import { decodeStored } from "../../src/ledger/codec.ts";
import { decode } from "../../src/ledger/event-codec.ts";
import type { Event, EventType } from "../../src/domain/event.ts";
import {
  addressOf,
  createSimulatedTeams,
  type SimulatedTeams,
} from "../simulation/simulated-channel.ts";
import { type Authority, ask, delivery, foundedAuthority, type Process } from "./authority.ts";

/** An authority with a process that delivers to simulated Teams. */
export interface Delivering extends Authority {
  readonly process: Process;
  readonly teams: SimulatedTeams;
  readonly reconcile: Reconcile;
  /** What went wrong on the way. */
  readonly faults: unknown[];
}

/** Lets the loop of a process deliver. */
export function deliver(
  { clock }: Authority,
  { commits, ledger }: Process,
  teams: SimulatedTeams,
  holder: string,
  faults: unknown[] = [],
): Reconcile {
  const onFault = (fault: unknown): void => void faults.push(fault);
  return startReconcile({ commits, ledger, channel: teams.connect(), clock, holder, onFault });
}

export async function delivering(): Promise<Delivering> {
  const authority = await foundedAuthority();
  const teams = createSimulatedTeams(authority.clock, authority.chance.branch());
  const faults: unknown[] = [];
  const reconcile = deliver(authority, authority.process, teams, "one", faults);
  await authority.clock.pass(10);
  return { ...authority, teams, reconcile, faults };
}

/** Somebody becomes reachable. */
export async function reach(
  authority: Authority & { readonly process: Process },
  person: PersonId,
  cause: ConversationCause = "message",
): Promise<void> {
  const address = addressOf(person);
  await ask(authority, authority.process, delivery, {
    type: "open-conversation",
    person,
    cause,
    address,
  });
  await authority.clock.pass(100);
}

/** The events of the log, oldest first. */
export const eventsOf = ({ memory }: Authority): readonly Event[] =>
  memory.records.map((stored) => decode(decodeStored(stored)).event);

export const countOf = (authority: Authority, type: EventType): number =>
  eventsOf(authority).filter((event) => event.type === type).length;
