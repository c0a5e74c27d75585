import type { Ore, RowId } from "../../domain/brand.ts";
import { type ResolvedDraft, resolveDraft, type ResolvedRow } from "../../domain/draft.ts";
import { splitEqually } from "../../domain/money.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import type { Language } from "../../domain/person.ts";
import { readDistribution } from "../../language/distribution.ts";
import { readEntry } from "../../language/entry.ts";
import { formatKronor } from "../../language/format.ts";
import { matchByName } from "../../language/match.ts";

/** A typed name that is no certain row: it fits none, several, or one that has been named before. */
export interface Unclear {
  readonly name: string;
  /** The amount as typed; empty where the name was to share the rest. */
  readonly typed: string;
  readonly why: "none" | "several" | "twice";
  readonly rows: readonly ResolvedRow[];
}

/** A distribution in free text, read against a draft. Nothing of it is stored. */
export interface Prefill {
  /** What each row would hold, in the order of the text. */
  readonly typed: ReadonlyMap<RowId, string>;
  /** Those of them that share the rest. */
  readonly sharing: ReadonlySet<RowId>;
  readonly unclear: readonly Unclear[];
  /** Parts that hold no amount, as typed. */
  readonly unread: readonly string[];
  /** Why the rest is not shared; null where it is, or where nothing was said of it. */
  readonly unshared: "unclear" | "nothing-left" | null;
  /** The draft as it would be. */
  readonly resolved: ResolvedDraft;
}

/** Reads who gets what, and shares what is left where the text says so. */
export function readPrefill(
  text: string,
  state: State,
  proposal: Proposal,
  language: Language,
): Prefill {
  const read = readDistribution(text, language);
  const { rows } = resolveDraft(state, proposal);
  const typed = new Map<RowId, string>();
  const unclear: Unclear[] = [];
  for (const item of read.items) take(item.name, item.typed, rows, typed, unclear);
  const shares = new Map<RowId, string>();
  for (const name of read.restEqually ?? []) take(name, "", rows, shares, unclear, typed);
  if (read.restEqually?.length === 0) {
    for (const row of rows)
      if (row.entry.kind === "empty" && !typed.has(row.id)) shares.set(row.id, "");
  }
  const named = resolveDraft(state, holding(proposal, new Map([...typed, ...shares]), language));
  const unshared =
    shares.size === 0
      ? null
      : unclear.length > 0
        ? "unclear"
        : named.left <= 0
          ? "nothing-left"
          : null;
  const shared = unshared === null ? inShares(named.left, shares, language) : [];
  const all = new Map([...typed, ...shared]);
  return {
    typed: all,
    sharing: new Set(shared.map(([row]) => row)),
    unclear,
    unread: read.unread,
    unshared,
    resolved: resolveDraft(state, holding(proposal, all, language)),
  };
}

/** Notes what a name gets where exactly one row fits it that has not been named yet. */
function take(
  name: string,
  amount: string,
  rows: readonly ResolvedRow[],
  typed: Map<RowId, string>,
  unclear: Unclear[],
  before: ReadonlyMap<RowId, string> = typed,
): void {
  const found = matchByName(name, rows, (row) => [row.activity]);
  const [only] = found;
  if (only === undefined || found.length > 1) {
    const why = only === undefined ? "none" : "several";
    unclear.push({ name, typed: amount, why, rows: found });
  } else if (typed.has(only.id) || before.has(only.id)) {
    unclear.push({ name, typed: amount, why: "twice", rows: found });
  } else {
    typed.set(only.id, amount);
  }
}

/** Parts that differ by at most one krona, as they would be typed; a part of nothing is left out. */
function inShares(
  left: Ore,
  shares: ReadonlyMap<RowId, string>,
  language: Language,
): readonly (readonly [RowId, string])[] {
  if (shares.size === 0) return [];
  const parts = splitEqually(left, shares.size);
  return [...shares.keys()].flatMap((row, index) => {
    const part = parts[index] ?? 0;
    return part === 0 ? [] : [[row, formatKronor(parts[index] ?? left, language)] as const];
  });
}

/** The proposal as if its draft held these texts. */
function holding(
  proposal: Proposal,
  typed: ReadonlyMap<RowId, string>,
  language: Language,
): Proposal {
  const rows = proposal.draft.rows.map((row) => {
    const text = typed.get(row.id);
    return text === undefined ? row : { ...row, typed: text, entry: readEntry(text, language) };
  });
  return { ...proposal, draft: { ...proposal.draft, rows } };
}
