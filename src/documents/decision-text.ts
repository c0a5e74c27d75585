import assert from "node:assert/strict";
import type { Ore } from "../domain/brand.ts";
import type { Decision } from "../domain/decision.ts";
import { total, zero } from "../domain/money.ts";
import { paperOf } from "../domain/printed.ts";
import type { State } from "../domain/state.ts";
import { formatDay, formatKronor } from "../language/format.ts";
import { definite, inSentence } from "../language/say/title.ts";
import {
  appendicesSection,
  conditionsSection,
  decisionSection,
  followUpSection,
  motiveSection,
  nextYearSection,
} from "./decision-sections.ts";
import {
  type DecisionDocument,
  type DecisionFacts,
  type DocumentSection,
  section,
} from "./decision-document.ts";
import { changeSection } from "./decision-change.ts";
import { deciderOn, named } from "./decision-people.ts";
import { lawOn } from "./law.ts";

/**
 * The text of a decision, built from the decision and the facts that it rests on. The same decision gives
 * the same text for ever. In Swedish, the language of the authority's records.
 */
export function decisionDocument(state: State, decision: Decision): DecisionDocument {
  const facts = factsOf(state, decision);
  return {
    number: decision.number,
    day: formatDay(decision.day, "sv"),
    caseNumber: facts.mandate.case,
    title: titleOf(facts),
    decider: deciderOn(facts.paper, decision.decider),
    preparedBy: named(facts.paper, decision.preparedBy),
    sections: [
      mattersSection(facts),
      basisSection(facts),
      mandateSection(facts),
      ...changeSection(facts),
      decisionSection(facts),
      ...conditionsSection(facts),
      financingSection(facts),
      ...nextYearSection(facts),
      ...motiveSection(facts),
      stepsSection(facts),
      disqualificationSection(facts),
      followUpSection(facts),
      noticeSection(facts),
      dispatchSection(facts),
      ...appendicesSection(facts),
      appealSection(facts),
    ],
    checkCode: decision.digest.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 "),
    template: decision.template,
  };
}

/** "Ändring av beslut 1/2018: fördelning av potten …" where it takes another one's place. */
function titleOf({ decision, pot }: DecisionFacts): string {
  const what = `ördelning av potten ${pot.title}, ${decision.financing.title}`;
  return decision.amends === null
    ? `F${what}`
    : `Ändring av beslut ${decision.amends.decision}: f${what}`;
}

export function factsOf(state: State, decision: Decision): DecisionFacts {
  const pot = state.pots.get(decision.pot);
  const mandate = state.mandates.get(decision.mandate);
  const grant = state.grants.get(decision.grant);
  assert(
    pot !== undefined && mandate !== undefined && grant !== undefined,
    "a decision rests on a pot, a mandate and a grant",
  );
  const source = state.registered.get(pot.source) ?? null;
  const paper = paperOf(state, decision, { mandate, grant });
  return { state, decision, pot, mandate, grant, source, law: lawOn(decision.day), paper };
}

const kronor = (amount: Ore): string => formatKronor(amount, "sv");

function mattersSection({ decision, grant, pot, paper }: DecisionFacts): DocumentSection {
  const requests = decision.rows.filter((row) => row.request !== null).length;
  const sought = total(decision.rows.map((row) => row.sought ?? zero));
  const title = definite(inSentence(paper.office(pot.holder)));
  return section("Ärendebeskrivning", [
    `Potten ${pot.title} är på ${kronor(pot.amount)} ur ${grant.title}, beslutsomgång ${pot.round}. Den ska fördelas av ${title}.`,
    requestsSentence(requests, sought),
  ]);
}

function requestsSentence(requests: number, sought: Ore): string {
  if (requests === 0) return "Inga önskemål har kommit in.";
  const what =
    requests === 1
      ? `Ett önskemål på ${kronor(sought)}`
      : `${requests} önskemål på tillsammans ${kronor(sought)}`;
  return `${what} har kommit in och har fått svar i detta beslut.`;
}

function basisSection({ decision, mandate, source, paper }: DecisionFacts): DocumentSection {
  const board = `${mandate.body} ${mandate.day} § ${mandate.section}`;
  const onPaper = source === null ? [] : [`${source.title}, ${formatDay(source.day, "sv")}`];
  const prepared = named(paper, decision.preparedBy);
  return section(
    "Beslutsunderlag",
    [],
    [board, ...onPaper, `Förslag ${decision.version} från ${prepared}`],
  );
}

function mandateSection({ decision, mandate, law, paper }: DecisionFacts): DocumentSection {
  const delegate = definite(inSentence(paper.office(mandate.delegate)));
  const { appointment } = decision.decider.capacity;
  const grounds = {
    preparation: `Beslutet fattas av ${delegate} på delegation (${law.delegation}), efter beredning av den som har potten.`,
    delegation: `Beslutet fattas på delegation (${law.delegation}).`,
    "onward-delegation": `Beslutet fattas efter vidaredelegation från ${delegate} i ett led (${law.onwardDelegation}). Stöd: ${mandate.onwardSource ?? ""}.`,
    execution: "Beslutet verkställer vad som redan är beslutat.",
  } as const;
  return section("Delegationsbestämmelse och delegation", [
    `${paper.body} beslutade ${mandate.day} § ${mandate.section}: ”${mandate.quote}”`,
    grounds[decision.basis],
    ...(appointment === null ? [] : [`Beslutsfattarens förordnande: ${appointment}.`]),
  ]);
}

function financingSection({ decision }: DecisionFacts): DocumentSection {
  const { title, year, code } = decision.financing;
  return section("Finansiering", [
    `${kronor(decision.sum)} betalas ur ${title} för år ${year}, ${code}.`,
  ]);
}

function stepsSection({ decision, paper }: DecisionFacts): DocumentSection {
  const opinions = {
    consulted: "har samrått",
    reviewed: "har granskat förslaget",
    supported: "har tillstyrkt förslaget",
    "advised-against": "har avstyrkt förslaget",
  } as const;
  const lines = decision.steps.map((step) => {
    const who = named(paper, step);
    const comment = step.comment === null ? "" : ` Kommentar: ${step.comment}`;
    return `${who}, ${opinions[step.opinion]} ${formatDay(step.day, "sv")}.${comment}`;
  });
  const prepared = named(paper, decision.preparedBy);
  return section("Samråd och granskning", [`${prepared}, har berett förslaget.`], lines);
}

function disqualificationSection({ decision, law }: DecisionFacts): DocumentSection {
  return section("Jävsförklaring", [
    `${decision.decider.name} har vid beslutet förklarat sig inte vara jävig (${law.disqualification}).`,
  ]);
}

function noticeSection({ law, paper }: DecisionFacts): DocumentSection {
  const when =
    paper.noticeDay === null
      ? "vid ett möte som ännu inte är bestämt"
      : `den ${formatDay(paper.noticeDay, "sv")}`;
  return section("Anmälan", [
    `Beslutet anmäls till ${inSentence(paper.body)} ${when} (${law.notice}).`,
  ]);
}

const dispatchSection = ({ decision }: DecisionFacts): DocumentSection =>
  section("Utdrag till", [], decision.dispatchTo);

function appealSection({ law }: DecisionFacts): DocumentSection {
  return section("Hur man överklagar", [
    `Den som är medlem i regionen kan begära laglighetsprövning av beslutet (${law.appeal}). Överklagandet ska vara skriftligt och ha kommit in till förvaltningsrätten inom tre veckor från den dag då det tillkännagavs på regionens anslagstavla att protokollet från mötet där beslutet anmäldes har justerats.`,
  ]);
}
