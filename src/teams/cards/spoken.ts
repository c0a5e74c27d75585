import type { PersonId } from "../../domain/brand.ts";
import type { Proposal } from "../../domain/proposal.ts";
import { turnOf } from "../../domain/route.ts";
import { openWord, type Spoken, spokenHows } from "../../domain/spoken.ts";
import { spokenWords } from "../../language/say/spoken.ts";
import { capitalised } from "../../language/say/title.ts";
import type { Card } from "../../notify/card.ts";
import { nameOf } from "./names.ts";
import { confirmView, returnView } from "./confirm.ts";
import { proposalView } from "./proposal.ts";
import { isPaged, seenVersion, type Task, taskOf } from "./proposal-task.ts";
import { plain, shortened } from "./template.ts";
import { answerers } from "./spoken-lines.ts";
import { execute, input, show } from "./verbs.ts";
import { type Field, groundOf, type Showing, type View } from "./view.ts";

const noteMax = 300;

/** Who, what, how, when, and what else is worth to know. */
function noteFields(people: readonly PersonId[], { state, viewer }: Showing): readonly Field[] {
  const words = spokenWords[viewer.language];
  const { form } = words;
  const choice = (id: string, label: string, choices: readonly Choice[]) =>
    ({ kind: "choice", id, label, placeholder: form.choose, choices }) as const;
  const named = people.map((person) => ({
    title: state.persons.get(person)?.name ?? person,
    value: person,
  }));
  const [only, ...others] = people;
  return [
    {
      ...choice(input.person, form.person, named),
      ...(others.length === 0 && only !== undefined ? { value: only } : {}),
    },
    choice(
      input.outcome,
      form.word,
      (["yes", "no"] as const).map((word) => ({
        title: capitalised(words.word[word]),
        value: word,
      })),
    ),
    choice(
      input.basis,
      form.how,
      spokenHows.map((how) => ({ title: words.how[how], value: how })),
    ),
    { kind: "day", id: input.day, label: form.day, value: viewer.today },
    {
      kind: "text",
      id: input.comment,
      label: form.note,
      placeholder: form.notePlaceholder,
      lines: "many",
    },
  ];
}

interface Choice {
  readonly title: string;
  readonly value: string;
}

/** The secretariat's form for an answer by mouth or by mail. */
export function noteWordView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const turn = turnOf(state, proposal, viewer.today);
  const people = turn === null ? [] : answerers({ proposal, turn }, showing);
  if (people.length === 0 || openWord(proposal) !== null) return proposalView(proposal, showing);
  const words = spokenWords[viewer.language];
  const { form } = words;
  const { pot, mandate } = groundOf(state, proposal.pot);
  return {
    template: "question",
    over: words.over(mandate.case),
    title: form.title,
    badge: { text: form.badge, tone: "neutral" },
    summary: `${words.button.replace(/ …$/, "")}: ${pot.title}`,
    lead: [form.text],
    fields: noteFields(people, showing),
    actions: [
      execute(form.send, "note-word", seenVersion(state, proposal), "positive"),
      show(form.back, { card: "proposal", proposal: proposal.id }),
    ],
  };
}

/** Where a confirmed answer leads: nothing is done by it, its person does it himself (R33). */
function nextOf(
  { proposal, turn, submitted }: Task,
  { word }: Spoken,
): { what: "decide" | "return" | "step"; card: Card } {
  const { id } = proposal;
  if (word === "no") return { what: "return", card: { card: "return", proposal: id } };
  return turn.kind === "decision" && !isPaged(submitted)
    ? { what: "decide", card: { card: "confirm", proposal: id } }
    : { what: "step", card: { card: "proposal", proposal: id } };
}

/** What stands in the question's place once it is over: where a confirmed answer has led its person. */
function onwardView(proposal: Proposal, task: Task | null, showing: Showing): View {
  const { spoken } = proposal;
  const isHis = spoken?.person === showing.viewer.person && spoken.turn === proposal.turn;
  if (task === null || !isHis || spoken.answer !== "confirmed")
    return proposalView(proposal, showing);
  const { what } = nextOf(task, spoken);
  if (what === "decide") return confirmView(proposal, showing);
  return what === "return" ? returnView(proposal, showing) : proposalView(proposal, showing);
}

/** "Stämmer det?": asked of nobody but the person who is said to have answered. */
export function wordView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const open = openWord(proposal);
  const task = taskOf(proposal, showing);
  if (open === null || task === null || open.person !== viewer.person)
    return onwardView(proposal, task, showing);
  const words = spokenWords[language];
  const { question } = words;
  const { pot, mandate } = groundOf(state, proposal.pot);
  const { what, card } = nextOf(task, open);
  const seen = seenVersion(state, proposal);
  return {
    template: "question",
    over: words.over(mandate.case),
    title: question.title,
    badge: { text: question.badge, tone: "yours" },
    summary: question.summary(open.word, pot.title, task.submitted.sum),
    lead: [
      question.text(open, plain(pot.title), task.submitted.sum),
      question.by(nameOf(state, open.by, language)),
      ...(open.note === null ? [] : [question.note(plain(shortened(open.note, noteMax)))]),
      question.meaning(what),
    ],
    actions: [
      execute(
        question.confirm(what),
        "answer-word",
        { ...seen, next: card, answer: "confirmed" },
        "positive",
      ),
      execute(question.deny, "answer-word", { ...seen, answer: "denied" }),
      show(question.read, { card: "proposal", proposal: proposal.id }),
    ],
  };
}

/** Told to the secretariat: what was noted is not right. */
export function wordNewsView(proposal: Proposal, showing: Showing): View {
  const { state, viewer } = showing;
  const { spoken } = proposal;
  if (spoken?.answer !== "denied") return proposalView(proposal, showing);
  const words = spokenWords[viewer.language];
  const { pot, mandate } = groundOf(state, proposal.pot);
  const who = nameOf(state, spoken.person, viewer.language);
  const name = state.persons.get(spoken.person)?.name ?? who;
  return {
    template: "question",
    over: words.over(mandate.case),
    title: words.news.title(who),
    badge: { text: words.news.badge, tone: "attention" },
    summary: `${words.news.title(name)}: ${pot.title}`,
    lead: [plain(pot.title), words.news.text(who, spoken), words.news.next],
    actions: [show(words.news.open, { card: "proposal", proposal: proposal.id })],
  };
}
