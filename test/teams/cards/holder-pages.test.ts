import { hourOn } from "../../../src/app/clock.ts";
import { describe, expect, it } from "vitest";
import { day, logPosition } from "../../../src/domain/brand.ts";
import { people } from "../../../src/local/sample/people.ts";
import { pots } from "../../../src/local/sample/pots.ts";
import type { Card, Said } from "../../../src/notify/card.ts";
import { renderRetired } from "../../../src/teams/cards/render.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read } from "../reading.ts";
import { begun, director, draft, drafted, pot, ready, shown, unread } from "./drafted.ts";
import { openDraft, sampleWorld, typeAmounts, wideWorld } from "./world.ts";

describe("the pot", () => {
  it("shows pot, decided, proposed and left, with the draft's figures to its holder alone", () => {
    const own = shown(begun, { card: "pot", pot }, director);
    const chief = shown(begun, { card: "pot", pot }, people.regiondirektor.id);
    expect(own.text).toContain("Kvar\n1\u00A0060\u00A0000 kr");
    expect(own.text).toContain("Utkast");
    expect(chief.text).toContain("Kvar\n3\u00A0700\u00A0000 kr");
    expect(chief.text).not.toContain("Utkast");
  });

  it("tells mandate, role, requests, notice and follow-up", () => {
    const { text } = shown(sampleWorld(), { card: "pot", pot }, director);
    expect(text).toContain("RS 2018-04-25 § 114, kompetensförsörjning");
    expect(text).toContain("förslag; regiondirektören beslutar (beredning)");
    expect(text).toContain("14 stycken, 0 har fått svar");
    expect(text).toContain("regionstyrelsen 29 augusti 2018, handlingsstopp 15 augusti");
    expect(text).toContain("30 april, 31 augusti och 31 december");
  });

  it("offers the holder to continue or to review, and others neither", () => {
    const titles = [
      "Fortsätt fördela",
      "Granska och skicka",
      "Får jag besluta det här?",
      "Historik",
    ];
    expect(shown(begun, { card: "pot", pot }, director).titles).toEqual(titles);
    expect(shown(begun, { card: "pot", pot }, people.revisor.id).titles).toEqual(titles.slice(2));
  });
});

describe("the form", () => {
  it("names number, activity and sought amount, with the facts below", () => {
    const { fields, text } = shown(begun, { card: "form", proposal: draft, page: 1 }, director);
    expect(fields).toHaveLength(7);
    expect(fields[0]).toMatchObject({
      label: "1. Simulatorer till KTC, sökt 1\u00A0200\u00A0000\u00A0kr",
      value: "allt",
    });
    expect(text).toContain("Behov 2019: ja.");
  });

  it("asks for the unit right where the amount has none, and keeps what was typed", () => {
    const world = sampleWorld();
    const proposal = openDraft(world, director, pot);
    typeAmounts(world, director, proposal, ["allt", "3,7"]);
    const { text, fields } = shown(world, { card: "form", proposal, page: 1 }, director);
    expect(text).toContain("Menar du 3,7 mnkr eller 3,7 tkr?");
    expect(fields[1]?.value).toBe("3,7");
  });

  it("puts typed words back after a refusal, even what is not stored", () => {
    const id = begun.state.proposals.get(draft)?.draft.rows[1]?.id ?? "";
    const { fields } = shown(begun, { card: "form", proposal: draft, page: 1 }, director, {
      said: { typed: { [`b:${id}`]: "[x](y)" } },
    });
    expect(fields[1]?.value).toBe("[x](y)");
  });

  it("says how much too much the draft asks for", () => {
    const world = sampleWorld();
    const proposal = drafted(world, "allt;allt;allt;allt;allt;allt");
    const { text } = shown(world, { card: "form", proposal, page: 1 }, director);
    expect(text).toMatch(/Det är 400\u00A0000\u00A0kr mer än potten\. Sänk någon rad/);
  });

  it("saves the page by every way out of it", () => {
    const { buttons } = shown(begun, { card: "form", proposal: draft, page: 2 }, director);
    expect(buttons.map(({ title, action }) => [title, action["verb"]])).toEqual([
      ["Spara och nästa", "save-page"],
      ["Tillbaka", "save-page"],
      ["Till översikten", "save-page"],
    ]);
    expect(buttons[0]?.action["data"]).toMatchObject({
      proposal: draft,
      revision: begun.state.revisions.get(`proposal/${draft}`),
      page: 3,
    });
    expect(JSON.stringify(buttons[0]?.action)).toContain('"next":{"card":"answers"');
  });
});

