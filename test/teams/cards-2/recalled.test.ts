import { expect, it } from "vitest";
import { day } from "../../../src/domain/brand.ts";
import type { Card } from "../../../src/notify/card.ts";
import { decided, drafted, sent } from "../../domain/ask.ts";
import { authority, pots, proposals } from "../../domain/fixture.ts";
import { type Done, worldOf } from "../../domain/given.ts";
import { ids, imported, people } from "../../domain/organisation.ts";
import { shown } from "./scene.ts";

const from = day("2018-06-25");
const recalled = imported({ type: "recall-mandate", mandate: ids.mandate, from });
const why =
  "Styrelsen har återkallat mandatet från 25 juni 2018. Inget kan beslutas med stöd av det. Ett förslag kan hänskjutas till styrelsen, eller vänta tills sekretariatet har lagt in en ny delegation och flyttat potten dit.";
const looks = (
  done: readonly Done[],
  card: Card,
  person: (typeof people)[keyof typeof people],
  on = "2018-06-25",
) => shown(worldOf(...authority, ...done, recalled), card, person, { on });

it("tells the decider before he tries, and offers the board and the way back", () => {
  for (const card of ["proposal", "confirm"] as const) {
    const { text, titles } = looks(
      sent("skills"),
      { card, proposal: proposals.skills },
      people.chief,
    );
    expect(text).toContain(why);
    expect(titles).not.toContain("Fatta beslut …");
    expect(titles).not.toContain("Jag är inte jävig, fatta beslut");
    expect(titles).toEqual(
      expect.arrayContaining(["Skicka tillbaka …", "Hänskjut till regionstyrelsen …"]),
    );
  }
  const before = looks(
    sent("skills"),
    { card: "proposal", proposal: proposals.skills },
    people.chief,
    "2018-06-24",
  );
  expect(before.text).not.toContain("återkallat");
  expect(before.titles).toContain("Fatta beslut …");
});

it("tells the holder and the secretariat where the proposal waits", () => {
  for (const person of [people.director, people.secretary]) {
    const { text } = looks(
      sent("skills"),
      { card: "proposal", proposal: proposals.skills },
      person,
    );
    expect(text).toContain(why);
    expect(text).toContain("Stoppat");
  }
  const pot = { card: "pot", pot: pots.skills } as const;
  expect(looks(decided("skills"), pot, people.director).text).toContain(why);
});

it("lets the holder of a draft refer it in place of sending it", () => {
  const { text, titles } = looks(
    drafted("skills"),
    { card: "review", proposal: proposals.skills },
    people.director,
  );
  expect(text).toContain(why);
  expect(titles[0]).toBe("Hänskjut till regionstyrelsen …");
  expect(titles.join(" ")).not.toContain("Skicka till");
});

it("says on the holder's home that nothing can be decided, and opens the pot in place of a draft", () => {
  const home = (on: string) => looks(decided("skills"), { card: "home" }, people.director, on);
  expect(home("2018-06-25").text).toContain(
    "saknar svar. Inget kan beslutas nu: delegationen gäller inte längre.",
  );
  expect(home("2018-06-25").titles).not.toContain("Fördela");
  expect(home("2018-06-24").text).not.toContain("delegationen gäller inte");
  expect(home("2018-06-24").titles).toContain("Fördela");
  const drafting = looks(drafted("skills"), { card: "home" }, people.director);
  expect(drafting.text).toMatch(/Ditt utkast: .*kvar.* delegationen gäller inte längre\./);
});

it("R12: says that nobody may decide, and not that somebody else may", () => {
  const asked = { card: "may-i-decide", pot: pots.skills, day: from } as const;
  const { text } = looks([], asked, people.chief);
  expect(text).toContain("Ingen får besluta");
  expect(text).not.toContain("Någon annan");
});
