import { describe, expect, it } from "vitest";
import { subject } from "../../../../src/domain/brand.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { contextOf, person, type World } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";
import { on, sent, spaced } from "./sent.ts";
import { decisionText, reportText } from "./documents.ts";

const settledIn = ({ state }: World) => [...state.intakes.values()].flatMap((one) => one.settled);

/** Minutes with receivers, a missing date, and nothing else but a task. */
const minutes = `§ 21
Plan för introduktion (RS/910/2018)
Beslut
1. Regiondirektören får i uppdrag att till regionstyrelsens möte i augusti 2018 redovisa en plan. Se bilaga.
Expedieras till
Ekonomidirektör, HR-direktör
Paragrafen är justerad`;

describe("the questions of a document", () => {
  it("are answered one at a time, and stand with their answers", () => {
    const desk = sent(decisionText);
    desk.press("Svara på frågorna (5)");
    expect(spaced(desk)).toContain("fråga 1 av 5");
    desk.press("Spara svaret");
    expect(spaced(desk)).toContain("Fältet är tomt");
    desk.press("Spara svaret", { text: "De läggs i en pott i höst" });
    expect(spaced(desk)).toContain("fråga 2 av 5");
    desk.press("Behövs inte").press("Tillbaka till inläsningen");
    expect(spaced(desk)).toContain("Vad ska hända med dem? Svar: De läggs i en pott i höst");
    expect(spaced(desk)).toContain("Svar: Behövs inte");
    expect(desk.seen.titles).toContain("Svara på frågorna (3)");
    expect(complaintsAbout(desk.seen.content)).toEqual([]);
  });

  it("stand in a notification as they are, where no Markdown is read", () => {
    const desk = sent(minutes.replace("en plan", "*en* plan"));
    desk.press("Svara på frågorna (2)").press("Nästa fråga");
    expect(desk.seen.summary).toContain("redovisa *en* plan. Se bilaga.”");
    expect(spaced(desk)).toContain(String.raw`redovisa \*en\* plan. Se bilaga.”`);
  });

  it("keep an answer that somebody has given since the card was made", () => {
    const desk = sent(decisionText).press("Svara på frågorna (5)");
    const old = desk.seen.buttons.find(({ title }) => title === "Spara svaret");
    desk.press("Spara svaret", { text: "Potten öppnas i höst" });
    const data = { ...(old?.action["data"] as object), text: "De ska betalas tillbaka" };
    const asked = parseClick(
      { verb: "settle-item", data, activityId: null, automatic: false },
      desk.world.state,
      viewerOf(people.secondSecretary, { on }),
    );
    if (asked.kind !== "commands") throw new Error("a press on an old card is read");
    const [command] = asked.commands;
    if (command === undefined) throw new Error("the press asks for something");
    const decided = desk.world.judge(
      command,
      contextOf(`${on} 10:00`, person(people.secondSecretary)),
    );
    expect(decided).toMatchObject({
      kind: "refused",
      refusal: { errors: [{ field: "text", problem: { code: "answered-since" } }] },
    });
    expect(asked.form).toMatchObject({ card: "intake-item" });
  });

  it("are in the history of the case once it is there", () => {
    const desk = sent(decisionText).press("Lägg in allt som är redo (1)");
    desk.press("Tillbaka till inläsningen").press("Svara på frågorna (5)");
    desk.press("Spara svaret", { text: "Till hösten" });
    const history = shown(
      desk.world,
      { card: "history", subject: subject("case/RS/900/2018"), page: 1 },
      people.secretary,
      { on },
    );
    expect(history.text).toContain("besvarade en fråga ur ett inläst dokument (återstod)");
    expect(history.text).toContain("bekräftade det ur ett inläst dokument");
  });
});

