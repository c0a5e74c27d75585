import type { Ore } from "../../domain/brand.ts";
import type { Language } from "../../domain/person.ts";
import { formatKronor } from "../format.ts";

/** A grant on one line: what it is, and what of it nobody has been given (rule R05). */
export interface GrantWords {
  readonly label: string;
  readonly amount: (title: string, amount: Ore) => string;
  /** What the close of a year has carried to it and from it; empty for nothing. */
  readonly carried: (carriedIn: Ore, carriedOut: Ore) => string;
  readonly rest: (rest: Ore, low: Ore, high: Ore) => string;
  /** The rest alone, with what the rounding leaves open. */
  readonly left: (rest: Ore, low: Ore, high: Ore) => string;
}

export const grantWords: Record<Language, GrantWords> = {
  sv: {
    label: "Bidrag",
    amount: (title, amount) => `${title}, ${formatKronor(amount, "sv")}`,
    carried: (carriedIn, carriedOut) =>
      (carriedIn === 0 ? "" : `; ${formatKronor(carriedIn, "sv")} är fört över hit`) +
      (carriedOut === 0 ? "" : `; ${formatKronor(carriedOut, "sv")} är fört över till senare år`),
    rest: (rest, low, high) =>
      low === high
        ? `; ${formatKronor(rest, "sv")} är inte fördelade`
        : `; ${formatKronor(rest, "sv")} är inte fördelade (${formatKronor(low, "sv")} till ${formatKronor(high, "sv")}, bidraget är avrundat)`,
    left: (rest, low, high) =>
      low === high
        ? formatKronor(rest, "sv")
        : `${formatKronor(rest, "sv")} (${formatKronor(low, "sv")} till ${formatKronor(high, "sv")}, bidraget är avrundat)`,
  },
  en: {
    label: "Grant",
    amount: (title, amount) => `${title}, ${formatKronor(amount, "en")}`,
    carried: (carriedIn, carriedOut) =>
      (carriedIn === 0 ? "" : `; ${formatKronor(carriedIn, "en")} has been carried here`) +
      (carriedOut === 0
        ? ""
        : `; ${formatKronor(carriedOut, "en")} has been carried to later years`),
    rest: (rest, low, high) =>
      low === high
        ? `; ${formatKronor(rest, "en")} is not distributed`
        : `; ${formatKronor(rest, "en")} is not distributed (${formatKronor(low, "en")} to ${formatKronor(high, "en")}, the grant is rounded)`,
    left: (rest, low, high) =>
      low === high
        ? formatKronor(rest, "en")
        : `${formatKronor(rest, "en")} (${formatKronor(low, "en")} to ${formatKronor(high, "en")}, the grant is rounded)`,
  },
};
