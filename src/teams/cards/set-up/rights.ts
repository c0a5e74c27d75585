import { logPosition } from "../../../domain/brand.ts";
import { waitingRights } from "../../../domain/confirmation.ts";
import { secretariatOf } from "../../../domain/organisation.ts";
import type { Person } from "../../../domain/person.ts";
import { rightTakenWords } from "../../../language/say/right-taken.ts";
import { rightWords } from "../../../language/say/right.ts";
import { setUpWords } from "../../../language/say/set-up.ts";
import type { Card } from "../../../notify/card.ts";
import type { SetUpCard } from "../../../notify/set-up-card.ts";
import { isSecretariat } from "../access.ts";
import { nameOf } from "../names.ts";
import { pageOf, pagerActions } from "../pager.ts";
import { type Action, commandData, execute, show } from "../verbs.ts";
import type { ListRow, Showing, View } from "../view.ts";

const perPage = 12;

/** Who has which right, with a way to take it back; nobody's own (DESIGN.md section 2). */
export function rightsView(page: number, showing: Showing): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const words = setUpWords[language];
  const all = [...state.persons.values()].filter((one) => one.secretariat || one.auditor);
  const { rows, page: shown, pages } = pageOf(all, page, perPage);
  return {
    template: "list",
    over: pages > 1 ? `${words.over} · ${words.page(shown, pages)}` : words.over,
    title: words.rightsTitle,
    lead: [words.rightsLead],
    list: [
      ...(shown === 1 ? waitingRows(showing) : []),
      ...rows.map((one) => {
        const [action, ...more] = takes(one, showing);
        return {
          title: nameOf(state, one.id, language),
          facts: (["secretariat", "auditor"] as const)
            .filter((right) => one[right])
            .map((right) => words.choices.rights[right])
            .join(", "),
          figure: "",
          action: action ?? null,
          more,
        };
      }),
    ],
    actions: [
      ...(isSecretariat(state, viewer)
        ? [
            show(
              words.buttons.giveRight,
              { card: "set-up-form", of: "right", page: 1, about: null, filled: {} },
              "positive",
            ),
          ]
        : []),
      ...pagerActions(shown, pages, language, (next) => ({ card: "set-up-rights", page: next })),
      show(words.buttons.toSettings, { card: "set-up" }),
    ],
  };
}

/** Who is to get a place in the secretariat when another has confirmed it. */
const waitingRows = ({ state, viewer: { language } }: Showing): readonly ListRow[] =>
  waitingRights(state, (right) => right.kind === "secretariat").flatMap(({ id, right }) =>
    right.kind !== "secretariat"
      ? []
      : [
          {
            title: nameOf(state, right.person, language),
            facts: setUpWords[language].choices.rights.secretariat,
            figure: rightWords[language].badge.waits,
            action: show(setUpWords[language].buttons.open, { card: "confirm-right", entry: id }),
          },
        ],
  );

function takes(
  { id, secretariat, auditor }: Person,
  { state, viewer }: Showing,
): readonly Action[] {
  if (id === viewer.person || !isSecretariat(state, viewer)) return [];
  const { buttons } = setUpWords[viewer.language];
  const take = (right: "secretariat" | "auditor"): Card => ({
    card: "take-right",
    person: id,
    right,
  });
  return [
    ...(secretariat ? [show(`${buttons.takeSecretariat} …`, take("secretariat"))] : []),
    ...(auditor ? [show(`${buttons.takeAuditor} …`, take("auditor"))] : []),
  ];
}

/** What it means that somebody loses a right, for whoever is about to take it away. */
export function takeRightView(
  { person: id, right }: SetUpCard & { readonly card: "take-right" },
  showing: Showing,
): View {
  const { state, viewer } = showing;
  const { language } = viewer;
  const person = state.persons.get(id);
  if (person?.[right] !== true || id === viewer.person) return rightsView(1, showing);
  const words = rightTakenWords[language];
  const { over, buttons } = setUpWords[language];
  const who = nameOf(state, id, language);
  const rights: Card = { card: "set-up-rights", page: 1 };
  const isAloneAfter =
    right === "secretariat" &&
    secretariatOf(state).every((one) => one === id || one === viewer.person);
  const title = words.title[right](who);
  return {
    template: "setting",
    over,
    title,
    summary: title,
    lead: [words.told[right](who)],
    warnings: isAloneAfter ? [words.alone] : [],
    facts: [],
    actions: [
      execute(
        right === "secretariat" ? buttons.takeSecretariat : buttons.takeAuditor,
        right === "secretariat" ? "revoke-secretariat" : "revoke-auditor",
        commandData(logPosition(0), rights, { person: id }),
        "destructive",
      ),
      show(words.back, rights),
    ],
  };
}
