import assert from "node:assert/strict";
import type { Outcome } from "../../../../src/app/outcome.ts";
import type { PersonId } from "../../../../src/domain/brand.ts";
import { decide } from "../../../../src/domain/decide.ts";
import { answerAfter } from "../../../../src/teams/after.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { contextOf, person, type World } from "../../../domain/given.ts";
import type { Card, Said } from "../../../../src/notify/card.ts";
import { type Shown, shown, viewerOf } from "../../cards-2/scene.ts";

/** Somebody in front of a card, who fills in fields by their ids and presses buttons by their titles. */
export class Desk {
  readonly world: World;
  readonly #person: PersonId;
  readonly #on: string;
  #card: Card;
  #said: Said = {};

  constructor(world: World, who: PersonId, on: string, card: Card) {
    this.world = world;
    this.#person = who;
    this.#on = on;
    this.#card = card;
  }

  get card(): Card {
    return this.#card;
  }

  get seen(): Shown {
    return shown(this.world, this.#card, this.#person, { on: this.#on, said: this.#said });
  }

  press(title: string, typed: Readonly<Record<string, string>> = {}): this {
    const { buttons, fields } = this.seen;
    const button = buttons.find((one) => one.title === title);
    assert(
      button !== undefined,
      `there is a button ${title}, among ${buttons.map((one) => one.title).join(", ")}`,
    );
    for (const id of Object.keys(typed))
      assert(
        fields.some((one) => one.id === id),
        `there is a field ${id}`,
      );
    const standing = Object.fromEntries(
      fields.flatMap((one) => (one.value === "" ? [] : [[one.id, one.value]])),
    );
    this.click(String(button.action["verb"]), {
      ...(button.action["data"] as object),
      ...standing,
      ...typed,
    });
    return this;
  }

  /** Presses a button of a card that was shown before, with what it carried then. */
  click(verb: string, data: Readonly<Record<string, unknown>>): void {
    const viewer = viewerOf(this.#person, { on: this.#on });
    const click = { verb, data, activityId: null, automatic: false };
    const asked = parseClick(click, this.world.state, viewer);
    const texts = Object.entries(data).filter(([, value]) => typeof value === "string");
    const typed = Object.fromEntries(texts) as Record<string, string>;
    switch (asked.kind) {
      case "show":
        return this.#show(asked.card, {});
      case "mend":
        return this.#show(
          asked.card,
          asked.refusal === undefined
            ? { refusal: { code: "fields", errors: asked.errors }, typed }
            : { refusal: asked.refusal },
        );
      case "commands": {
        for (const command of asked.commands) {
          const context = contextOf(`${this.#on} 10:00`, person(this.#person));
          const decided = decide(this.world.state, command, context);
          if (decided.kind === "accepted") this.world.take(decided, context);
          const outcome = decided as Outcome;
          const answer = answerAfter(
            command,
            outcome,
            asked.next,
            this.world.state,
            typed,
            asked.form,
          );
          this.#show(answer.card, answer.said);
          if (decided.kind === "refused") break;
        }
        return;
      }
      case "unreadable":
        throw new assert.AssertionError({ message: "the click could not be read" });
      default:
        return asked satisfies never;
    }
  }

  #show(card: Card, said: Said): void {
    const viewer = viewerOf(this.#person, { on: this.#on });
    assert(maySee(card, this.world.state, viewer), `${card.card} may be seen`);
    this.#card = card;
    this.#said = said;
  }
}
