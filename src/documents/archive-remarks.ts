import { formatDay } from "../language/format.ts";
import type { ArchivePaper } from "./archive-paper.ts";

/** What has become of the decision, for who opens its package long afterwards: a sentence for each. */
export function remarksOf({ body, decision, steps, separately, appeal }: ArchivePaper): string[] {
  const on = (day: Parameters<typeof formatDay>[0]): string => formatDay(day, "sv");
  const reported = steps.find(({ step }) => step === "reported");
  const final = steps.find(({ step }) => step === "final");
  return [
    ...(decision.amends === null ? [] : [`Ändrar beslut ${decision.amends}.`]),
    ...(decision.replacedBy === null ? [] : [`Ersatt av ${named(decision.replacedBy)}.`]),
    ...(body === null ? ["Ren verkställighet, som inte anmäls."] : []),
    ...(body === null || reported === undefined
      ? []
      : [
          `Anmält till ${body} ${on(reported.day)}${reported.section === null ? "" : `, § ${reported.section}`}.`,
        ]),
    ...(separately === null
      ? []
      : [`Särskilt protokollfört ${on(separately.day)} (${separately.reference}).`]),
    ...(appeal === null ? [] : [`Överklagat ${on(appeal.day)} (${appeal.reference}).`]),
    ...(appeal === null || appeal.outcome === null
      ? []
      : [
          `${appeal.outcome === "annulled" ? "Upphävt" : "Överklagandet är avgjort och beslutet står fast"}${appeal.settledDay === null ? "" : `, ${on(appeal.settledDay)}`}.`,
        ]),
    ...(final === undefined ? [] : [`Laga kraft bekräftad ${on(final.day)}.`]),
  ];
}

/** A decision of ours is named by its number, one of the board's own by its day and paragraph. */
const named = (by: string): string => (by.includes("/") ? `beslut ${by}` : by);
