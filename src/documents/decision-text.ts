import assert from "node:assert/strict";
import type { Decision } from "../domain/decision.ts";
import { type Paper, paperOf, setAside } from "../domain/printed.ts";
import type { State } from "../domain/state.ts";
import { asSentence, formatDay, formatDayTime } from "../language/format.ts";
import { definite } from "../language/say/title.ts";
import { checkCodeOf } from "./check-code.ts";
import {
  appendicesSection,
  conditionsSection,
  decisionSection,
  followUpSection,
  nextYearSection,
} from "./decision-sections.ts";
import {
  type DecisionDocument,
  type DecisionFacts,
  type DocumentSection,
  section,
} from "./decision-document.ts";
import { changeSection } from "./decision-change.ts";
import { isExecuted, isLaidOut } from "./decision-layout.ts";
import { basisSection, isOf, mattersSection, paperLine, potOn } from "./decision-matter.ts";
import { motiveSection } from "./decision-motives.ts";
import {
  deciderOn,
  deciderTitleOn,
  inText,
  named,
  subjectOn,
  type Acted,
} from "./decision-people.ts";
import { lawOn } from "./law.ts";

/**
 * The text of a decision, built from the decision and the facts that it rests on. The same decision gives
 * the same text for ever. In Swedish, the language of the authority's records.
 */
export function decisionDocument(state: State, decision: Decision): DecisionDocument {
  const facts = factsOf(state, decision);
  const checkCode = checkCodeOf(decision.digest);
  const isDecided = !isExecuted(decision);
  return {
    genre: isDecided ? "Delegationsbeslut" : "Verkställighet",
    number: decision.number,
    day: formatDay(decision.day, "sv"),
    caseNumber: facts.mandate.case,
    title: titleOf(facts),
    authority: state.authority.get("")?.name.sv ?? facts.paper.body,
    decider: deciderOn(facts.paper, decision.decider),
    signature: {
      name: decision.decider.name,
      lines: [
        deciderTitleOn(facts.paper, decision.decider),
        `Beslutet är fattat digitalt ${isLaidOut(decision, "saidOnce") ? "den " : ""}${formatDayTime(decision.time, "sv")}. Kontrollkod ${checkCode}.`,
      ],
    },
    preparedBy: named(facts.paper, decision.preparedBy),
    sections: [
      mattersSection(facts),
      basisSection(facts),
      isDecided ? mandateSection(facts) : executionSection(facts),
      ...stepsSection(facts),
      disqualificationSection(facts),
      ...changeSection(facts),
      decisionSection(facts),
      ...conditionsSection(facts),
      ...motiveSection(facts),
      ...nextYearSection(facts),
      ...followUpSection(facts),
      ...(isDecided ? [noticeSection(facts)] : []),
      dispatchSection(facts),
      ...appendicesSection(facts),
      ...(isDecided ? [appealSection(facts)] : []),
    ],
    checkCode,
    template: decision.template,
  };
}

/** "Ändring av beslut 1/2018: fördelning av potten …" where it takes another one's place. */
function titleOf({ decision, pot }: DecisionFacts): string {
  const what = `ördelning av ${potOn(decision, pot)}, ${decision.financing.title}`;
  return decision.amends === null
    ? `F${what}`
    : `Ändring av beslut ${decision.amends.decision}: f${what}`;
}

export function factsOf(state: State, decision: Decision): DecisionFacts {
  const known = state.pots.get(decision.pot);
  const pot = known === undefined ? known : { ...known, amount: decision.potAmount };
  const mandate = state.mandates.get(decision.mandate);
  const grant = state.grants.get(decision.grant);
  assert(
    pot !== undefined && mandate !== undefined && grant !== undefined,
    "a decision rests on a pot, a mandate and a grant",
  );
  const source = state.registered.get(pot.source) ?? null;
  const keepsNames = isLaidOut(decision, "namesKept");
  const paper = { ...paperOf(state, decision, { mandate, grant }), keepsNames };
  return { state, decision, pot, mandate, grant, source, law: lawOn(decision.day), paper };
}

