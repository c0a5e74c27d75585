import { describe, expect, it } from "vitest";
import { received } from "../../../../src/teams/intake/received.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { organisation, people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";

const on = "2023-07-03";
const minutes = `§121

Ny modell för styrning (RS/342/2022)

Beslut

2. Regionstyrelsen beslutar för egen del:

a. Under förutsättning att den nya modellen fastställs får regiondirektören i uppdrag att till regionstyrelsens möte i oktober revidera riktlinjer för styrdokument.

b. Regiondirektören får också i uppdrag att till regionstyrelsens sammanträde i augusti återredovisa en plan för införandet.

Expedieras till

Ekonomidirektör, HR-direktör

Paragrafen är justerad
`;

function tasksOf(text: string): Desk {
  const world = worldOf(...organisation);
  const { command, card } = received(text, null);
  world.carryOut(did(people.secretary, `${on} 09:00`, command));
  return new Desk(world, people.secretary, on, card).press("Lägg in allt som är redo (2)");
}

const basisIn = ({ seen }: Desk) => seen.fields.find(({ id }) => id === "basis")?.value;

describe("several tasks of one paragraph", () => {
  it("have the paragraph of the one before, and its item still to be written", () => {
    const desk = tasksOf(minutes);
    expect(basisIn(desk)).toBe("");
    desk.press("Lägg in", {
      basis: "RS 2023-06-21 § 121 p. 2a",
      conditionBody: "RF",
      month: "oktober 2023",
    });
    expect(basisIn(desk)).toBe("RS 2023-06-21 § 121 p. ?");
    desk.press("Lägg in");
    expect(desk.world.state.assignments.size).toBe(1);
    desk.press("Lägg in", { basis: "RS 2023-06-21 § 121 p. 2b", month: "augusti 2023" });
    expect([...desk.world.state.assignments.values()].map(({ basis }) => basis)).toMatchObject([
      { body: "RS", day: "2023-06-21", section: 121, item: "2a" },
      { body: "RS", day: "2023-06-21", section: 121, item: "2b" },
    ]);
  });

  it("have the paragraph of the minutes where those name it", () => {
    const dated = minutes.replace("§121", "Regionstyrelsen 2023-06-21\n\n§121");
    expect(basisIn(tasksOf(dated))).toBe("RS 2023-06-21 § 121 p. ?");
  });
});
