import type { RequestTerms } from "../../../domain/pot.ts";
import { formatDay, formatKronor } from "../../../language/format.ts";
import { listChangeWords } from "../../../language/say/list-change.ts";
import { refusalSentence } from "../../../language/say/refusal.ts";
import type { Named } from "../../../language/say/refusal-words.ts";
import { columnWords } from "../../../language/say/request-list.ts";
import { needWords } from "../../../language/say/title.ts";
import {
  amendAlike,
  enterAlike,
  type PlacedList,
  type PlacedRequest,
  skipAlike,
} from "../../intake/requests.ts";
import type { Amendment } from "../../intake/standing.ts";
import { responsibleOf } from "../names.ts";
import { plain, shortened } from "../template.ts";
import { input } from "../verbs.ts";
import type { Field, Lines, ListRow, RowList, Showing } from "../view.ts";

const nameMax = 80;
const textMax = 120;
const goneShown = 8;

/** A row that says otherwise of a request that is in. */
export interface AmendingRow {
  readonly row: PlacedRequest;
  readonly amendment: Amendment;
}

export const amendingRows = (rows: readonly PlacedRequest[]): readonly AmendingRow[] =>
  rows.flatMap((row) => (row.standing.kind === "amends" ? [{ row, amendment: row.standing }] : []));

/** Those that can be put right, each with the old and the new; and those that stand, with why and the way out. */
export function changeLists(
  all: readonly AmendingRow[],
  named: Named,
  showing: Showing,
): readonly RowList[] {
  const words = listChangeWords[showing.viewer.language];
  const open = all.filter(({ amendment }) => amendment.hindrance === null);
  const fixed = all.filter(({ amendment }) => amendment.hindrance !== null);
  const rowsOf = (some: readonly AmendingRow[]) => some.map((one) => rowOf(one, named, showing));
  return [
    { heading: words.changes, rows: rowsOf(open) },
    { heading: words.fixed, rows: rowsOf(fixed) },
  ];
}

function rowOf({ row, amendment }: AmendingRow, named: Named, showing: Showing): ListRow {
  const { language } = showing.viewer;
  const words = listChangeWords[language];
  const { request, terms, by, hindrance, isOlder } = amendment;
  const facts = [
    words.row(row.request.row),
    ...(by === "number" ? [words.sameNumber(plain(terms.number ?? ""))] : []),
    ...differences(request, terms, hindrance === null ? words.becomes : words.inList, showing),
    ...(isOlder ? [words.older] : []),
    ...(hindrance === null ? [] : [refusalSentence(hindrance, named, language)]),
  ];
  return {
    title: plain(shortened(request.activity, nameMax)),
    facts: facts.join(" "),
    figure: formatKronor(hindrance === null ? terms.sought : request.sought, language),
    action: null,
  };
}

/** What a request says, thing by thing, and what it will say. */
function differences(
  before: RequestTerms,
  now: RequestTerms,
  say: (thing: string, before: string, now: string) => string,
  { state, viewer }: Showing,
): readonly string[] {
  const { language } = viewer;
  const words = listChangeWords[language];
  const columns = columnWords[language];
  const quoted = (text: string): string =>
    text === "" ? words.blank : words.quoted(plain(shortened(text, textMax)));
  const said = ({
    activity,
    description,
    responsible,
    sought,
    need,
    effect,
    number,
    withdrawn,
  }: RequestTerms) =>
    [
      [columns.amount, formatKronor(sought, language)],
      [columns.activity, quoted(activity)],
      [columns.description, quoted(description)],
      [columns.responsible, quoted(responsibleOf(state, responsible, language))],
      [columns.need, needWords[language][need]],
      [columns.effect, quoted(effect ?? "")],
      [columns.number, before.number === undefined ? "" : quoted(number ?? "")],
      [columns.withdrawn, withdrawn === undefined ? words.blank : formatDay(withdrawn, language)],
    ] as const;
  const becomes = said(now);
  return said(before).flatMap(([thing, text], index) => {
    const then = becomes[index]?.[1] ?? "";
    return then === text ? [] : [say(thing, text, then)];
  });
}

/** What is done with the rows that are there; chosen beforehand where the list only puts right what stands. */
export function alikeField(rows: readonly PlacedRequest[], { viewer }: Showing): readonly Field[] {
  const words = listChangeWords[viewer.language];
  const there = rows.filter(
    ({ standing }) => standing.kind === "amends" || standing.kind === "alike",
  );
  if (there.length === 0) return [];
  const open = amendingRows(there).filter(({ amendment }) => amendment.hindrance === null);
  const isPlain = open.length > 0 && open.every(({ amendment }) => !amendment.isOlder);
  return [
    {
      kind: "choice",
      id: input.another,
      label: words.asked,
      placeholder: "",
      choices: [
        ...(open.length === 0 ? [] : [{ title: words.amend(open.length), value: amendAlike }]),
        { title: words.skip, value: skipAlike },
        { title: words.both, value: enterAlike },
      ],
      ...(isPlain ? { value: amendAlike } : {}),
    },
  ];
}

/** What an earlier list asked for and this one does not; nothing of it is taken away. */
export function goneLines({ gone }: PlacedList, { viewer }: Showing): readonly Lines[] {
  const { language } = viewer;
  const words = listChangeWords[language];
  if (gone.length === 0) return [];
  const lines = gone
    .slice(0, goneShown)
    .map(
      ({ activity, sought }) =>
        `• ${plain(shortened(activity, nameMax))}, ${formatKronor(sought, language)}`,
    );
  return [{ heading: words.gone(gone.length), lines: [...lines, words.goneHow] }];
}
