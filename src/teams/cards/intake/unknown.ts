import { organFor } from "../../../domain/organ.ts";
import { isUnit } from "../../../language/reading/words/people.ts";
import { intakeWords } from "../../../language/say/intake.ts";
import { capitalised } from "../../../language/say/title.ts";
import type { Card } from "../../../notify/card.ts";
import { ownSection, type ReadDocument } from "../../intake/document.ts";
import { asCaseNumber, asTitle, roleIn, signatureIn } from "../../intake/guess.ts";
import { isOpen, type Item } from "../../intake/item.ts";
import { askedBy } from "../set-up/asked-by.ts";
import { plain, shortened } from "../template.ts";
import { type Action, input, show } from "../verbs.ts";

const nameMax = 60;

/** A name of a position or a body in the text that is none here. */
interface Unknown {
  readonly of: "position" | "body";
  readonly typed: string;
}

/** Those of an item, in the order of its form; none that the form knows. */
function unknownIn({ kind, index, defaults }: Item, document: ReadDocument): readonly Unknown[] {
  const { reading, intake } = document;
  const named = (of: Unknown["of"], typed: string | null | undefined): readonly Unknown[] => {
    const isKnown = (of === "position" ? input.owner : input.body) in defaults;
    return typed === null || typed === undefined || isKnown ? [] : [{ of, typed }];
  };
  switch (kind) {
    case "pot":
      return named("position", reading.pots[index]?.holder);
    case "assignment":
      return [
        ...named("position", reading.assignments[index]?.owner),
        ...named("body", reading.assignments[index]?.body),
      ];
    case "board-decision":
      return named("body", ownSection(intake, document).body);
    case "mandate":
      return [
        ...named("body", reading.mandates[index]?.body),
        ...named("position", roleIn(defaults["quote"] ?? "")),
      ];
    case "decision":
      return named("position", signatureIn(intake.content)?.title);
    case "case":
    case "grant":
    case "row":
    case "dispatch":
      return [];
    default:
      return kind satisfies never;
  }
}

/** What is said of the names that nobody here has. */
export function unknownSaid(item: Item, document: ReadDocument): readonly string[] {
  const words = intakeWords[document.viewer.language];
  return unknownIn(item, document).map(({ of, typed }) => {
    const name = plain(shortened(typed, nameMax));
    if (of === "body") return words.unknownBody(name);
    return isUnit(typed) ? words.unitNoPosition(name) : words.unknownPosition(name);
  });
}

/** The case numbers that are known where a body is set up: those of the text, and of the cases here. */
const numbersIn = ({ reading, state }: ReadDocument): readonly string[] => [
  ...reading.caseNumbers.map((read) => asCaseNumber(read) ?? read),
  ...[...state.cases.values()].map(({ number }) => number),
];

/** The forms that set them up, and lead back to the item. */
export function addActions(item: Item, document: ReadDocument): readonly Action[] {
  const words = intakeWords[document.viewer.language];
  if (!isOpen(item)) return [];
  return unknownIn(item, document).map(({ of, typed }) => {
    const name = of === "position" ? asTitle(typed) : capitalised(typed);
    const isNamed = of === "body" || !isUnit(typed);
    const organ = of === "body" ? organFor(name, numbersIn(document), document.state) : null;
    const filled = {
      ...(organ === null ? {} : { abbreviation: organ }),
      ...(isNamed ? { title: shortened(name, nameMax) } : {}),
      ...askedBy(document.intake.id, item.id),
    };
    const form: Card = { card: "set-up-form", of, page: 1, about: null, filled };
    return show(of === "position" ? words.addPosition : words.addBody, form);
  });
}
