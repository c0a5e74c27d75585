import type { PersonId } from "../domain/brand.ts";
import type { Responsible } from "../domain/responsible.ts";
import type { Capacity, Decider } from "../domain/person.ts";
import type { Paper } from "../domain/printed.ts";
import { capitalised, definite, inSentence, withoutCapitals } from "../language/say/title.ts";

/** Somebody who acted, and in which right. */
export interface Acted {
  readonly person: PersonId;
  readonly capacity: Capacity;
}

/** A title or a body inside a sentence, as the paper's layout writes it. */
export const inText = ({ keepsNames }: Paper, title: string): string =>
  keepsNames === true ? inSentence(title) : withoutCapitals(title);

/** "Hedda Påhittad, HS-direktör": the title alone where the name has been erased. */
export function named(paper: Paper, { person, capacity }: Acted): string {
  const title = borne(paper, paper.title(capacity), capacity);
  const name = paper.name(person);
  const who = name === null ? title : `${name}, ${title}`;
  return [who, ...inPlaceOf(paper, { person, capacity })].join(" ");
}

/** The same as the subject of a sentence: "Hedda Påhittad, HS-direktör," or "HS-direktör". */
export const subjectOn = (paper: Paper, acted: Acted): string =>
  paper.name(acted.person) === null ? capitalised(named(paper, acted)) : `${named(paper, acted)},`;

/** The decider's name stands in the decision itself and is never erased. */
export const deciderOn = (paper: Paper, decider: Decider): string =>
  `${decider.name}, ${standingOn(paper, decider)}`;

/** The decider's title on a line of its own: "Tf. regiondirektör (för Ulla Påhittad)". */
export const deciderTitleOn = (paper: Paper, decider: Decider): string =>
  capitalised(standingOn(paper, decider));

const standingOn = (paper: Paper, decider: Decider): string =>
  [borne(paper, decider.title, decider.capacity), ...inPlaceOf(paper, decider)].join(" ");

/** Who answers for an activity, as printed; empty where the name has been erased. */
export function responsibleOn(paper: Paper, responsible: Responsible): string {
  switch (responsible.kind) {
    case "person":
      return paper.name(responsible.person) ?? "";
    case "position":
      return paper.office(responsible.position);
    case "text":
      return responsible.text;
    default:
      return responsible satisfies never;
  }
}

/** Who gets the money, as it stands in a sentence: "verksamhetschefen", "Karin Påhittad"; empty where erased. */
export function receiverOn(paper: Paper, responsible: Responsible): string {
  const name = responsibleOn(paper, responsible);
  return responsible.kind === "position" ? definite(inText(paper, name)) : name;
}

/** "tf. regiondirektör", "ersättare för regiondirektören". */
const borne = (paper: Paper, title: string, { standing }: Capacity): string =>
  standing === "substitute" ? definite(inText(paper, title)) : inText(paper, title);

/** "(för Ulla Påhittad)": whose office it is, where somebody else acts in it. */
function inPlaceOf(paper: Paper, { person, capacity: { onBehalfOf } }: Acted): readonly string[] {
  const name = onBehalfOf === null || onBehalfOf === person ? null : paper.name(onBehalfOf);
  return name === null ? [] : [`(för ${name})`];
}
