import { checkMandate, type MandateCheck } from "../../domain/mandate-check.ts";
import { capacityOf, entitledTo } from "../../domain/organisation.ts";
import { isExecution } from "../../domain/pot.ts";
import { decidersOf } from "../../domain/route.ts";
import { executionWords } from "../../language/say/execution.ts";
import { mandateWords, type MandateFacts } from "../../language/say/mandate.ts";
import { refusalSentence } from "../../language/say/refusal.ts";
import { capitalised } from "../../language/say/title.ts";
import type { Card } from "../../notify/card.ts";
import { maySeePot } from "./access.ts";
import {
  bodyIn,
  holdersWho,
  madeByOf,
  positionIn,
  positionThe,
  recallSection,
  titleIn,
} from "./names.ts";
import { namedFor } from "./refusal-names.ts";
import { plain } from "./template.ts";
import { show } from "./verbs.ts";
import type { Lines, Showing, View } from "./view.ts";

type MandateCard = Extract<Card, { readonly card: "may-i-decide" }>;

/** "Får jag besluta?": the answer first, then the chain link by link, then the way out. */
export function mayIDecideView({ pot: id, day, who }: MandateCard, showing: Showing): View {
  const { state, viewer } = showing;
  const { language, person, today } = viewer;
  const words = mandateWords[language];
  const check = checkMandate(state, id, person, day ?? today);
  if (check === null)
    return { template: "mandate", over: "", title: words.answer.nothing, actions: [] };
  if (who === true) return whoDecidesView(check, showing);
  const { pot, own } = check;
  const may = check.may === "decide" && isExecution(pot) ? "execute" : check.may;
  const facts = factsOf(check, showing);
  const tones = {
    decide: "good",
    execute: "good",
    propose: "neutral",
    nothing: "neutral",
  } as const;
  return {
    template: "mandate",
    over: words.over(plain(pot.title)),
    title: words.answer[may],
    badge:
      may === "nothing" && check.hindrance !== null
        ? { text: words.who.noBadge, tone: "attention" }
        : { text: words.badge[may], tone: tones[may] },
    summary: `${words.answer[may]}: ${pot.title}`,
    lead: [
      [
        words.on(check.day),
        ...(own === null
          ? []
          : [words.as(titleIn(state, capacityOf(state, own, check.day), language))]),
      ].join(" "),
    ],
    sections: [
      { heading: "", lines: chainLines(check, facts, showing) },
      ...executionLines(check, showing),
      wayOut(check, facts, showing),
    ],
    note: words.automatic,
    actions: maySeePot(state, pot.id, viewer)
      ? [show(words.openPot, { card: "pot", pot: pot.id })]
      : [],
  };
}

/** "Vem fick besluta den 15 juli?": who, in which right, and the chain to the office; of nobody's own impartiality. */
function whoDecidesView(check: MandateCheck, showing: Showing): View {
  const { state, viewer } = showing;
  const words = mandateWords[viewer.language];
  const { pot, day, hindrance } = check;
  // An absence takes nobody's right: whoever is away stands beside those who are asked in his place.
  const entitled = decidersOf(state, pot, day, () => false, entitledTo);
  const facts = factsOf({ ...check, deciders: entitled }, showing);
  const isSomebody = entitled.length > 0 && hindrance === null;
  const title = isSomebody ? capitalised(facts.deciders) : words.who.nobody;
  const toOffice = check.links
    .filter(({ link }) => link !== "impartial")
    .map((one) => (one.link === "office" ? { ...one, holds: entitled.length > 0 } : one));
  const lines = toOffice.map(({ link, holds }) => {
    const said = (holds && link !== "office" ? words.held : words.failed)[link](facts, pot.basis);
    const name = link === "office" ? words.who.office : words.link[link];
    return `${holds ? words.holds : words.fails} **${name}**: ${capitalised(said)}`;
  });
  return {
    template: "mandate",
    over: words.who.over(plain(pot.title)),
    title,
    badge: isSomebody
      ? { text: words.who.badge, tone: "good" }
      : { text: words.who.noBadge, tone: "neutral" },
    summary: `${words.who.over(pot.title)}: ${title}`,
    lead: [words.on(day)],
    sections: [{ heading: "", lines }, ...executionLines(check, showing)],
    note: words.automatic,
    actions: maySeePot(state, pot.id, viewer)
      ? [show(words.openPot, { card: "pot", pot: pot.id })]
      : [],
  };
}

function chainLines(check: MandateCheck, facts: MandateFacts, { viewer }: Showing): string[] {
  const words = mandateWords[viewer.language];
  return check.links.map(({ link, holds }) => {
    const said = (holds ? words.held : words.failed)[link](facts, check.pot.basis);
    return `${holds ? words.holds : words.fails} **${words.link[link]}**: ${capitalised(said)}`;
  });
}

/** What it means that a pot is executed, to everybody who asks: who has a choice needs another basis. */
function executionLines({ mandate, pot }: MandateCheck, { state, viewer }: Showing): Lines[] {
  if (!isExecution(pot)) return [];
  const words = executionWords[viewer.language];
  const body = bodyIn(state, mandate.body, viewer.language);
  return [{ heading: words.heading, lines: [words.meaning(body), words.choice] }];
}

function factsOf(check: MandateCheck, { state, viewer }: Showing): MandateFacts {
  const { language } = viewer;
  const { mandate, pot, deciders, day } = check;
  const source = state.registered.get(pot.source);
  const purpose = mandate.purposes.find((one) => one.id === pot.purpose);
  return {
    body: mandate.body,
    day: mandate.day,
    section: mandate.section,
    purpose: purpose === undefined ? null : plain(purpose.title[language].toLowerCase()),
    delegate: positionThe(state, mandate.delegate, language),
    pot: plain(pot.title),
    amount: pot.amount,
    source: source === undefined ? "" : madeByOf(state, source, language),
    holder: positionThe(state, pot.holder, language),
    decides: positionThe(state, check.decides, language),
    office: positionIn(state, check.decides, language),
    deciders:
      deciders.length === 0
        ? mandateWords[language].nobody
        : holdersWho(state, deciders, day, language),
    onwardSource: mandate.onwardSource === null ? null : plain(mandate.onwardSource),
    validTo: mandate.validTo,
    recalledFrom: mandate.recalledFrom,
    recalledBy: recallSection(mandate),
    isUnconfirmed: mandate.awaits === true,
  };
}

function wayOut(check: MandateCheck, facts: MandateFacts, { state, viewer }: Showing): Lines {
  const { language } = viewer;
  const words = mandateWords[language];
  const line = (text: string): Lines => ({ heading: words.wayOut, lines: [capitalised(text)] });
  if (check.hindrance?.code === "mandate-unconfirmed") return line(words.outUnconfirmed);
  if (check.hindrance?.code === "pot-locked") {
    const named = namedFor({ card: "pot", pot: check.pot.id }, state, viewer);
    return line(refusalSentence(check.hindrance, named, language));
  }
  if (check.hindrance !== null)
    return line(words.outMandate(bodyIn(state, check.mandate.body, language)));
  if (check.may === "decide")
    return line(isExecution(check.pot) ? executionWords[language].how : words.outDecide);
  if (check.may === "propose") return line(words.outPropose(facts.deciders));
  const office = check.links.find((one) => one.link === "office");
  return line(
    office?.holds === true ? words.outImpartial(facts.decides) : words.outNothing(facts.holder),
  );
}