function mandateSection(facts: DecisionFacts): DocumentSection {
  const { decision, mandate, law, paper } = facts;
  const delegate = definite(inText(paper, paper.office(mandate.delegate)));
  const { appointment } = decision.decider.capacity;
  const source = mandate.onwardSource === null ? "" : ` Stöd: ${asSentence(mandate.onwardSource)}`;
  const grounds = {
    preparation: `Beslutet fattas av ${delegate} på delegation enligt ${law.delegation}, efter beredning av pottens innehavare.`,
    delegation: `Beslutet fattas på delegation enligt ${law.delegation}.`,
    "onward-delegation": `Beslutet fattas efter vidaredelegation från ${delegate} i ett led enligt ${law.onwardDelegation}.${source}`,
    execution: "Beslutet verkställer vad som redan är beslutat.",
  } as const;
  return section("Delegationsbestämmelse och delegation", [
    quoted(facts),
    grounds[decision.basis],
    ...appointed(appointment),
  ]);
}

/** In the place of the delegation: what is carried out, and why nobody is told of it. */
function executionSection(facts: DecisionFacts): DocumentSection {
  const { decision, mandate, law, paper, source } = facts;
  const { appointment } = decision.decider.capacity;
  return section("Vad som verkställs", [
    quoted(facts),
    ...(source === null || isOf(mandate, source)
      ? []
      : [`Potten är gjord genom ${paperLine(source, facts)}.`]),
    `Det här beslutet verkställer det som redan är beslutat. Det är av rent verkställande art enligt ${law.execution}: det anmäls inte till ${inText(paper, paper.body)} och kan inte överklagas.`,
    ...appointed(appointment),
  ]);
}

/** The board's paragraph with its words. */
const quoted = ({ mandate, paper }: DecisionFacts): string =>
  `${paper.body} beslutade den ${formatDay(mandate.day, "sv")} § ${mandate.section}: ”${mandate.quote}”`;

const appointed = (appointment: string | null): readonly string[] =>
  appointment === null ? [] : [`Beslutsfattarens förordnande: ${asSentence(appointment)}`];

function stepsSection({ decision, paper }: DecisionFacts): DocumentSection[] {
  const opinions = {
    consulted: "har samrått",
    reviewed: "har granskat förslaget",
    supported: "har tillstyrkt förslaget",
    "advised-against": "har avstyrkt förslaget",
  } as const;
  const isSaidOnce = isLaidOut(decision, "saidOnce");
  const subject = isSaidOnce ? subjectOn : (at: Paper, acted: Acted) => `${named(at, acted)},`;
  const lines = decision.steps.map((step) => {
    const comment = step.comment === null ? "" : ` Kommentar: ${asSentence(step.comment)}`;
    const on = `${isSaidOnce ? "den " : ""}${formatDay(step.day, "sv")}`;
    return `${subject(paper, step)} ${opinions[step.opinion]} ${on}.${comment}`;
  });
  // Who prepared it stands in the head and in the basis.
  if (isSaidOnce && lines.length === 0) return [];
  const prepared = `${subject(paper, decision.preparedBy)} har berett förslaget.`;
  return [section("Samråd och granskning", [prepared], lines)];
}

/** What the decider declared, and who was set aside; whose name has been erased is not mentioned. */
function disqualificationSection({ state, decision, law, paper }: DecisionFacts): DocumentSection {
  const others = setAside(state, decision).flatMap(({ person, answer }) => {
    const name = paper.name(person);
    const why = answer === "yes" ? "har anmält jäv" : "har bedömts vara jävig";
    return name === null ? [] : [`${name} ${why} och har inte deltagit i beslutet.`];
  });
  return section("Jävsförklaring", [
    `${decision.decider.name} har vid beslutet förklarat sig inte vara jävig enligt ${law.disqualification}.`,
    ...others,
  ]);
}

function noticeSection({ law, paper }: DecisionFacts): DocumentSection {
  const when =
    paper.noticeDay === null
      ? "vid ett möte som ännu inte är bestämt"
      : `den ${formatDay(paper.noticeDay, "sv")}`;
  return section("Anmälan", [
    `Beslutet anmäls till ${inText(paper, paper.body)} ${when}, enligt ${law.notice}.`,
  ]);
}

const dispatchSection = ({ decision }: DecisionFacts): DocumentSection =>
  section("Utdrag till", [], decision.dispatchTo);

function appealSection({ law }: DecisionFacts): DocumentSection {
  return section("Hur man överklagar", [
    `Den som är medlem i regionen kan begära laglighetsprövning av beslutet enligt ${law.appeal}. Överklagandet ska vara skriftligt och ha kommit in till förvaltningsrätten inom tre veckor från den dag då det tillkännagavs på regionens anslagstavla att protokollet från mötet där beslutet anmäldes har justerats.`,
  ]);
}
