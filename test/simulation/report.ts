import type { EventType, RecordedEvent } from "../../src/domain/event.ts";

/** What a simulation has gone through, for those who wonder whether it tries anything. */
export interface Report {
  readonly records: number;
  readonly accepted: number;
  readonly refused: number;
  readonly decisions: number;
  readonly messages: number;
  readonly unknown: number;
  readonly kills: number;
  /** Requests put right, pots that went on under another mandate, and money given back. */
  readonly amended: number;
  readonly moved: number;
  readonly returned: number;
  /** Undistributed money that left a pot. */
  readonly reallocated: number;
}

/** What the log alone tells of it. */
export function counted(
  log: readonly RecordedEvent[],
): Pick<Report, "records" | "unknown" | "amended" | "moved" | "returned" | "reallocated"> {
  const count = (type: EventType): number => log.filter(({ event }) => event.type === type).length;
  return {
    records: log.length,
    unknown: count("delivery-unknown"),
    amended: count("request-amended"),
    moved: count("pot-moved"),
    returned: count("money-returned"),
    reallocated: count("money-moved"),
  };
}
