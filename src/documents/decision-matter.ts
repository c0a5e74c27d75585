import { amendedRowsOf } from "../domain/amendment.ts";
import type { Ore } from "../domain/brand.ts";
import { asCorrected } from "../domain/correction.ts";
import type { Decision } from "../domain/decision.ts";
import type { Mandate, RegisteredDecision } from "../domain/grant.ts";
import { total, zero } from "../domain/money.ts";
import type { Pot } from "../domain/pot.ts";
import { changedTerms } from "../domain/terms.ts";
import { asSentence, countWords, formatDay, formatKronor, joinWords } from "../language/format.ts";
import { capitalised, definite, potNamed } from "../language/say/title.ts";
import { checkCodeOf } from "./check-code.ts";
import { type DecisionFacts, type DocumentSection, section } from "./decision-document.ts";
import { isLaidOut } from "./decision-layout.ts";
import { inText, named } from "./decision-people.ts";
import { namesMax } from "./decision-rows.ts";

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

export const potOn = (decision: Decision, { title }: Pick<Pot, "title">): string =>
  isLaidOut(decision, "saidOnce") ? potNamed(title) : `potten ${title}`;

/** The decision that this one changes; null for an ordinary one. */
export const amendedIn = ({ decision, state }: Pick<DecisionFacts, "decision" | "state">) =>
  state.decisions.get(decision.amends?.decision ?? "") ?? null;

export function mattersSection(facts: DecisionFacts): DocumentSection {
  const { decision, grant, pot, paper } = facts;
  const holder = capitalised(definite(inText(paper, paper.office(pot.holder))));
  const of = capitalised(potOn(decision, pot));
  return section("Ärendebeskrivning", [
    ...changeSentences(facts),
    `${of} omfattar ${kronor(pot.amount)} ur ${grant.title}, beslutsomgång ${pot.round}. ${holder} ansvarar för fördelningen.`,
    ...requestsSentences(decision),
  ]);
}

/** Which decision this one takes the place of, what of it is changed, and why. */
function changeSentences(facts: DecisionFacts): readonly string[] {
  const { decision } = facts;
  const old = amendedIn(facts);
  if (decision.amends === null || old === null || !isLaidOut(decision, "saidOnce")) return [];
  const activities = amendedRowsOf(old, decision.rows).map(({ activity }) => activity);
  const what = [
    ...(activities.length > namesMax
      ? [countWords(activities.length, activitiesCounted, "sv")]
      : activities),
    ...changedTerms(asCorrected(old).terms, decision.terms).map((of) => termsNamed[of]),
  ];
  const reason = decision.amends.reason;
  return [
    [
      `Det här beslutet ändrar och ersätter beslut ${old.number}, som ${old.decider.name} fattade den ${formatDay(old.day, "sv")}.`,
      ...(what.length === 0 ? [] : [`Ändringen gäller ${joinWords(what, "sv")}.`]),
      ...(reason === "" ? [] : [`Skäl: ${asSentence(reason)}`]),
    ].join(" "),
  ];
}

const termsNamed = { conditions: "villkoren", appendices: "bilagorna" } as const;
const activitiesCounted = { one: "aktivitet", many: "aktiviteter", gender: "common" } as const;
const requestsCounted = { one: "önskemål", many: "önskemål", gender: "neuter" } as const;

function requestsSentences(decision: Decision): readonly string[] {
  const requests = decision.rows.filter((row) => row.request !== null).length;
  const sought = total(decision.rows.map((row) => row.sought ?? zero));
  const own = decision.rows.length - requests;
  if (!isLaidOut(decision, "saidOnce") || own === 0) return [requestsSentence(requests, sought)];
  const activities = countWords(own, activitiesCounted, "sv");
  const also = `Beslutet gäller ${requests === 0 ? "" : "också "}${activities} som ingen har sökt medel för.`;
  return requests === 0 ? [also] : [`${requestsSentence(requests, sought)} ${also}`];
}

function requestsSentence(requests: number, sought: Ore): string {
  if (requests === 0) return "Inga önskemål har kommit in.";
  const many = capitalised(countWords(requests, requestsCounted, "sv"));
  return requests === 1
    ? `${many} på ${kronor(sought)} har kommit in och får svar i det här beslutet.`
    : `${many} på tillsammans ${kronor(sought)} har kommit in. Alla får svar i det här beslutet.`;
}

export function basisSection(facts: DecisionFacts): DocumentSection {
  const { decision, mandate, source, paper } = facts;
  const board = `${paper.body} ${formatDay(mandate.day, "sv")} § ${mandate.section}`;
  const proposal = `Förslag från ${named(paper, decision.preparedBy)}, version ${decision.version}`;
  if (!isLaidOut(decision, "saidOnce")) {
    const onPaper = source === null ? [] : [`${source.title}, ${formatDay(source.day, "sv")}`];
    return section("Beslutsunderlag", [], [board, ...onPaper, proposal]);
  }
  const made =
    source === null
      ? [board]
      : isOf(mandate, source)
        ? [`${board}, ${source.title}`]
        : [board, paperLine(source, facts)];
  return section("Beslutsunderlag", [], [...made, ...amendedLines(facts), proposal]);
}

/** Whether the paragraph that gave the mandate made the pot too. */
export const isOf = (mandate: Mandate, { madeBy, day }: RegisteredDecision): boolean =>
  madeBy.kind === "body" &&
  madeBy.body === mandate.body &&
  madeBy.section === mandate.section &&
  day === mandate.day;

/** The decision that made the pot, by whom: "Personalmiljarden 2018, beslut av regiondirektören 19 juni 2018". */
export function paperLine(
  { title, day, madeBy }: RegisteredDecision,
  facts: DecisionFacts,
): string {
  const { mandate, paper } = facts;
  const on = formatDay(day, "sv");
  switch (madeBy.kind) {
    case "person":
      return `${title}, beslut av ${definite(inText(paper, paper.office(madeBy.position)))} ${on}`;
    case "chair":
      return `${title}, beslut av ${madeBy.name} ${on}`;
    case "body":
      return madeBy.body === mandate.body
        ? `${title}, ${inText(paper, paper.body)} ${on} § ${madeBy.section}`
        : `${title}, ${on} § ${madeBy.section}`;
    default:
      return madeBy satisfies never;
  }
}

/** The decision that is changed, as it can be found and checked, and the corrections of it. */
function amendedLines(facts: DecisionFacts): readonly string[] {
  const old = amendedIn(facts);
  if (old === null) return [];
  const known = (digest: string | null) =>
    digest === null ? "" : `, kontrollkod ${checkCodeOf(digest)}`;
  const caseNumber = (facts.state.mandates.get(old.mandate) ?? facts.mandate).case;
  return [
    `Beslut ${old.number}, ${formatDay(old.day, "sv")}, ${caseNumber}${known(old.digest)}`,
    ...old.corrections.map(
      ({ number, day, digest }) =>
        `Rättelse ${number} av beslut ${old.number}, ${formatDay(day, "sv")}${known(digest)}`,
    ),
  ];
}
