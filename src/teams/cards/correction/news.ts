import type { Decision } from "../../../domain/decision.ts";
import { correctionWords } from "../../../language/say/correction.ts";
import { decisionWords } from "../../../language/say/decision.ts";
import { documentWords } from "../../../language/say/document.ts";
import { plain } from "../template.ts";
import { show } from "../verbs.ts";
import { groundOf, type Showing, type View } from "../view.ts";
import { correctionSections, overOf } from "./facts.ts";

/** "Beslut 1/2018 är rättat", told once to those who got the decision: what stood, what should stand, and why. */
export function correctionNewsView(decision: Decision, from: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = correctionWords[language];
  const { number } = decision;
  const { pot } = groundOf(state, decision.pot);
  const corrections = decision.corrections.filter((one) => one.number >= from);
  const last = corrections.at(-1)?.number ?? from;
  const isAuditor = state.persons.get(viewer.person)?.auditor === true;
  return {
    template: "setting",
    over: overOf(decision, showing),
    title: words.news.title(number),
    summary: `${words.news.title(number)}: ${pot.title}`,
    lead: [words.news.lead(plain(pot.title))],
    sections: correctionSections({ ...decision, corrections }, language),
    note: isAuditor ? words.news.whyAuditor : words.news.why,
    actions: [
      show(decisionWords[language].open, { card: "decision", decision: number }, "positive"),
      show(documentWords[language].fetch.correction(last), {
        card: "document",
        of: { kind: "correction", decision: number, number: last },
      }),
    ],
  };
}
