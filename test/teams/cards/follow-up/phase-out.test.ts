import { describe, expect, it } from "vitest";
import type { PersonId } from "../../../../src/domain/brand.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { renderCard } from "../../../../src/teams/cards/render.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { exportOf } from "../../../../src/teams/documents/export.ts";
import { authority } from "../../../domain/fixture.ts";
import { type World, worldOf } from "../../../domain/given.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { of, phasedOut, phasedOutBy, phasing } from "../../../domain/phasing-out.ts";
import { complaintsAbout } from "../../card-check.ts";
import { hostile, literal, shown, viewerOf } from "../../cards-2/scene.ts";
import { Desk } from "../meeting/clicking.ts";

const on = "2019-06-10";
const world = (): World => worldOf(...authority, ...phasedOutBy());
const decision: Card = { card: "decision", decision: of.decision };
const question: Card = { card: "phase-out", ...of, way: null };
const bound: Card = { card: "commitments", grant: ids.grant };
const desk = (who: PersonId, card: Card, at: World = world()): Desk => new Desk(at, who, on, card);
const plainly = (text: string): string => text.replaceAll("\u00A0", " ");
const text = ({ seen }: Desk): string => plainly(seen.text);
const read = (at: World, card: Card, who: PersonId, day = on): string =>
  plainly(shown(at, card, who, { on: day }).text);

const yes = "Ja, det är klart …";
const notYet = "Inte än …";
const never = "Det blir inte av …";

