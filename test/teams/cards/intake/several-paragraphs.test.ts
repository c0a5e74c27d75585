import { describe, expect, it } from "vitest";
import { intakeId } from "../../../../src/domain/brand.ts";
import { paragraphWith } from "../../../../src/teams/intake/guess.ts";
import { people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent } from "./sent.ts";

/** One matter gives money, the next gives tasks; each has its own number. */
const minutes = `Protokoll
Regionstyrelsen
2018-06-20

§ 41
Dagordning

Beslut
Dagordningen fastställs.

§ 42
Statsbidrag för psykisk hälsa 2018
Dnr RS/88/2018

Region Exempel får 7 000 000 kr för 2018.

Beslut
1. Regionstyrelsen fördelar medel enligt följande:

Insats\tAnsvarig\tBelopp (kr)\tBehov 2019
Första linjen\tAnna Prov\t2 400 000\tja
Självskadeteam\tBo Prov\t2 600 000\tnej

2. Regiondirektören får delegation på att fördela återstående 2 000 000 kr till brukarmedverkan.

§ 43
Tillgänglighet inom ortopedin
Dnr RS 2018/0102

Beslut
1. HS-direktören får i uppdrag att redovisa en åtgärdsplan vid regionstyrelsens sammanträde i september 2018.
2. Ekonomidirektören får i uppdrag att ta fram en kalkyl för ortopedin till regionstyrelsen i september 2018.

§ 44
Lokaler

Beslut
IT-chefen får i uppdrag att lämna en rapport till regionstyrelsen i september 2018.

Justerat 2018-06-25
`;

const valueOf = (desk: Desk, id: string) => desk.seen.fields.find((one) => one.id === id)?.value;

/** In front of an item of the minutes. */
function at(item: string): Desk {
  const { world } = sent(minutes);
  const [intake = intakeId("none")] = [...world.state.intakes.values()].map(({ id }) => id);
  return new Desk(world, people.secretary, on, { card: "intake-item", intake, item, page: 1 });
}

describe("minutes with several paragraphs", () => {
  it("give the money in the one that holds it", () => {
    const desk = sent(minutes).press("Lägg in allt som är redo (2)");
    desk.press("Lägg in", { code: "Projekt 88" }).press("Lägg in allt som är redo (2)");
    const { registered, mandates } = desk.world.state;
    expect([...registered.values()].map(({ madeBy }) => madeBy)).toEqual([
      { kind: "body", body: "RS", section: 42 },
    ]);
    expect([...mandates.values()].map(({ section }) => section)).toEqual([42]);
    expect([...desk.world.state.assignments.values()]).toMatchObject([
      { basis: { section: 44 }, case: null },
    ]);
  });

  it.each([
    ["assignment-1", "RS 2018-06-20 § 43 p. ?", "RS/102/2018"],
    ["assignment-2", "RS 2018-06-20 § 43 p. ?", "RS/102/2018"],
    ["assignment-3", "RS 2018-06-20 § 44", ""],
  ])("give %s in %s, with the case of that paragraph: %s", (item, basis, number) => {
    const desk = at(item);
    expect(valueOf(desk, "basis")).toBe(basis);
    expect(valueOf(desk, "caseNumber")).toBe(number);
  });

  it.each([
    ["HS-direktören får i uppdrag att\nredovisa en", 43],
    ["får i uppdrag att", null],
    ["Något annat", null],
    ["", null],
  ])("hold %j in § %j", (words, section) => {
    expect(paragraphWith(words, minutes)?.section ?? null).toBe(section);
  });

  it("are one paragraph where only one stands as a heading", () => {
    const one = minutes.slice(minutes.indexOf("§ 44"));
    expect(paragraphWith("IT-chefen får i uppdrag", one)).toBeNull();
  });
});
