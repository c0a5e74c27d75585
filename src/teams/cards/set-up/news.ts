import type { Mandate } from "../../../domain/grant.ts";
import { secretariatOf } from "../../../domain/organisation.ts";
import { mandateSubject, personSubject } from "../../../domain/touches.ts";
import { mandateMoveWords } from "../../../language/say/mandate-move.ts";
import { rightTakenWords } from "../../../language/say/right-taken.ts";
import { rightWords } from "../../../language/say/right.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { holds } from "../access.ts";
import { missingView } from "../missing.ts";
import { doneBy } from "./right-title.ts";
import { boardSection, nameOf, positionThe, recallSection } from "../names.ts";
import { potsOn } from "./move.ts";
import { plain, shortened } from "../template.ts";
import { show } from "../verbs.ts";
import type { Showing, View } from "../view.ts";

const titleMax = 80;

/** Who has got or lost a right: told once to whoever it is about, and to the auditors. */
export function rightNewsView(
  card: SetUpCard & { readonly card: "right-news" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const entry = (state.trails.get(personSubject(card.person)) ?? []).find(
    (one) => one.position === card.event,
  );
  const read = /^(secretariat|auditor)-(granted|revoked)$/.exec(entry?.event ?? "");
  if (entry === undefined || read === null) return missingView(showing);
  const right = read[1] === "auditor" ? "auditor" : "secretariat";
  const change = read[2] === "revoked" ? "revoked" : "granted";
  const { news } = rightWords[language];
  const isOwn = card.person === viewer.person;
  const title = news.right[change][right](isOwn ? null : nameOf(state, card.person, language));
  return {
    template: "setting",
    over: rightWords[language].over,
    title,
    summary: title,
    lead: [
      news.means[change][right],
      ...doneBy(entry, state, language),
      ...(change === "revoked" && right === "secretariat" ? leftAlone(showing) : []),
      ...(isOwn ? [] : [news.wrong]),
    ],
    note: news.why,
    actions: [show(news.home, { card: "home" }, "positive")],
  };
}

/** That a position may decide, or may not any more: told once to who holds it, and to the auditors. */
export function mandateNewsView(
  card: SetUpCard & { readonly card: "mandate-news" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const mandate = state.mandates.get(card.mandate);
  const entry = (state.trails.get(mandateSubject(card.mandate)) ?? []).find(
    (one) => one.position === card.event,
  );
  if (mandate === undefined || entry === undefined) return missingView(showing);
  const { news } = rightWords[language];
  const change = entry.event === "mandate-recalled" ? "recalled" : "given";
  const title = news.mandate[change](boardSection(mandate));
  const grant = state.grants.get(mandate.grant)?.title ?? mandate.grant;
  const delegate = positionThe(state, mandate.delegate, language);
  return {
    template: "setting",
    over: rightWords[language].over,
    title,
    summary: title,
    lead: [
      capitalised(news.mandateTo(delegate, plain(shortened(grant, titleMax)))),
      ...(change === "recalled" && mandate.recalledFrom !== null
        ? [
            news.recalledFrom(mandate.recalledFrom, recallSection(mandate)),
            ...stoppedLines(mandate, showing),
          ]
        : []),
      ...doneBy(entry, state, language),
      news.wrong,
    ],
    note: news.why,
    actions: [show(news.home, { card: "home" }, "positive")],
  };
}

/** To who holds pots that rest on it: how they go on. */
function stoppedLines(mandate: Mandate, { state, viewer }: Showing): readonly string[] {
  const { language } = viewer;
  const own = potsOn(mandate, state).filter((pot) => holds(state, viewer, pot));
  const names = own.map((pot) => plain(shortened(pot.title, titleMax)));
  return names.length === 0 ? [] : [mandateMoveWords[language].yourPots(names)];
}

/** Who is the only one left of the secretariat, where one is. */
function leftAlone({ state, viewer: { language } }: Showing): readonly string[] {
  const [only, ...more] = secretariatOf(state);
  if (only === undefined || more.length > 0) return [];
  return [rightTakenWords[language].left(nameOf(state, only, language))];
}