describe("answers and next year", () => {
  it("asks once how the need of next year is to be paid", () => {
    const { fields } = shown(begun, { card: "answers", proposal: draft }, director);
    expect(fields.map((field) => field.label)).toEqual([
      expect.stringMatching(/^Motiv till de \d+ som inte får allt, och till att .* blir kvar$/),
      expect.stringMatching(
        /^Behov 2019 är .*\u00A0kr \(\d+ aktiviteter\)\. Hur ska det betalas\?$/,
      ),
    ]);
    expect(fields[1]?.choices.map((choice) => choice.title)).toEqual([
      "Inom egen ram",
      "Inget är lovat",
      "Något fasas ut",
      "Flyttas från annan nämnd",
    ]);
  });

  it("shows the details of what is phased out only when that is chosen", () => {
    const chosen = { typed: { nextYear: "phased-out" } };
    const card: Card = { card: "answers", proposal: draft };
    expect(shown(begun, card, director).fields).toHaveLength(2);
    expect(shown(begun, card, director, { said: chosen }).fields).toHaveLength(7);
  });

  it("asks why money is left, and nothing about a motive when nothing needs one", () => {
    const world = sampleWorld();
    const proposal = drafted(world, "allt");
    const { fields } = shown(world, { card: "answers", proposal }, director);
    expect(fields[0]?.label).toBe("Varför blir 2\u00A0500\u00A0000\u00A0kr kvar i potten?");
  });
});

describe("the review", () => {
  it("lists what is to be mended with the way back, and cannot be sent", () => {
    const { text, titles } = shown(unread, { card: "review", proposal: draft }, director);
    expect(text).toContain("att rätta innan du kan skicka");
    expect(titles.filter((title) => title === "Rätta")).toHaveLength(4);
    expect(titles.join()).not.toContain("Skicka");
  });

  it("names all that is unanswered in one line, and answers no to it in one press", () => {
    const { text, buttons } = shown(unread, { card: "review", proposal: draft }, director);
    expect(text).toContain("Fyra saker att rätta innan du kan skicka");
    expect(text).toContain(
      "Tio önskemål saknar svar\nNummer 5–14. Skriv ett belopp, nej eller vänta.",
    );
    const no = buttons.find(({ title }) => title === "Svara nej på de 10 obesvarade");
    const { rows } = unread.state.proposals.get(draft)?.draft ?? { rows: [] };
    const left = rows.slice(4);
    expect(no?.action).toMatchObject({
      verb: "save-page",
      data: {
        rows: left.map((one) => one.id),
        next: { card: "review", proposal: draft },
        ...Object.fromEntries(left.map((one) => [`b:${one.id}`, "nej"])),
      },
    });
  });

  it("does not speak of several where one is unanswered, nor of what a click cannot hold", () => {
    const world = sampleWorld();
    const proposal = drafted(world, "allt;250 tkr;nej;nej;nej;nej;nej;nej;nej;nej;nej;nej;nej");
    const { text, titles } = shown(world, { card: "review", proposal }, director);
    expect(text).toContain("Önskemålet har inget svar än.");
    expect(text).not.toContain("saknar svar");
    expect(titles.join()).not.toContain("Svara nej");
    const many = wideWorld(2, "Utbildning");
    const wide = drafted(many, "allt");
    expect(many.state.proposals.get(wide)?.draft.rows).toHaveLength(16);
    const review = shown(many, { card: "review", proposal: wide }, director);
    expect(review.text).toContain("15 önskemål saknar svar");
    expect(review.titles.join()).not.toContain("Svara nej");
  });

  it("sums up, warns, asks KL 6:38 without a default, and carries the warnings that were read", () => {
    const { text, fields, buttons } = shown(ready, { card: "review", proposal: draft }, director);
    expect(text).toContain(
      "0 obesvarade. Summa 2\u00A0640\u00A0000\u00A0kr. Kvar 1\u00A0060\u00A0000\u00A0kr.",
    );
    expect(text).toContain("Tre saker att veta");
    expect(fields).toMatchObject([{ id: "goals", value: "" }]);
    const send = buttons[0];
    expect(send?.action).toMatchObject({
      verb: "submit-proposal",
      style: "positive",
      data: { warnings: ["commitment", "money-left", "effect-unknown"] },
    });
  });
});

