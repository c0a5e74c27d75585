import { day } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import type { Asked } from "../../../../src/teams/asked.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import type { World } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { record, text } from "../../reading.ts";

interface Press {
  readonly world: World;
  readonly card: Card;
  readonly on: string;
  readonly button: string;
  readonly typed?: Readonly<Record<string, string>>;
}

/** What a button of a card asks for, with the form as it stands and what was typed over it. */
export function pressed({ world, card, on, button, typed = {} }: Press): Asked {
  const { buttons, fields } = shown(world, card, people.secretary, { on });
  const found = buttons.find((one) => one.title === button);
  const standing = Object.fromEntries(fields.map((field) => [field.id, field.value]));
  const data = { ...record(found?.action["data"]), ...standing, ...typed };
  const click = { verb: text(found?.action["verb"]), data, activityId: null, automatic: false };
  return parseClick(click, world.state, viewerOf(people.secretary, { on }));
}

/** What comes of a press: the kinds of the events, or what has to be mended. */
export function outcome(press: Press): readonly unknown[] {
  const asked = pressed(press);
  if (asked.kind === "mend") return asked.errors;
  if (asked.kind !== "commands") return [asked.kind];
  return asked.commands.flatMap((command): readonly unknown[] => {
    const decision = press.world.judge(command, contextAt(press.on));
    return decision.kind === "accepted"
      ? decision.events.map((event) => event.type)
      : [decision.refusal];
  });
}

const contextAt = (on: string) => ({
  actor: { kind: "person", person: people.secretary } as const,
  now: viewerOf(people.secretary, { on }).now,
  today: day(on),
  digest: () => "d".repeat(64),
});
