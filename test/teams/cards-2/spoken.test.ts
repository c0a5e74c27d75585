import { describe, expect, it } from "vitest";
import { day } from "../../../src/domain/brand.ts";
import type { SpokenHow } from "../../../src/domain/spoken.ts";
import { proposalSubject } from "../../../src/domain/touches.ts";
import type { Card } from "../../../src/notify/card.ts";
import { owedForProposal } from "../../../src/notify/owed-proposal.ts";
import { maySee } from "../../../src/teams/cards/access.ts";
import { renderRetired } from "../../../src/teams/cards/render.ts";
import { parseCard } from "../../../src/teams/parse-card.ts";
import { parseClick } from "../../../src/teams/parse-click.ts";
import { answerWord, decideIt, noteWord, sent, withdraw } from "../../domain/ask.ts";
import { authority, pots, proposals } from "../../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read } from "../reading.ts";
import { hostile, literal, shown, viewerOf } from "./scene.ts";

const { skills } = proposals;
const { secretary, chief, director, auditor } = people;
const card = (name: "note-word" | "word" | "word-news" | "proposal"): Card => ({
  card: name,
  proposal: skills,
});

interface Noting {
  readonly word?: "yes" | "no";
  readonly how?: SpokenHow;
  readonly note?: string;
}

const seen = (world: World["state"]) => {
  const submitted = world.proposals.get(skills)?.submitted;
  const revision = world.revisions.get(proposalSubject(skills));
  if (submitted == null || revision === undefined) throw new Error("the proposal has been sent");
  return { proposal: skills, revision, version: submitted.version, digest: submitted.digest };
};
const noted = (change: Noting = {}): Done =>
  did(secretary, "2018-06-25 10:00", noteWord(skills, chief, change));
const answered = (answer: "confirmed" | "denied"): Done =>
  did(chief, "2018-06-25 11:00", answerWord(skills, answer));
const world = (...more: readonly Done[]) => worldOf(...authority, ...sent("skills"), ...more);
const owed = ({ state }: World) => {
  const proposal = state.proposals.get(skills);
  if (proposal === undefined) return [];
  return owedForProposal(proposal, proposalSubject(skills), state, day("2018-06-25")).map(
    ({ kind, person, card: shows }) => [kind, person, shows.card],
  );
};

describe("the secretariat's form for an answer by mouth (R33, KL 6:38)", () => {
  it("is reached from a proposal that waits, by the secretariat alone", () => {
    const button = "Notera ett muntligt svar …";
    expect(shown(world(), card("proposal"), secretary).titles).toContain(button);
    for (const who of [director, chief, auditor])
      expect(shown(world(), card("proposal"), who).titles, who).not.toContain(button);
    expect(shown(world(noted()), card("proposal"), secretary).titles).not.toContain(button);
    const may = (who: typeof chief) => maySee(card("note-word"), world().state, viewerOf(who, {}));
    expect([may(secretary), may(chief), may(director)]).toEqual([true, false, false]);
  });

  it("is found by the secretariat from the pot, where it sees no rows", () => {
    const pot: Card = { card: "pot", pot: pots.skills };
    expect(shown(world(), pot, secretary).titles).toContain("Visa förslaget");
    expect(shown(world(), pot, auditor).titles).not.toContain("Visa förslaget");
    expect(shown(world(), card("proposal"), secretary).text).not.toContain("Mentorer");
  });

  it("names those whose turn it is, and asks what, how and when", () => {
    const { fields, text, content } = shown(world(), card("note-word"), secretary);
    expect(fields).toHaveLength(5);
    expect(text).toContain("Det du noterar beslutar ingenting.");
    expect(JSON.stringify(content)).toContain(`"value":"${chief}"`);
    expect(JSON.stringify(content)).not.toContain(`"value":"${director}"`);
    expect(complaintsAbout(content)).toEqual([]);
  });

  it("gives way to the proposal where it waits no more", () => {
    const gone = world(did(director, "2018-06-25 11:00", withdraw(skills)));
    expect(shown(gone, card("note-word"), secretary).fields).toHaveLength(0);
  });

  it("is read field by field; what is missing or no day stands above its field", () => {
    const { state } = world();
    const click = (data: object) =>
      parseClick(
        {
          verb: "note-word",
          data: { ...seen(state), ...data },
          activityId: null,
          automatic: false,
        },
        state,
        viewerOf(secretary, {}),
      );
    const all = {
      person: chief,
      outcome: "no",
      basis: "mail",
      day: "2018-06-25",
      comment: " Nja ",
    };
    expect(click(all)).toMatchObject({
      kind: "commands",
      commands: [{ type: "note-word", person: chief, word: "no", how: "mail", note: "Nja" }],
      form: card("note-word"),
    });
    const fieldsOf = (data: object) => {
      const asked = click(data);
      return asked.kind === "mend" ? asked.errors.map(({ field }) => field) : asked.kind;
    };
    expect(fieldsOf({})).toEqual(["person", "outcome", "basis", "day"]);
    expect(fieldsOf({ ...all, day: "31 juni" })).toEqual(["day"]);
    expect(fieldsOf({ ...all, outcome: "kanske", basis: "rök" })).toEqual(["outcome", "basis"]);
    expect(click({ ...all, digest: "no" })).toEqual({ kind: "unreadable" });
  });
});

