/** How the connector answers when it has been told to fail. */
export type Failure =
  /** Refuses without taking the message. */
  | {
      readonly status: number;
      readonly code?: string;
      readonly retryAfterSeconds?: number;
      /** The whole body, where it is not `{error: {code}}`. */
      readonly body?: string;
      /** Takes the message before it answers with the failure. */
      readonly taken?: boolean;
    }
  /** Never answers. */
  | "hang"
  /** Breaks the connection before taking the message. */
  | "reset"
  /** Takes the message and breaks the connection. */
  | "reset-after-taking";

export type Operation = "send" | "edit" | "remove" | "create" | "member";

export interface FailureRule {
  /** Null for every conversation. */
  readonly conversation?: string;
  readonly operation?: Operation;
  /** The first matching call that fails, 1 by default. */
  readonly from?: number;
  /** How many calls fail; all when left out. */
  readonly times?: number;
  readonly how: Failure;
}

/** The failures that have been asked for. */
export interface Failures {
  add(rule: FailureRule): void;
  clear(): void;
  /** The failure of this call, counted against every rule that it matches. */
  take(operation: Operation, conversation: string): Failure | null;
}

export function createFailures(): Failures {
  let rules: { readonly rule: FailureRule; calls: number }[] = [];
  return {
    add: (rule) => void rules.push({ rule, calls: 0 }),
    clear: () => void (rules = []),
    take(operation, conversation) {
      let failure: Failure | null = null;
      for (const entry of rules) {
        const { rule } = entry;
        if ((rule.operation ?? operation) !== operation) continue;
        if ((rule.conversation ?? conversation) !== conversation) continue;
        entry.calls += 1;
        const from = rule.from ?? 1;
        const isDue = entry.calls >= from && entry.calls < from + (rule.times ?? Infinity);
        if (isDue) failure ??= rule.how;
      }
      return failure;
    },
  };
}
