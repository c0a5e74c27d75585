import type { State } from "../../../domain/state.ts";
import { readSought, type Sought } from "../../../language/search.ts";
import { homeWords } from "../../../language/say/home.ts";
import { problemSentence } from "../../../language/say/refusal.ts";
import { searchWords } from "../../../language/say/search.ts";
import type { Card, Viewer } from "../../../notify/card.ts";
import { type SearchCard, searchTextMax } from "../../../notify/search-card.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { ListRow, RowList, Showing, View } from "../view.ts";
import { findAll, type HitGroup, matcherOf } from "./find.ts";
import type { Matcher } from "./match.ts";
import { foundRow, ownCard } from "./rows.ts";

const hitsPerPage = 8;
/** So many of each kind stand on the first card, where there are more than it holds. */
const hitsOfKindMax = 3;
const titleMax = 80;
/** So many words without a command may be a name; more of them are a sentence. */
const wordsAloneMax = 4;

/**
 * What "sök" is answered with: the card of what was found, where it is one thing and its very name or number, else what
 * fits. The words never do more than that.
 */
export function searchedBy(text: string, state: State, viewer: Viewer): Card {
  const sought = readSought(text, viewer.language);
  const groups = sought === null ? [] : findAll(matcherOf(sought, state, viewer), state, viewer);
  return theOnly(groups) ?? cardOf(text);
}

/** The same for a text without a command; null where nothing fits it, or it is a sentence. */
export function foundAlone(text: string, state: State, viewer: Viewer): Card | null {
  const sought = readSought(text, viewer.language);
  if (sought === null || !isName(sought)) return null;
  const groups = findAll(matcherOf(sought, state, viewer), state, viewer);
  return groups.length === 0 ? null : (theOnly(groups) ?? cardOf(text));
}

const cardOf = (text: string): SearchCard => ({
  card: "search",
  text: text.trim().slice(0, searchTextMax),
  page: 1,
});

/** A letter or two figures alone say too little to be a name. */
const isName = ({ words, phrase, amount, isEither }: Sought): boolean => {
  if (phrase !== "" || (amount !== null && !isEither)) return true;
  const isLong = words.some((word) => word.length >= (/^\d+$/.test(word) ? 3 : 2));
  return isLong && words.length <= wordsAloneMax;
};

/** The card of the only thing that was found, by the whole of its name or its number. */
function theOnly(groups: readonly HitGroup[]): Card | null {
  const [group, ...others] = groups;
  const [hit, ...more] = group?.hits ?? [];
  const isOnly = others.length === 0 && more.length === 0;
  return hit === undefined || !isOnly || hit.tier !== 0 ? null : ownCard(hit.found);
}

/** What the reader may see of all that fits a text, by kind. */
export function searchView(card: SearchCard, showing: Showing): View {
  const { state, viewer } = showing;
  const words = searchWords[viewer.language];
  const sought = readSought(card.text, viewer.language);
  if (sought === null) return nothingView(card, null, showing);
  const matcher = matcherOf(sought, state, viewer);
  const all = findAll(matcher, state, viewer);
  const groups = card.of === undefined ? all : all.filter(({ group }) => group === card.of);
  const hits = groups.reduce((count, group) => count + group.hits.length, 0);
  if (hits === 0) return nothingView(card, sought, showing);
  const isPaged = groups.length === 1;
  const { page, pages } = isPaged ? pagesOf(groups, card.page) : { page: 1, pages: 1 };
  const isPart = groups.length < all.length;
  const title = words.title(shortened(card.text, titleMax));
  return {
    template: "list",
    over: pages > 1 ? words.page(page, pages) : words.over,
    title: plain(title),
    summary: title,
    lead: [
      ...(sought.amount === null || sought.isEither ? [] : [words.amount(sought.amount)]),
      words.found(hits),
    ],
    lists: isPaged
      ? groups.map((group) => pageList(group, page, matcher, showing))
      : firstLists(groups, hits, card, matcher, showing),
    actions: [
      ...pagerActions(page, pages, viewer.language, (next) => ({ ...card, page: next })),
      ...(isPart ? [show(words.backToAll, { card: "search", text: card.text, page: 1 })] : []),
      show(homeWords[viewer.language].buttons.home, { card: "home" }),
    ],
  };
}

const pagesOf = ([group]: readonly HitGroup[], page: number) =>
  pageOf(group?.hits ?? [], page, hitsPerPage);

const headingOf = ({ group, hits }: HitGroup, { viewer }: Showing): string => {
  const words = searchWords[viewer.language];
  return words.group(words.groups[group], hits.length);
};

const rowsOf = (hits: HitGroup["hits"], matcher: Matcher, showing: Showing): readonly ListRow[] =>
  hits.map(({ found }) => foundRow(found, matcher, showing));

const pageList = (group: HitGroup, page: number, matcher: Matcher, showing: Showing): RowList => ({
  heading: headingOf(group, showing),
  rows: rowsOf(pageOf(group.hits, page, hitsPerPage).rows, matcher, showing),
});

/** The best of each kind, and the way to the others of it. */
function firstLists(
  groups: readonly HitGroup[],
  hits: number,
  { text }: SearchCard,
  matcher: Matcher,
  showing: Showing,
): readonly RowList[] {
  const words = searchWords[showing.viewer.language];
  const isAll = hits <= hitsPerPage;
  return groups.map((group) => {
    // One more takes no more room than to say that there is one.
    const isWhole = isAll || group.hits.length <= hitsOfKindMax + 1;
    const shown = isWhole ? group.hits : group.hits.slice(0, hitsOfKindMax);
    const rest: ListRow = {
      title: words.more(group.hits.length - shown.length),
      facts: "",
      figure: "",
      action: show(words.showAll, { card: "search", text, of: group.group, page: 1 }),
    };
    return {
      heading: headingOf(group, showing),
      rows: [...rowsOf(shown, matcher, showing), ...(isWhole ? [] : [rest])],
    };
  });
}

/** What can be looked for, where nothing was; nobody is told whether there is something that he may not see. */
function nothingView(card: SearchCard, sought: Sought | null, { viewer }: Showing): View {
  const { language } = viewer;
  const words = searchWords[language];
  const { buttons } = homeWords[language];
  const typed = shortened(card.text, titleMax);
  const title = typed === "" ? words.ask : words.title(typed);
  const why = sought?.unreadable ?? null;
  const problem = { code: "amount-unreadable", why: why ?? "not-an-amount", typed } as const;
  return {
    template: "sheet",
    over: words.over,
    title: plain(title),
    summary: title,
    lead: [
      ...(why === null ? [] : [problemSentence(problem, { typed: plain }, language)]),
      ...(sought?.amount == null || sought.isEither ? [] : [words.amount(sought.amount)]),
      typed === "" ? words.empty : words.nothing,
    ],
    facts: words.examples,
    actions: [
      show(buttons.home, { card: "home" }),
      show(buttons.pots, { card: "pots" }),
      show(buttons.decisions, { card: "decisions", page: 1 }),
      show(buttons.help, { card: "help" }),
    ],
  };
}
