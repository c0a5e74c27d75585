import type { RecordedEvent } from "./event.ts";
import { type PhaseOutEvent, phaseOutId } from "./phase-out.ts";
import { followUpId, needId } from "./touches.ts";
import type { State } from "./state.ts";

const unmarked = { taken: null, takenAt: null, snoozed: {} };

/** Takes in ladders, what people have said about their duties, answered follow-ups, settled needs and phase-outs. */
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
    case "phase-out-answered":
      return addPhaseOutAnswer(state, event, { time, by, position });
    default:
  }
}

/** Every answer is kept: what was put off was to be done by the earlier day. */
function addPhaseOutAnswer(
  state: State,
  event: PhaseOutEvent,
  { time, by, position }: Pick<RecordedEvent, "time" | "by" | "position">,
): void {
  if (by.kind !== "person") return;
  const { decision, row, outcome, on, day } = event;
  const comment = event.private?.comment ?? "";
  const answer = { decision, row, outcome, on, comment, by: by.person, day, at: time, position };
  const id = phaseOutId(event);
  state.phaseOuts.set(id, [...(state.phaseOuts.get(id) ?? []), answer]);
}