describe("home", () => {
  it("shows the holder his pots with money left, and nobody else's", () => {
    const { text, titles } = shown(sampleWorld(), { card: "home" }, director);
    expect(text).toContain("Läget 25 juni 2018 kl.\u00A014.00");
    expect(text).toContain("3\u00A0700\u00A0000\u00A0kr kvar att fördela, 14 önskemål saknar svar");
    expect(text).not.toContain("Utdataverktyg");
    expect(titles.slice(0, 3)).toEqual(["Fördela", "Fördela", "Fördela"]);
  });

  it("tells who has nothing to do so", () => {
    const { text } = shown(sampleWorld(), { card: "home" }, people.revisor.id);
    expect(text).toContain("Inget väntar på dig.");
  });
});

describe("the pots", () => {
  it("shows the money that is in no pot wherever the grant is", () => {
    const { text } = shown(sampleWorld(), { card: "pots" }, people.revisor.id);
    expect(text).toContain("480\u00A0000\u00A0kr är inte fördelade");
    expect(text).toContain("430\u00A0000\u00A0kr till 530\u00A0000\u00A0kr");
  });

  it("sends to the secretariat for the exact grant, which states it from there", () => {
    const asked = shown(sampleWorld(), { card: "pots" }, director);
    expect(asked.text).toContain("avrundat). Be sekretariatet ange exakt bidrag.");
    expect(asked.titles).not.toContain("Ange exakt bidrag");
    const own = shown(sampleWorld(), { card: "pots" }, people.kanslijurist.id);
    expect(own.text).not.toContain("Be sekretariatet");
    expect(own.titles).toContain("Ange exakt bidrag");
  });

  it("shows nobody else's pots to a holder, and none to who holds none", () => {
    const holder = shown(sampleWorld(), { card: "pots" }, director).text;
    expect(holder).toContain("Kompetensutveckling");
    expect(holder).not.toContain("Utdataverktyg");
    expect(shown(sampleWorld(), { card: "pots" }, people.kirurgi.id).text).not.toContain(
      "Kompetensutveckling",
    );
  });
});

describe("above a card", () => {
  it("stands what has happened since an outdated click", () => {
    const said: Said = {
      refusal: { code: "outdated", seen: logPosition(1), current: logPosition(9) },
    };
    const { text } = shown(begun, { card: "pot", pot }, director, { said });
    expect(text).toContain("Kortet var gammalt, och inget ändrades.");
    expect(text).toContain("Karin Exempelkvist");
  });

  it("stands a refusal with the figure and the way out", () => {
    const holders = [people.ekonomidirektor.id];
    const said: Said = {
      refusal: { code: "not-holder", position: pots.utdataverktyg.holder, holders },
    };
    const { text } = shown(begun, { card: "home" }, director, { said });
    expect(text).toContain("Potten hör till ekonomidirektören. Eskil Låtsas kan göra det här.");
  });

  it("stands one line of what went well", () => {
    const { text } = shown(begun, { card: "pot", pot }, director, { said: { done: "saved" } });
    expect(text).toContain("Sparat.");
  });
});

it("retires a task with what it was about and no buttons", () => {
  const today = day("2018-06-25");
  const viewer = { person: director, language: "sv", today, now: hourOn(today, 14) } as const;
  const { content } = renderRetired({ card: "proposal", proposal: draft }, begun.state, viewer);
  const { lines, buttons } = read(content as Json);
  expect(lines).toContain("Kompetensutveckling");
  expect(buttons).toEqual([]);
  expect(complaintsAbout(content as Json)).toEqual([]);
});