describe("the question whether something is phased out", () => {
  it("R02: says the decision's own words and by when to answer, with three ways to answer", () => {
    const asked = desk(people.director, decision).press("Är det utfasat?");
    expect(asked.card).toEqual(question);
    expect(text(asked)).toContain("Beslut 1/2018 · Kompetens\nÄr det utfasat?");
    expect(text(asked)).toContain(
      "Behovet 2019, 400 000 kr: Inhyrd instruktör fasas ut, 500 000 kr, juni 2019.",
    );
    expect(text(asked)).toContain("Svara senast 28 juni 2019.");
    expect(asked.seen.titles).toEqual([yes, notYet, never, "Beslutet"]);
    expect(complaintsAbout(asked.seen.content)).toEqual([]);
  });

  it("is answered with a day and a note, and the decision says so", () => {
    const form = desk(people.director, question).press(yes);
    expect(form.seen.fields.map(({ id }) => id)).toEqual(["day", "comment"]);
    const answered = form.press("Spara att det är utfasat", {
      day: "2019-06-03",
      comment: hostile,
    });
    expect(answered.card).toEqual(question);
    expect(text(answered)).toContain("Svaret om utfasningen är sparat.");
    for (const part of literal) expect(text(answered).replaceAll("\\", "")).toContain(part);
    expect(text(answered.press("Beslutet"))).toContain(
      "Är det utfasat?\n• Inhyrd instruktör, 500 000 kr, juni 2019: utfasat 3 juni 2019",
    );
  });

  it("keeps the earlier answer beside the new one, and what was typed where a field is wrong", () => {
    const form = desk(people.director, question).press(notYet);
    const refused = form.press("Spara den nya dagen", { day: "2019-06-10", comment: "Avtalet." });
    expect(text(refused)).toContain("Dagen kan vara tidigast 11 juni 2019. Välj en senare dag.");
    const put = refused.press("Spara den nya dagen", {
      day: "2019-09-02",
      comment: "Avtalet löper.",
    });
    expect(text(put)).toContain(
      "Svar hittills\n• 10 juni 2019, Hanna Sund: inte klart, ny dag 2 september 2019. Avtalet löper.",
    );
    expect(text(put)).toContain("Frågan ställs 2 september 2019.");
    const later = put
      .press(yes)
      .press("Spara att det är utfasat", { day: "2019-06-10", comment: "" });
    expect(text(later)).toContain("inte klart, ny dag 2 september 2019. Avtalet löper.\n");
    expect(text(later)).toContain("• 10 juni 2019, Hanna Sund: utfasat 10 juni 2019.");
  });

  it("tells the secretariat and whoever decided where it will not be done, and what is bound without cover", async () => {
    const at = world();
    const form = desk(people.director, question, at).press(never);
    expect(text(form)).toContain(
      "Sekretariatet och den som fattade beslutet får veta det. 400 000 kr står då som bundet 2019 utan täckning.",
    );
    form.press("Spara att det inte blir av", { comment: "Kursen behövs." });
    const news = read(at, { card: "phase-out", ...of, way: "news" }, people.chief);
    expect(news).toContain("En utfasning blir inte av");
    expect(news).toContain("10 juni 2019, Hanna Sund: blir inte av. Kursen behövs.");
    expect(news).toContain("400 000 kr är bundet 2019 utan täckning.");
    const sum = "400 000 kr är bundet 2019 utan täckning: det som skulle fasas ut blir inte av.";
    expect(read(at, bound, people.auditor)).toContain(sum);
    expect(read(world(), bound, people.auditor)).not.toContain("utan täckning");
    const history = read(
      at,
      { card: "history", subject: "decision/1/2018", page: 1 },
      people.auditor,
    );
    expect(history).toContain(
      "svarade om utfasningen av Inhyrd instruktör, 500 000 kr: blir inte av. Kursen behövs.",
    );
    const book = await exportOf(at.state, viewerOf(people.auditor, { on }));
    expect(plainly(JSON.stringify(book))).toContain(
      "Inhyrd instruktör, 500 000 kr, juni 2019: blir inte av. 10 juni 2019, Hanna Sund: blir inte av. Kursen behövs.",
    );
  });

  it("is seen by the auditor, who waits for the holder and has nothing to press", () => {
    const seen = desk(people.auditor, bound).press("Utfasning: Inhyrd instruktör");
    expect(seen.card).toEqual(question);
    expect(text(seen)).toContain("Väntar på svar från Hanna Sund.");
    expect(seen.seen.titles).toEqual(["Beslutet"]);
    const form: Card = { card: "phase-out", ...of, way: "abandoned" };
    expect(desk(people.auditor, form).seen.hasInputs).toBe(false);
    expect(maySee(question, world().state, viewerOf(people.outsider, { on }))).toBe(false);
  });

  it("can be answered before its month, and says when it is asked", () => {
    expect(read(world(), question, people.director, "2018-08-01")).toContain(
      "Frågan ställs 1 juni 2019. Är det klart före dess går det bra att svara nu.",
    );
    expect(read(world(), decision, people.director, "2018-08-01")).toContain(
      "juni 2019: frågan ställs 1 juni 2019",
    );
  });

  it("says to its writer and its readers that it is asked at the year's end where no month is named", () => {
    const at = worldOf(...authority, ...phasing({ ...phasedOut, when: "hösten 2019" }));
    const line =
      "fasas ut, 500 000 kr, hösten 2019. Ingen månad med år är nämnd, så frågan om det är utfasat ställs vid årets slut, i december 2019.";
    const task = { card: "proposal", proposal: "skills/1" } as Card;
    expect(read(at, task, people.chief, "2018-06-25")).toContain(line);
    const decided = worldOf(...authority, ...phasedOutBy({ ...phasedOut, when: "hösten 2019" }));
    expect(read(decided, question, people.director)).toContain(line);
  });

  it("takes up little, in both languages, with long and hostile words", () => {
    const what = `${hostile} ${"lång ".repeat(50)}`.slice(0, 300);
    const at = worldOf(...authority, ...phasedOutBy({ ...phasedOut, what, when: what }));
    for (const language of ["sv", "en"] as const)
      for (const way of [null, "done", "postponed", "abandoned", "news"] as const) {
        const card: Card = { card: "phase-out", ...of, way };
        const { content } = renderCard(card, at.state, viewerOf(people.director, { on, language }));
        expect(JSON.stringify(content).length).toBeLessThan(24_000);
      }
  });
});
