import { describe, expect, it } from "vitest";
import { decisionNumber, type PersonId, rowId } from "../../../../src/domain/brand.ts";
import { registeredSubject } from "../../../../src/domain/touches.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { exportOf } from "../../../../src/teams/documents/export.ts";
import { parseClick } from "../../../../src/teams/parse-click.ts";
import { decided, typed } from "../../../domain/ask.ts";
import { authority, requests } from "../../../domain/fixture.ts";
import { contextOf, person, type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const on = "2018-10-03";
const number = decisionNumber("1/2018");
const paper = decisionNumber(registeredSubject(ids.boardDecision));

/** Leaders got money too late for a follow-up before the budget, and need it "kanske" next year. */
const world = (): World =>
  worldOf(
    ...authority,
    ...decided("skills", {
      [requests.mentors]: typed.amount(400_000),
      [requests.leaders]: typed.amount(500_000),
      [requests.courses]: typed.no,
    }).map((one) => ({ ...one, at: one.at.replace("2018-06-25", "2018-10-01") })),
  );
const decision: Card = { card: "decision", decision: number };
const need: Card = { card: "need", decision: number, row: rowId("leaders") };
const onPaper: Card = { card: "need", decision: paper, row: rowId("row-2") };
const desk = (who: PersonId, card: Card, of = world()): Desk => new Desk(of, who, on, card);
const text = ({ seen }: Desk): string => seen.text.replaceAll("\u00A0", " ");

describe("the question of a row's need", () => {
  it("R09: is one question with two answers, on the way from the decision", () => {
    const asked = desk(people.director, decision).press("Svara om behovet 2019");
    expect(asked.card).toEqual(need);
    expect(text(asked)).toContain("Behov 2019 · Kompetens\nLedarprogram");
    expect(text(asked)).toContain("Beviljat: 500 000 kr. Behov enligt beslutet: oklart.");
    expect(asked.seen.titles).toEqual([
      "Ja, det behövs 2019",
      "Nej, det behövs inte 2019",
      "Beslutet",
    ]);
    expect(asked.seen.fields.map(({ id }) => id)).toEqual(["comment"]);
    expect(complaintsAbout(asked.seen.content)).toEqual([]);
  });

  it("is answered with a press, and the decision says so beside what was decided", () => {
    const answered = desk(people.director, need).press("Ja, det behövs 2019", {
      comment: hostile,
    });
    expect(answered.card).toEqual(decision);
    expect(text(answered)).toContain("Svaret om behovet är sparat.");
    expect(text(answered)).toContain(
      "Behov 2019, besvarat efter beslutet\n• Ledarprogram: ja (besvarat 3 oktober 2018 av Hanna Sund)",
    );
    expect(text(answered)).toContain("oklart");
    expect(answered.seen.titles).not.toContain("Svara om behovet 2019");
    const again = desk(people.director, need, answered.world);
    for (const part of literal) expect(text(again).replaceAll("\\", "")).toContain(part);
    expect(text(again)).toContain("Ett nytt svar ersätter det gamla.");
  });

  it("stands with its answer wherever next year is spoken of", async () => {
    const { world: after } = desk(people.director, need).press("Nej, det behövs inte 2019");
    const seen = (card: Card) => shown(after, card, people.director, { on }).text;
    const history = seen({ card: "history", subject: "decision/1/2018", page: 1 });
    expect(history).toContain("svarade nej om behovet nästa år: Ledarprogram");
    const bound = seen({ card: "commitments", grant: ids.grant }).replaceAll("\u00A0", " ");
    expect(bound).toContain(
      "Därtill är 0 kr osäkert och 50 000 kr okänt.\n650 000 kr behövs inte igen.",
    );
    const { sheets } = await exportOf(after.state, viewerOf(people.director, { on }));
    const cells = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => JSON.stringify(cell));
    expect(cells.join()).toContain("nej (besvarat 3 oktober 2018 av Hanna Sund)");
  });

  it("asks the secretariat whose word it is, and keeps what was typed when that is refused", () => {
    const office = desk(people.secretary, onPaper);
    expect(JSON.stringify(office.seen.content)).toContain("Vem har svarat, och hur?");
    office.press("Nej, det behövs inte 2019");
    expect(office.card).toEqual(onPaper);
    expect(text(office)).toContain("Fältet är tomt. Fyll i eller välj.");
    office.press("Nej, det behövs inte 2019", { comment: "Per Ek, mejl 2 oktober" });
    expect(office.card).toEqual({ card: "registered", decision: ids.boardDecision });
    expect(text(office)).toContain("• Träningscenter: nej (besvarat 3 oktober 2018 av");
    expect(text(office)).toContain("ej angivet");
  });

  it("is told, not asked, to those who do not answer for the row, and shown to nobody else", () => {
    const auditor = shown(world(), need, people.auditor, { on });
    expect(auditor.text).toContain("Väntar på svar från Hanna Sund.");
    expect(auditor.titles).toEqual(["Beslutet"]);
    expect(auditor.fields).toEqual([]);
    const { state } = world();
    expect(maySee(need, state, viewerOf(people.outsider, { on }))).toBe(false);
    expect(maySee(need, state, viewerOf(people.director, { on }))).toBe(true);
  });

  it("has nothing to say of a row that is not there", () => {
    const gone = shown(world(), { ...need, row: rowId("choir") }, people.director, { on });
    expect(gone.titles).not.toContain("Ja, det behövs 2019");
  });
});

describe("a press on an answer", () => {
  const press = (of: World, data: object) =>
    parseClick(
      {
        verb: "settle-need",
        data: { next: { card: "home" }, revision: 0, ...data },
        activityId: null,
        automatic: false,
      },
      of.state,
      viewerOf(people.director, { on }),
    );
  const given = { decision: number, row: "leaders", need: "no", turn: 0 };

  it("on an old card undoes no answer, and says that there is one", () => {
    const { world: after } = desk(people.director, need).press("Ja, det behövs 2019");
    const asked = press(after, given);
    const [command] = asked.kind === "commands" ? asked.commands : [];
    if (command === undefined) throw new Error("a press on an old card is read");
    expect(after.judge(command, contextOf(`${on} 11:00`, person(people.director)))).toMatchObject({
      kind: "refused",
      refusal: { errors: [{ field: "comment", problem: { code: "answered-since" } }] },
    });
    expect(asked).toMatchObject({ form: need });
  });

  it.each([{ need: "unclear" }, { turn: -1 }, { turn: "0" }, { row: "a b" }, { decision: "#" }])(
    "is none of ours with %o",
    (wrong) => {
      expect(press(world(), { ...given, ...wrong }).kind).toBe("unreadable");
    },
  );
});
