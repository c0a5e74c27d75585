import type { Ore, RowId } from "../../domain/brand.ts";
import { type ResolvedDraft, resolveDraft, type ResolvedRow } from "../../domain/draft.ts";
import { kronor, splitByWeight, splitEqually, zero } from "../../domain/money.ts";
import type { Proposal } from "../../domain/proposal.ts";
import type { State } from "../../domain/state.ts";
import type { Language } from "../../domain/person.ts";
import { readDistribution, type SharedBy } from "../../language/distribution.ts";
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
  /** Those that were typed in per cent, as typed. */
  readonly percents: ReadonlyMap<RowId, string>;
  /** Those of them that share the rest. */
  readonly sharing: ReadonlySet<RowId>;
  /** How they share it. */
  readonly sharedBy: SharedBy;
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
  const { rows, available } = resolveDraft(state, proposal);
  const typed = new Map<RowId, string>();
  const unclear: Unclear[] = [];
  for (const item of read.items) take(item.name, item.typed, rows, typed, unclear);
  const percents = inPercent(read.items, rows, available, typed, language);
  const shares = new Map<RowId, string>();
  for (const name of read.rest?.names ?? []) take(name, "", rows, shares, unclear, typed);
  if (read.rest?.names.length === 0) {
    for (const row of rows)
      if (row.entry.kind === "empty" && !typed.has(row.id)) shares.set(row.id, "");
  }
  const named = resolveDraft(state, holding(proposal, new Map([...typed, ...shares]), language));
  const unshared =
    shares.size === 0
      ? null
      : unclear.length + read.unread.length > 0
        ? "unclear"
        : named.left <= 0
          ? "nothing-left"
          : null;
  const sharedBy = read.rest?.by ?? "equally";
  const sharers = [...shares.keys()].flatMap((id) => rows.find((row) => row.id === id) ?? []);
  const shared = unshared === null ? inShares(named.left, sharers, sharedBy, language) : [];
  const all = new Map([...typed, ...shared]);
  return {
    typed: all,
    percents,
    sharing: new Set(shared.map(([row]) => row)),
    sharedBy,
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

/** What the parts in per cent are in kronor: parts of the pot that make a whole sum exactly to it. */
function inPercent(
  items: ReturnType<typeof readDistribution>["items"],
  rows: readonly ResolvedRow[],
  available: Ore,
  typed: Map<RowId, string>,
  language: Language,
): ReadonlyMap<RowId, string> {
  const said = new Map<RowId, string>();
  const ofPot: { readonly row: RowId; readonly percent: number }[] = [];
  for (const { name, typed: text, percent } of items) {
    const [row, other] = matchByName(name, rows, (one) => [one.activity]);
    if (percent === undefined || row === undefined || other !== undefined) continue;
    if (typed.get(row.id) !== text) continue;
    said.set(row.id, text);
    if (percent.of === "pot") ofPot.push({ row: row.id, percent: percent.percent });
    else typed.set(row.id, formatKronor(partOf(row.sought ?? zero, percent.percent), language));
  }
  if (ofPot.length === 0) return said;
  const all = ofPot.reduce((sum, { percent }) => sum + percent, 0);
  const parts = splitByWeight(
    partOf(available, all),
    // Four decimals are read.
    ofPot.map(({ percent }) => Math.round(percent * 10_000)),
  );
  for (const [index, { row }] of ofPot.entries())
    typed.set(row, formatKronor(parts[index] ?? zero, language));
  return said;
}

/** So many per cent of an amount, in whole kronor. */
const partOf = (amount: Ore, percent: number): Ore =>
  kronor(Math.round((amount / 100) * (percent / 100)));

/** What each gets of the rest, as it would be typed; a part of nothing is left out. */
function inShares(
  left: Ore,
  sharers: readonly ResolvedRow[],
  by: SharedBy,
  language: Language,
): readonly (readonly [RowId, string])[] {
  if (sharers.length === 0) return [];
  const parts =
    by === "equally"
      ? splitEqually(left, sharers.length)
      : splitByWeight(
          left,
          sharers.map((row) => row.sought ?? 0),
        );
  return sharers.flatMap(({ id }, index) => {
    const part = parts[index] ?? zero;
    return part === zero ? [] : [[id, formatKronor(part, language)] as const];
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
