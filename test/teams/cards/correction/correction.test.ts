import { describe, expect, it } from "vitest";
import { decisionNumber, proposalId, rowId } from "../../../../src/domain/brand.ts";
import { decisionDocument } from "../../../../src/documents/decision-text.ts";
import { correctionWord } from "../../../../src/documents/correction-docx.ts";
import type { Card } from "../../../../src/notify/card.ts";
import { kronor } from "../../../../src/domain/money.ts";
import { maySee } from "../../../../src/teams/cards/access.ts";
import { countedTwice } from "../../../../src/teams/documents/notice-list.ts";
import {
  before,
  change,
  changed,
  correct,
  first,
  openAmendment,
  opened,
  second,
  sentChange,
} from "../../../domain/amending.ts";
import { addOwnRow, decideIt, openDraft, saveAnswers, submit, typed } from "../../../domain/ask.ts";
import { authority, pots } from "../../../domain/fixture.ts";
import { did, type Done, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { hostile, literal, shown, viewerOf, wide } from "../../cards-2/scene.ts";
import { complaintsAbout } from "../../card-check.ts";

/** Amounts are written with a space that does not break. */
const spaced = (text: string): string => text.replaceAll("\u00A0", " ");
const world = (...done: readonly Done[]) => worldOf(...authority, ...done);
const rise = { mentors: typed.amount(350_000), courses: typed.amount(300_000) };
const slip = did(people.chief, "2018-06-27 09:00", correct());
const decisionCard = { card: "decision", decision: first } as const;
const amend = { card: "amend", decision: first } as const;
const list = { card: "correct", decision: first, page: 1 } as const;
const form = {
  card: "correct-text",
  decision: first,
  field: "activity",
  row: rowId("mentors"),
} as const;

const news = { card: "correction-news", decision: first, from: 1 } as const;

const looks = [
  ["the texts that can be corrected", world(...before), list, people.chief],
  ["one of them", world(...before), form, people.chief],
  ["the way to a change", world(...before), amend, people.director],
  ["a change that has begun", world(...opened(rise)), amend, people.director],
  ["a change that was sent", world(...sentChange(rise)), amend, people.director],
  ["a corrected decision", world(...before, slip), decisionCard, people.chief],
  ["the news of a correction", world(...before, slip), news, people.auditor],
  ["a replaced decision", world(...changed(rise)), decisionCard, people.auditor],
  [
    "an amending decision",
    world(...changed(rise)),
    { card: "decision", decision: second },
    people.chief,
  ],
  [
    "the task of a change",
    world(...sentChange(rise)),
    { card: "proposal", proposal: change },
    people.chief,
  ],
  [
    "a change on its review",
    world(...opened(rise)),
    { card: "review", proposal: change },
    people.director,
  ],
] as const satisfies readonly (readonly [string, ReturnType<typeof world>, Card, unknown])[];

describe.each(["sv", "en"] as const)("in %s", (language) => {
  it.each(looks)("%s keeps the rules of a card", (_name, at, card, person) => {
    const { content, summary } = shown(at, card, person, { language, on: "2018-07-03" });
    expect(complaintsAbout(content)).toEqual([]);
    expect(summary).not.toBe("");
  });
});

describe("a decision's own card", () => {
  it("offers the way to who may: the decider corrects, the holder changes, the others look", () => {
    const buttons = (person: (typeof people)[keyof typeof people]) =>
      shown(world(...before), decisionCard, person).titles;
    expect(buttons(people.chief)).toContain("Ändra eller rätta");
    expect(buttons(people.director)).toContain("Gör ett ändringsbeslut");
    for (const other of [people.auditor, people.secretary])
      expect(buttons(other).join(" ")).not.toMatch(/rätta|ändringsbeslut/i);
  });

  it("shows a correction with what was, what is and by whom, and the text as it reads", () => {
    const { text } = shown(world(...before, slip), decisionCard, people.auditor);
    expect(text).toContain("Rättat 27 juni 2018, se rättelse 1.");
    expect(text).toContain(
      "Rättelse 1, 27 juni 2018, av Ulla Norrman, regiondirektör. ”Mentorer” ska vara ”Mentorer på alla avdelningar”. Skäl: Skrivfel i underlaget.",
    );
    expect(text).toMatch(/^Mentorer på alla avdelningar/m);
  });

  it("gives the newest correction as a document of its own, and none where there is none", () => {
    const buttons = (at: ReturnType<typeof world>) =>
      shown(at, decisionCard, people.auditor).buttons;
    const fetch = buttons(world(...before, slip)).find(({ title }) => title === "Hämta rättelse 1");
    expect(fetch?.action["data"]).toMatchObject({
      show: { card: "document", of: { kind: "correction", decision: first, number: 1 } },
    });
    expect(
      buttons(world(...before))
        .map(({ title }) => title)
        .join(" "),
    ).not.toContain("rättelse");
  });

  it("keeps the first text in the decision's document, whatever is corrected", () => {
    const plainly = world(...before).state;
    const { state } = world(...before, slip);
    const text = (at: typeof state) => {
      const decision = at.decisions.get(first);
      return decision && decisionDocument(at, decision);
    };
    expect(text(state)).toStrictEqual(text(plainly));
    const decision = state.decisions.get(first);
    const [correction] = decision?.corrections ?? [];
    if (decision === undefined || correction === undefined) throw new Error("corrected");
    const paper = JSON.stringify(correctionWord(state, decision, correction));
    for (const part of ["Rättelse 1 av beslut 1/2018", "Mentorer på alla avdelningar", "25 juni"])
      expect(paper).toContain(part);
  });

  it("says what replaced it and shows what applied; the newer one says what it changes and why", () => {
    const at = world(...changed(rise));
    const old = shown(at, decisionCard, people.auditor, { on: "2018-07-03" });
    expect(old.text).toContain("Ersatt");
    expect(old.text).toContain(
      "Beslutet är ersatt av beslut 2/2018, 2 juli 2018. Där är 2 av 3 rader ändrade.",
    );
    expect(spaced(old.text)).toContain("400 000");
    expect(old.titles).toContain("Öppna beslut 2/2018");
    const now = shown(at, { card: "decision", decision: second }, people.chief);
    expect(now.text).toContain(
      "Beslutet ändrar och ersätter beslut 1/2018. Skäl: Kurserna blev dyrare.",
    );
    const decisions = shown(at, { card: "decisions", page: 1 }, people.auditor);
    expect(decisions.text).toContain("ersatt av 2/2018");
    expect(spaced(decisions.text)).toContain("650 000 kr i allt");
  });

  it("keeps the old document as it was, and tells the change in the new one", () => {
    const at = world(...changed(rise)).state;
    const [old, now] = [at.decisions.get(first), at.decisions.get(second)];
    if (old === undefined || now === undefined) throw new Error("decided");
    const was = world(...before).state;
    const wasDecision = was.decisions.get(first);
    expect(decisionDocument(at, old)).toStrictEqual(
      wasDecision && decisionDocument(was, wasDecision),
    );
    const { title, sections } = decisionDocument(at, now);
    expect(title).toMatch(/^Ändring av beslut 1\/2018: fördelning av potten Kompetens/);
    const found = sections.find((one) => one.heading === "Vad som ändras");
    expect({
      paragraphs: found?.paragraphs.map(spaced),
      items: found?.items.map(spaced),
    }).toStrictEqual({
      paragraphs: ["50 000 kr tas ur potten Kompetens."],
      items: ["Mentorer: 400 000 kr blir 350 000 kr.", "Kurser: 200 000 kr blir 300 000 kr."],
    });
    expect(spaced(sections[0]?.paragraphs[0] ?? "")).toBe(
      "Det här beslutet ändrar och ersätter beslut 1/2018, som Ulla Norrman fattade den 25 juni 2018. Ändringen gäller Mentorer och Kurser. Skäl: Kurserna blev dyrare.",
    );
    const decided = sections.find((one) => one.heading === "Beslut")?.paragraphs.join(" ");
    expect(spaced(decided ?? "")).toContain("TOTALT är därmed 650 000 kr fördelat");
    expect(decided).not.toContain("Tidigare har");
  });
});

it("counts only what stands as distributed before a later decision", () => {
  const third = proposalId("skills/3");
  const entries = { mentors: typed.amount(150_000), courses: typed.amount(200_000) };
  const at = world(
    ...changed(entries),
    did(people.director, "2018-07-03 09:00", openDraft(pots.skills)),
    did(people.director, "2018-07-03 09:05", addOwnRow(third)),
    did(people.director, "2018-07-03 09:10", saveAnswers(third, { motive: "Resten sparas." })),
    did(people.director, "2018-07-03 09:15", submit(third)),
    did(people.chief, "2018-07-03 10:00", decideIt(third)),
  ).state;
  const decision = at.decisions.get("3/2018");
  if (decision === undefined) throw new Error("decided");
  const text = decisionDocument(at, decision).sections.flatMap((one) => one.paragraphs);
  expect(spaced(text.join(" "))).toContain(
    "Tidigare har 350 000 kr fördelats ur potten (beslut 2/2018).",
  );
});

it("counts the money of a changed decision once on the list that has both", () => {
  const { state } = world(...changed(rise));
  const [old, now] = ["1/2018", "2/2018"].map((one) => state.notices.get(`decision/${one}`));
  if (old === undefined || now === undefined) throw new Error("decided");
  expect(countedTwice([old, now], state)).toEqual({
    distributed: 0,
    replaced: kronor(600_000),
  });
  expect(countedTwice([now], state)).toEqual({ distributed: 0, replaced: 0 });
  // On a list of its own the old one is read, and its money counts where the new one stands.
  expect(countedTwice([old], state)).toEqual({ distributed: 0, replaced: kronor(600_000) });
});

describe("the way to a change", () => {
  it("tells what stands in the way, with the way out", () => {
    const other = did(people.director, "2018-07-01 09:00", openDraft(pots.skills));
    const look = (...done: readonly Done[]) =>
      shown(world(...done), amend, people.director, { on: "2018-07-03" }).titles;
    expect(look(...before)).toEqual(["Börja ändra", "Till beslutet"]);
    expect(look(...before, other)).toEqual([
      "Öppna utkastet",
      "Lägg ned utkastet",
      "Till beslutet",
    ]);
    expect(look(...opened(rise))).toEqual([
      "Fortsätt ändra",
      "Lägg ned ändringen",
      "Till beslutet",
    ]);
    expect(look(...sentChange(rise))).toEqual(["Öppna förslaget", "Till beslutet"]);
  });

  it("says to the decider, before he writes, that a slip is put right in the change", () => {
    const look = (done: readonly Done[], card: Card = list) =>
      shown(world(...done), card, people.chief, { on: "2018-07-03" });
    expect(look(before).text).toContain("Det börjar hos HS-direktören, som har potten.");
    expect(look(opened(rise)).text).toContain("HS-direktören håller på att ändra beslutet.");
    expect(look(opened(rise)).titles).toEqual(["Till beslutet"]);
    expect(look(sentChange(rise), form).titles).toEqual(["Öppna förslaget", "Till beslutet"]);
    const own = [before, opened(rise), sentChange(rise)].map(
      (done) => look(done, decisionCard).text,
    );
    expect(own[0]).not.toContain("En ändring av beslutet");
    expect(own[1]).toContain("En ändring av beslutet är påbörjad.");
    expect(own[2]).toContain("En ändring av beslutet är skickad och väntar på svar.");
  });

  it("shows how the text reads now to who has been overtaken", () => {
    const refusal = { code: "text-corrected", number: 1, person: people.chief } as const;
    const { text } = shown(world(...before, slip), form, people.chief, { said: { refusal } });
    expect(text).toContain("Ulla Norrman har rättat samma text medan du skrev (rättelse 1).");
    expect(text).toContain("Nu står det ”Mentorer på alla avdelningar”.");
  });

  it("shows its approver every difference from the decision", () => {
    const { text } = shown(
      world(...sentChange(rise)),
      { card: "proposal", proposal: change },
      people.chief,
      { on: "2018-07-03" },
    );
    expect(text).toContain("Ändrar beslut 1/2018. Skäl: Kurserna blev dyrare.");
    expect(text).toContain("Ändrat mot beslut 1/2018");
    expect(spaced(text)).toContain("Mentorer: 400 000 kr blev 350 000 kr");
  });

  it("is closed to others, also by a forged click", () => {
    const { state } = world(...before);
    const may = (card: Card, person: keyof typeof people) =>
      maySee(card, state, viewerOf(people[person], {}));
    expect(may(amend, "director")).toBe(true);
    expect(may(amend, "chief")).toBe(false);
    expect(may(list, "chief")).toBe(true);
    expect(may(form, "director")).toBe(false);
    expect(may({ ...amend, decision: decisionNumber("9/2018") }, "director")).toBe(false);
  });
});

it("pages the texts of the largest decision, and shows what people typed character by character", () => {
  const reason = did(people.director, "2018-07-02 09:00", openAmendment(first, hostile));
  const { text } = shown(
    world(...before, reason),
    { card: "proposal", proposal: change },
    people.director,
  );
  expect(text).toContain("Kompetens");
  const slips = [hostile.slice(0, 30), hostile].map((part, index) =>
    did(
      people.chief,
      `2018-06-27 09:0${index}`,
      correct({
        field: "motive",
        row: "leaders",
        is: `Störst nytta för vården. ${part}`,
        reason: hostile,
      }),
    ),
  );
  const seen = shown(world(...before, ...slips), decisionCard, people.auditor);
  for (const part of literal) expect(seen.text.replaceAll("\\", "")).toContain(part);
  expect(seen.text).not.toContain("[x](");
  const large = wide(19);
  large.carryOut(
    did(people.chief, "2018-06-25 11:00", (state) => {
      const proposal = state.proposals.get("skills/1");
      if (proposal?.submitted == null) throw new Error("sent");
      const { version, digest } = proposal.submitted;
      const revision = state.revisions.get("proposal/skills/1");
      if (revision === undefined) throw new Error("sent");
      return {
        type: "decide-proposal",
        proposal: proposal.id,
        version,
        digest,
        revision,
        declaration: "not-disqualified",
      };
    }),
  );
  for (const page of [1, 2, 3]) {
    const look = shown(large, { ...list, page }, people.chief);
    expect(complaintsAbout(look.content)).toEqual([]);
  }
});
