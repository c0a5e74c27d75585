import type { RecordedEvent } from "../domain/event.ts";
import type { NewRecord, Recorded } from "../ledger/ledger.ts";

/** Between events and the log's records; the ledger room knows the stored shapes (`event-codec.ts`). */
export interface Codec {
  encode(recorded: RecordedEvent): NewRecord;
  /** Throws on an unknown type or version: an old program must not guess what a newer one wrote. */
  decode(record: Recorded): RecordedEvent;
}
