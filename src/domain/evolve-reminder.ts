import type { RecordedEvent } from "./event.ts";
import { followUpId } from "./touches.ts";
import type { State } from "./state.ts";

const unmarked = { taken: null, takenAt: null, snoozed: {} };

/** Takes in ladders, what people have said about their duties, and answered follow-ups. */
export function evolveReminder(state: State, { event, time, by, position }: RecordedEvent): void {
  switch (event.type) {
    case "ladder-set": {
      const { duty, remind, escalate } = event;
      state.ladders.set(duty, { remind, escalate, since: time });
      return;
    }
    case "quiet-days-set":
      state.quietDays.set("", { ...event.quiet, since: time });
      return;
    case "duty-snoozed": {
      const marks = state.dutyMarks.get(event.duty) ?? unmarked;
      const snoozed = { ...marks.snoozed, [event.person]: event.until };
      state.dutyMarks.set(event.duty, { ...marks, snoozed, revision: position });
      return;
    }
    case "duty-taken": {
      const marks = state.dutyMarks.get(event.duty) ?? unmarked;
      state.dutyMarks.set(event.duty, {
        ...marks,
        taken: event.person,
        takenAt: time,
        revision: position,
      });
      return;
    }
    case "follow-up-answered": {
      const { type: _, private: hidden, ...fields } = event;
      const id = followUpId(event);
      if (by.kind !== "person") return;
      const comment = hidden?.comment ?? "";
      state.followUps.set(id, { id, ...fields, comment, by: by.person, at: time });
      return;
    }
    default:
  }
}
