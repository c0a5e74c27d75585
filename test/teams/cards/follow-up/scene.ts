import type { PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import type { Asked } from "../../../../src/teams/asked.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import type { World } from "../../../domain/given.ts";
import { type Looking, shown, viewerOf } from "../../cards-2/scene.ts";
import type { Json } from "../../reading.ts";

/** What the program reads of a click: the button with a title, and what its reader typed over the fields. */
export function pressed(
  world: World,
  card: Card,
  who: PersonId,
  title: string,
  typed: Readonly<Record<string, string>> = {},
  looking: Looking = {},
): Asked {
  const picture = shown(world, card, who, looking);
  const button = picture.buttons.find((one) => one.title === title);
  if (button === undefined) throw new Error(`no button ${title}: ${picture.titles.join(", ")}`);
  const fields = picture.fields.map((field): [string, string] => [field.id, field.value]);
  const inputs = Object.fromEntries(
    Object.entries({ ...Object.fromEntries(fields), ...typed }).filter(([, value]) => value !== ""),
  );
  const verb = String(button.action["verb"]);
  const data = { ...(button.action["data"] as Json), ...inputs };
  return parseClick(
    { verb, data, activityId: null, automatic: false },
    world.state,
    viewerOf(who, looking),
  );
}
