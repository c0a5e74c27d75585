import { potLeft, trialBalance } from "../../domain/account.ts";
import { total } from "../../domain/money.ts";
import { formatKronor, formatNumber } from "../../language/format.ts";
import { verifyWords } from "../../language/say/verify.ts";
import { yearCloseWords } from "../../language/say/year-close.ts";
import { show } from "./verbs.ts";
import type { Showing, View } from "./view.ts";

/** What a check of the whole stored chain has found. */
export interface Proof {
  readonly records: number;
  /** Position of the last record. */
  readonly head: number;
  /** Its hash, SHA-256 in hex. */
  readonly hash: string;
  readonly isWhole: boolean;
  /** Position of the first record that does not fit; null when the chain is whole. */
  readonly firstBad: number | null;
}

/** Zero sum over all accounts and the chain of the log; `proof` is null where only the accounts were checked. */
export function verifyView(
  proof: Proof | null,
  { state, viewer }: Pick<Showing, "state" | "viewer">,
): View {
  const { language } = viewer;
  const words = verifyWords[language];
  const { sum, accounts } = trialBalance(state);
  // Of a closed year nothing is left: it was carried or returned (rule R05).
  const closed = [...state.pots.values()].filter(({ lock }) => lock !== undefined);
  const heldByClosed = total(closed.map(({ id }) => potLeft(state, id)));
  const isRight = sum === 0 && heldByClosed === 0 && proof?.isWhole !== false;
  const found = !isRight ? "broken" : proof === null ? "unchecked" : "whole";
  const tones = { whole: "good", broken: "attention", unchecked: "neutral" } as const;
  const chain =
    proof === null
      ? words.chainUnchecked
      : proof.isWhole
        ? words.chain(proof.records)
        : words.chainBroken(proof.firstBad ?? 0);
  return {
    template: "setting",
    over: words.over,
    title: words.title[found],
    badge: { text: words.badge[found], tone: tones[found] },
    summary: words.title[found],
    lead: [(sum === 0 ? words.sum : words.sumWrong)(accounts, sum), chain],
    warnings: isRight ? [] : [words.wayOut],
    facts: [
      { title: words.accounts, value: formatNumber(accounts, language) },
      { title: words.total, value: formatKronor(sum, language) },
      ...(closed.length === 0
        ? []
        : [
            {
              title: words.closedPots,
              value: yearCloseWords[language].checked(closed.length, heldByClosed),
            },
          ]),
      ...(proof === null
        ? []
        : [
            { title: words.records, value: formatNumber(proof.records, language) },
            { title: words.head, value: formatNumber(proof.head, language) },
            { title: words.hash, value: proof.hash.slice(0, 16) },
          ]),
    ],
    ...(proof?.isWhole === true ? { sections: [{ heading: "", lines: [words.keep] }] } : {}),
    note: words.explanation,
    actions: [show(words.again, { card: "verify" })],
  };
}
