import type { GrantId, PersonId } from "../../domain/brand.ts";
import { positionsOf } from "../../domain/organisation.ts";
import type { State } from "../../domain/state.ts";
import { joinWords } from "../../language/format.ts";
import { homeWords } from "../../language/say/home.ts";
import type { Card, Viewer } from "../../notify/card.ts";
import { maySee } from "./access.ts";
import { nameOf, positionIn } from "./names.ts";
import { type Line, line, type Sheet, sheetData } from "./sheet.ts";
import { plain, shortened } from "./template.ts";
import { show } from "./verbs.ts";

/** So many stand to choose from; a longer name fits fewer. */
const choicesMax = 12;
const titleMax = 80;

/** Several people have the name that was typed; their positions tell them apart. */
export function whichPersonSheet(
  { people, from, to }: Extract<Card, { readonly card: "which-person" }>,
  state: State,
  viewer: Viewer,
): Sheet {
  const { which } = homeWords[viewer.language];
  const lines = people.slice(0, choicesMax).map((person) =>
    line(nameOf(state, person, viewer.language), {
      note: positionsLine(person, state, viewer),
      actions: [show(which.choose, { card: "absence", person, from, to })],
    }),
  );
  return choiceSheet(which.people, lines, viewer);
}

const positionsLine = (person: PersonId, state: State, { language, today }: Viewer): string =>
  joinWords(
    positionsOf(state, person, today).map((held) => positionIn(state, held.position, language)),
    language,
  );

type GrantCard = Extract<Card, { readonly card: "which-grant" }>["next"];

/** The card of a grant that somebody asks for. */
export const cardOfGrant = (card: GrantCard, grant: GrantId): Card =>
  card === "year" ? { card, grant, page: 1 } : { card, grant };

/** Several grants fit what was typed, or none was named. */
export function whichGrantSheet(
  { grants, next }: Extract<Card, { readonly card: "which-grant" }>,
  state: State,
  viewer: Viewer,
): Sheet {
  const { which } = homeWords[viewer.language];
  const lines = grants
    .flatMap((id) => state.grants.get(id) ?? [])
    .filter(({ id }) => maySee(cardOfGrant(next, id), state, viewer))
    .slice(0, choicesMax)
    .map((grant) =>
      line(plain(shortened(grant.title, titleMax)), {
        note: `${grant.case} · ${grant.year}`,
        actions: [show(which.choose, cardOfGrant(next, grant.id))],
      }),
    );
  return choiceSheet(which.grants, lines, viewer);
}

function choiceSheet(
  { above, title }: { readonly above: string; readonly title: string },
  lines: readonly Line[],
  { language }: Viewer,
): Sheet {
  const words = homeWords[language];
  return {
    template: "sheet",
    data: sheetData({
      head: { above, title, status: "", tone: "Default" },
      sections: [{ heading: "", lines }],
      actions: [show(words.buttons.home, { card: "home" })],
    }),
    summary: title,
    hasInputs: false,
  };
}
