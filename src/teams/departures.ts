/** At most `max` requests within any `milliseconds`. */
interface PaceWindow {
  readonly milliseconds: number;
  readonly max: number;
}

export interface PaceLimits {
  /** Over everything that leaves. */
  readonly overall: readonly PaceWindow[];
  /** Over each conversation. */
  readonly conversation: readonly PaceWindow[];
}

/** What has left and when, and so when the next may leave; in milliseconds of one clock. */
export interface Departures {
  /** When a request to this conversation may leave. */
  opens(conversation: string): number;
  /** When anything at all may leave. */
  opensForAll(): number;
  leave(conversation: string, now: number): void;
  /** Nothing leaves before this moment. */
  hold(until: number): void;
  /** Hears the time: when the clock was set back, what was counted is forgotten, or it would hold everything up. */
  notice(now: number): void;
}

const forgottenAfterMilliseconds = 3_600_000;

export function createDepartures(limits: PaceLimits): Departures {
  const overall: number[] = [];
  const conversations = new Map<string, number[]>();
  let heldUntil = 0;
  const opensForAll = (): number => Math.max(heldUntil, openAt(overall, limits.overall));
  return {
    opensForAll,
    opens: (conversation) =>
      Math.max(opensForAll(), openAt(conversations.get(conversation) ?? [], limits.conversation)),
    leave(conversation, now) {
      const times = conversations.get(conversation) ?? [];
      // In order of the last departure, so that the quiet ones stand first.
      conversations.delete(conversation);
      conversations.set(conversation, times);
      note(times, now, limits.conversation);
      note(overall, now, limits.overall);
      forgetQuiet(conversations, now);
    },
    hold(until) {
      heldUntil = Math.max(heldUntil, until);
    },
    notice(now) {
      if (now >= (overall.at(-1) ?? 0)) return;
      overall.length = 0;
      conversations.clear();
      heldUntil = 0;
    },
  };
}

/** The oldest departure that a window still counts must have left it. */
function openAt(times: readonly number[], windows: readonly PaceWindow[]): number {
  let open = 0;
  for (const { milliseconds, max } of windows) {
    const oldest = times[times.length - max];
    if (oldest !== undefined) open = Math.max(open, oldest + milliseconds);
  }
  return open;
}

function note(times: number[], now: number, windows: readonly PaceWindow[]): void {
  const kept = Math.max(...windows.map((window) => window.max));
  times.push(now);
  if (times.length > 2 * kept) times.splice(0, times.length - kept);
}

function forgetQuiet(conversations: Map<string, number[]>, now: number): void {
  for (const [conversation, times] of conversations) {
    if ((times.at(-1) ?? 0) > now - forgottenAfterMilliseconds) return;
    conversations.delete(conversation);
  }
}