describe("the receivers of extracts", () => {
  it("are confirmed like all else, with what the text says of its adjustment", () => {
    const desk = sent(minutes);
    expect(desk.seen.text).toContain("Enligt texten är protokollet justerat.");
    expect(desk.seen.text).toContain("Utdrag till");
    expect(settledIn(desk.world)).toEqual([]);
    desk.press("Lägg in allt som är redo (2)");
    const [dispatch] = settledIn(desk.world);
    expect(dispatch).toMatchObject({
      item: "dispatch",
      topic: "utdrag",
      about: ["case/RS/910/2018"],
      answer: "Ekonomidirektör\nHR-direktör",
    });
  });

  it("stand on the card of the decision that they get", () => {
    const desk = sent(decisionText);
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "avrundat", code: "Projekt 900" });
    desk.press("Lägg in allt som är redo (2)");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    desk.press("Lägg in allt som är redo (3)");
    const [decision] = [...desk.world.state.registered.values()].filter(
      ({ madeBy }) => madeBy.kind === "person",
    );
    const card = { card: "registered", decision: decision?.id ?? ("" as never) } as const;
    const { text } = shown(desk.world, card, people.secretary, { on });
    expect(text).toContain("Utdrag till\nEkonomiavdelningen");
  });

  it("are not stored out of a proposal", () => {
    const desk = sent(`${reportText}\nUtdrag till\nEkonomidirektör\n`);
    expect(desk.seen.text).toContain("Utdrag till");
    desk.press("Lägg in allt som är redo (1)");
    expect(settledIn(desk.world)).toEqual([]);
  });
});

describe("an item that is put aside", () => {
  it("is not entered with the rest until it is taken up again", () => {
    const desk = sent(minutes);
    const { card } = desk;
    const of = (item: string) => {
      if (card.card !== "intake") throw new Error("in front of an intake");
      const look = { card: "intake-item", intake: card.intake, item, page: 1 } as const;
      return new Desk(desk.world, people.secretary, on, look);
    };
    of("dispatch").press("Lägg åt sidan");
    expect(desk.seen.text).toContain("Åt sidan");
    desk.press("Lägg in allt som är redo (1)");
    expect(settledIn(desk.world).map(({ outcome }) => outcome)).toEqual(["set-aside"]);
    of("dispatch").press("Ta upp igen");
    desk.press("Lägg in allt som är redo (1)");
    expect(settledIn(desk.world).map(({ outcome }) => outcome)).toEqual(["answered"]);
  });
});

describe("several mandates in one text", () => {
  const text = decisionText.replace(
    "Beslutet i Regionstyrelsen § 88.",
    'Beslutet i Regionstyrelsen § 88. Regionstyrelsen beslutade 2018-06-13 § 97 att "Regiondirektören får delegation på att fördela ytterligare medel till åtgärder gällande kollegor samt handledning."',
  );

  it("are items of their own, and a pot is mapped to a purpose of one of them", () => {
    const desk = sent(text);
    desk.press("Lägg in allt som är redo (1)");
    desk.press("Lägg in", { amount: "avrundat", code: "Projekt 900" });
    expect(spaced(desk)).toContain("Mandat: RS 2018-05-30 § 88");
    expect(spaced(desk)).toContain("Mandat: RS 2018-06-13 § 97");
    desk.press("Lägg in allt som är redo (3)");
    desk.press("Lägg in", { decisionDay: "2018-06-19" });
    expect([...desk.world.state.mandates.values()].map(({ section }) => section)).toEqual([88, 97]);
    while (desk.seen.titles.some((title) => title.startsWith("Lägg in allt")))
      desk.press(desk.seen.titles.find((title) => title.startsWith("Lägg in allt")) ?? "");
    const pots = [...desk.world.state.pots.values()].map((pot) => [pot.title, pot.mandate]);
    expect(pots).toContainEqual(["Fler kollegor", "RS-2018-06-13-97"]);
    expect(pots).toContainEqual(["Rapportverktyg", "RS-2018-05-30-88"]);
  });
});

describe("the mandate that minutes give", () => {
  it("is an item with the words of its own point, its purposes and its delegate", () => {
    const desk = sent(`Sammanträdesprotokoll
Regionstyrelsen 2018-06-13
§ 97
Medel till kortare köer (RS/911/2018)
Beslut
1. Av 10 000 000 kronor fördelas 4 000 000 kronor till kvällsmottagning, ansvarig HS-direktör.
2. Regiondirektören får delegation på att fördela de resterande medlen till åtgärder gällande bemanning samt digitala besök.
Paragrafen är justerad`);
    desk.press("Lägg in allt som är redo (1)").press("Lägg in", { code: "P 911" });
    desk.press("Lägg in allt som är redo (2)");
    expect([...desk.world.state.mandates.values()]).toMatchObject([
      {
        section: 97,
        delegate: "regiondirektor",
        quote:
          "Regiondirektören får delegation på att fördela de resterande medlen till åtgärder gällande bemanning samt digitala besök.",
        purposes: [{ id: "bemanning" }, { id: "digitala-besok" }],
      },
    ]);
  });
});
