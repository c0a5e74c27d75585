import type { RecordedEvent } from "./event.ts";
import { followUpId, needId } from "./touches.ts";
import type { State } from "./state.ts";

const unmarked = { taken: null, takenAt: null, snoozed: {} };

/** Takes in ladders, what people have said about their duties, answered follow-ups and settled needs. */
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
      state.followUps.set(id, { id, ...fields, comment, by: by.person, at: time, position });
      return;
    }
    case "need-settled": {
      const { decision, row, need, day } = event;
      const id = needId(event);
      if (by.kind !== "person") return;
      const turn = (state.needs.get(id)?.turn ?? 0) + 1;
      const comment = event.private?.comment ?? "";
      state.needs.set(id, { decision, row, need, comment, by: by.person, day, position, turn });
      return;
    }
    default:
  }
}