describe("the question to whoever is said to have answered", () => {
  it("goes to him alone, beside his task, is the same message when he has answered, and is gone when the proposal has moved", () => {
    expect(owed(world(noted()))).toEqual([
      ["task", chief, "proposal"],
      ["task", chief, "word"],
    ]);
    const confirmed = world(noted(), answered("confirmed"));
    expect(owed(confirmed)).toEqual(owed(world(noted())));
    expect(owed(world(did(chief, "2018-06-25 11:00", decideIt(skills))))).toEqual([]);
    expect(owed(world(noted(), did(director, "2018-06-25 11:00", withdraw(skills))))).toEqual([]);
  });

  it("says what, how, when and by whom it was noted, and that nothing is decided", () => {
    const { lines, text, content } = shown(
      world(noted({ how: "phone", note: "Ringde från tåget" })),
      card("word"),
      chief,
    );
    expect(lines).toContain("Stämmer det?");
    expect(text).toContain("Du sa **ja** till Kompetens, förslag 1,");
    expect(text).toContain("på telefon den 25 juni 2018");
    expect(text).toContain("Ingenting är beslutat.");
    expect(text).toContain("Ringde från tåget");
    expect(complaintsAbout(content)).toEqual([]);
  });

  it("leads from yes to the ordinary confirmation with its question of impartiality (KL 6:30)", () => {
    const { buttons } = shown(world(noted()), card("word"), chief);
    expect(buttons[0]?.action["data"]).toMatchObject({
      answer: "confirmed",
      next: { card: "confirm", proposal: skills },
    });
    const confirm: Card = { card: "confirm", proposal: skills };
    const next = shown(world(noted(), answered("confirmed")), confirm, chief);
    expect(next.titles).toContain("Jag är inte jävig, fatta beslut");
  });

  it("leads from no to sending it back with a reason", () => {
    const { buttons } = shown(world(noted({ word: "no" })), card("word"), chief);
    expect(buttons[0]?.action["data"]).toMatchObject({ next: { card: "return" } });
    expect(buttons[0]?.title).toBe("Ja, det stämmer. Skicka tillbaka …");
  });

  it("can be answered by nobody else: others meet the proposal", () => {
    for (const who of [secretary, director, auditor]) {
      const verbs = shown(world(noted()), card("word"), who).buttons.map(
        ({ action }) => action["verb"],
      );
      expect(verbs, who).not.toContain("answer-word");
    }
  });

  it("shows a note character by character", () => {
    const { text } = shown(world(noted({ note: hostile })), card("word"), chief);
    for (const part of literal) expect(text.replaceAll("\\", "")).toContain(part);
  });

  it("becomes the ordinary confirmation once he has confirmed it, and his task once he has denied it", () => {
    const confirmed = shown(world(noted(), answered("confirmed")), card("word"), chief);
    expect(confirmed.titles).toContain("Jag är inte jävig, fatta beslut");
    const no = shown(world(noted({ word: "no" }), answered("confirmed")), card("word"), chief);
    expect(no.fields).toHaveLength(1);
    const denied = shown(world(noted(), answered("denied")), card("word"), chief);
    expect(denied.text).toBe(
      shown(world(noted(), answered("denied")), card("proposal"), chief).text,
    );
  });

  it("ends with the turn, as every task does", () => {
    const { state } = world(noted(), did(chief, "2018-06-25 11:00", decideIt(skills)));
    const { lines, buttons } = read(
      renderRetired(card("proposal"), state, viewerOf(chief, {})).content as Json,
    );
    expect(lines.join(" ")).toContain("1/2018");
    expect(buttons.map(({ title }) => title)).toEqual(["Visa beslutet"]);
  });
});

describe("those who wait", () => {
  it("read what was noted, and that nothing is decided by it", () => {
    const { text } = shown(world(noted()), card("proposal"), secretary);
    expect(text).toMatch(/har noterat att .* sa ja på ett möte den 25 juni 2018\./);
    expect(text).toContain("Ingenting är beslutat.");
    expect(shown(world(), card("proposal"), secretary).text).not.toContain("noterat");
  });

  it("are told when it was not so: the secretary who noted it, with the way on", () => {
    const denied = world(noted(), answered("denied"));
    expect(owed(denied)).toEqual([
      ["task", chief, "proposal"],
      ["task", chief, "word"],
      ["notice", secretary, "word-news"],
    ]);
    const { text, titles, content } = shown(denied, card("word-news"), secretary);
    expect(text).toContain("svarar att det inte stämmer");
    expect(titles).toEqual(["Öppna förslaget"]);
    expect(complaintsAbout(content)).toEqual([]);
    expect(shown(denied, card("proposal"), secretary).titles).toContain(
      "Notera ett muntligt svar …",
    );
  });

  it("find it in the history, in both languages", () => {
    const history: Card = { card: "history", subject: "proposal/skills/1", page: 1 };
    const both = world(noted({ how: "mail" }), answered("denied"));
    expect(shown(both, history, secretary).text).toMatch(
      /noterade att .+ sa ja till förslag 1 i ett mejl den 25 juni 2018/,
    );
    expect(shown(both, history, secretary).text).toContain(
      "svarade att det noterade svaret (ja) till förslag 1 inte stämmer",
    );
    expect(shown(both, history, secretary, { language: "en" }).text).toMatch(
      /noted that .+ said yes to proposal 1 in a mail on 25 June 2018/,
    );
  });
});

it.each(["note-word", "word", "word-news"] as const)("%s is named by a click", (name) => {
  expect(parseCard(card(name))).toEqual(card(name));
});
