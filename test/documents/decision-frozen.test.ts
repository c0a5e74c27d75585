import { describe, expect, it } from "vitest";
import { checkCodeOf } from "../../src/documents/check-code.ts";
import { correctionFile } from "../../src/documents/correction-docx.ts";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import { day, decisionNumber } from "../../src/domain/brand.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { Event } from "../../src/domain/event.ts";
import type { State } from "../../src/domain/state.ts";
import { decided, decideIt, ready, sent, typed } from "../domain/ask.ts";
import { changed, correct } from "../domain/amending.ts";
import { authority, proposals, requests } from "../domain/fixture.ts";
import { did, type Done, World, worldOf } from "../domain/given.ts";
import { ids, people, positions } from "../domain/organisation.ts";
import { htmlOf, partOf, spaced } from "./opened.ts";

const amended = {
  [requests.mentors]: typed.amount(300_000),
  [requests.courses]: typed.amount(200_000),
};
const about = { kind: "decision", decision: decisionNumber("1/2018") } as const;
const before = [...authority, ...decided("skills")];

function decisionIn(state: State): Decision {
  const made = state.decisions.get("1/2018");
  if (made === undefined) throw new Error("decision 1/2018 is made");
  return made;
}

const hashIn = (state: State): string => documentHash(decisionFile(state, decisionIn(state)).bytes);

const sentenceIn = (state: State, heading: string): string =>
  decisionDocument(state, decisionIn(state)).sections.find((one) => one.heading === heading)
    ?.paragraphs[0] ?? "";

const first = hashIn(worldOf(...before).state);

const rebooked = did(people.secretary, "2018-07-02 09:00", {
  type: "rebook-notice",
  about,
  meeting: ids.september,
  reason: "Underlaget är inte klart.",
});
const moved = did(people.secretary, "2018-07-02 10:00", {
  type: "move-meeting",
  meeting: ids.august,
  firstDay: day("2018-09-04"),
  decisionDay: day("2018-09-05"),
  reason: "Lokalen är dubbelbokad.",
});
const cancelled = did(people.secretary, "2018-07-02 11:00", {
  type: "cancel-meeting",
  meeting: ids.august,
  reason: "Inget att besluta.",
});
const renamed: Event = {
  type: "position-established",
  position: positions.chief,
  title: { sv: "Regionchef", en: "Head of region" },
  aliases: [],
  superior: null,
  headOfAdministration: true,
};
const renamedBody: Event = {
  type: "body-established",
  body: ids.board,
  title: { sv: "Styrelsen", en: "The board" },
};
const terms: Event = {
  type: "grant-terms-set",
  grant: ids.grant,
  requisitionDay: null,
  lastUseDay: day("2018-12-31"),
  reportDay: day("2019-05-31"),
  unspent: "repaid",
};
const erased: Event = { type: "person-registered", person: people.director, language: "sv" };

describe("the paper of a decision", () => {
  it.each<readonly [string, readonly (Event | Done)[]]>([
    ["its report is moved to another meeting", [rebooked]],
    ["the meeting is moved", [moved]],
    ["the meeting is cancelled", [cancelled]],
    ["an office gets another title", [renamed]],
    ["the board gets another name", [renamedBody]],
    ["the grant is accounted for later", [terms]],
    ["who prepared it is no longer known by name", [erased]],
    ["another decision is made of another pot", decided("tools", undefined, "2018-07-03 09:00")],
    ["a slip in it is corrected", [did(people.chief, "2018-06-27 09:00", correct())]],
    ["another decision takes its place", changed(amended).slice(decided("skills").length)],
    ["everything of that", [moved, rebooked, renamed, renamedBody, terms, erased]],
  ])("stays the same to the byte when %s", (_, after) => {
    const world = worldOf(...before, ...after);
    expect(hashIn(world.state)).toBe(first);
  });

  it("names the meeting that the report was bound to when it was made", () => {
    const { state } = worldOf(...before, moved, rebooked);
    expect(sentenceIn(state, "Anmälan")).toBe(
      "Beslutet anmäls till regionstyrelsen den 29 augusti 2018, enligt 7 kap. 8 § kommunallagen (2017:725).",
    );
  });

  it("says that there is no meeting where none was known, also when there is one later", () => {
    const away = did(people.secretary, "2018-06-20 08:00", {
      type: "cancel-meeting",
      meeting: ids.august,
      reason: "Inställt.",
    });
    const gone = did(people.secretary, "2018-06-20 08:05", {
      type: "cancel-meeting",
      meeting: ids.september,
      reason: "Inställt.",
    });
    const later = did(people.secretary, "2018-07-02 09:00", {
      type: "schedule-meeting",
      body: ids.board,
      firstDay: day("2018-10-24"),
      decisionDay: day("2018-10-24"),
    });
    const bound = did(people.secretary, "2018-07-02 09:05", (state) => {
      const meeting = [...state.meetings.values()].find((one) => one.decisionDay === "2018-10-24");
      if (meeting === undefined) throw new Error("the meeting is planned");
      return { type: "bind-notice", about, meeting: meeting.id };
    });
    const { state } = worldOf(...authority, away, gone, ...decided("skills"), later, bound);
    expect(state.notices.get("decision/1/2018")?.meeting).not.toBeNull();
    expect(sentenceIn(state, "Anmälan")).toContain("vid ett möte som ännu inte är bestämt");
  });

  it("says whose office it was decided in, and by which appointment", () => {
    const { state } = worldOf(
      ...authority,
      did(people.secretary, "2018-06-20 08:00", {
        type: "appoint-holder",
        position: positions.chief,
        person: people.chiefSubstitute,
        standing: "acting",
        from: day("2018-06-21"),
        to: day("2018-08-31"),
        appointment: "RS/99/2018",
      }),
      did(people.secondSecretary, "2018-06-20 08:05", { type: "confirm-right", entry: "r-1" }),
      ...sent("skills"),
      did(people.chiefSubstitute, "2018-06-25 09:30", decideIt(proposals.skills)),
    );
    const { decider, sections } = decisionDocument(state, decisionIn(state));
    const { name } = decisionIn(state).decider;
    expect(decider).toBe(`${name}, tf. regiondirektör (för Ulla Norrman)`);
    expect(
      sections.find((one) => one.heading === "Delegationsbestämmelse och delegation")?.paragraphs,
    ).toContain("Beslutsfattarens förordnande: RS/99/2018.");
  });

  it("has the title alone where a name has been erased from the decision itself", () => {
    const world = worldOf(...before);
    const blank = replayed(world, (event) => {
      if (event.type !== "decision-made") return event;
      const { private: _, ...rest } = event;
      return rest;
    });
    const { preparedBy, decider } = decisionDocument(blank, decisionIn(blank));
    expect(preparedBy).toBe("HS-direktör");
    expect(decider).toBe("Ulla Norrman, regiondirektör");
    expect(hashIn(blank)).not.toBe(first);
  });

  it("reads an older record by its first meeting and by the names of today", () => {
    const old = replayed(worldOf(...before, rebooked), (event) => {
      if (event.type !== "decision-made") return event;
      const { private: _, printed: __, ...rest } = event;
      return rest;
    });
    expect(decisionIn(old).printed).toBeUndefined();
    expect(hashIn(old)).toBe(first);
  });

  it("names the reviewers in the right in which they reviewed", () => {
    const { state } = worldOf(
      ...authority,
      ...ready("digital"),
      did(people.director, "2018-06-25 12:00", decideIt(proposals.digital)),
      erased,
      { ...erased, person: people.finance },
    );
    const steps = decisionDocument(state, decisionIn(state)).sections.find(
      (one) => one.heading === "Samråd och granskning",
    );
    expect(steps?.items.join()).toMatch(/^\S+ \S+, ekonomidirektör, har granskat förslaget/);
  });
});

describe("the paper of a correction", () => {
  const corrected = worldOf(...before, did(people.chief, "2018-06-27 09:00", correct()));
  const fileIn = (state: State) => {
    const [correction] = decisionIn(state).corrections;
    if (correction === undefined) throw new Error("it is corrected");
    return correctionFile(state, decisionIn(state), correction);
  };
  const old = replayed(corrected, (event) =>
    event.type === "decision-corrected" ? { ...event, digest: null, template: 4 } : event,
  );

  it("keeps its bytes from before it had a check code", () => {
    expect(documentHash(fileIn(old).bytes)).toBe(
      "9d3dc1e2a34fad8582c130f8afecd5c496fca043c8f64f2bedd522af49a3a154",
    );
  });

  const twice = worldOf(
    ...before,
    did(people.chief, "2018-06-27 09:00", correct()),
    did(people.chief, "2018-06-27 09:05", correct({ is: "Mentorer på avdelningarna" })),
  );
  const second = (state: State) => {
    const decision = decisionIn(state);
    const [first, again] = decision.corrections;
    if (first === undefined || again === undefined) throw new Error("it is corrected twice");
    return { first, bytes: correctionFile(state, decision, again).bytes };
  };

  it("keeps its bytes from before it named the correction that it puts right", () => {
    const laidOut5 = (world: World): State =>
      replayed(world, (event) =>
        event.type === "decision-corrected" ? { ...event, template: 5 } : event,
      );
    expect(documentHash(fileIn(laidOut5(corrected)).bytes)).toBe(
      "96a83954e9a359325fb65902da12dd587f06a90b0119a479822dd64c33450814",
    );
    expect(documentHash(second(laidOut5(twice)).bytes)).toBe(
      "c96cb1469f18d3db767943cd9b9a9795323cb4e4b74bb3185e62c94032f3e1d6",
    );
  });

  it("names the correction that has the slip, and not the decision, which has other words", async () => {
    const { first, bytes } = second(twice.state);
    const html = spaced(await htmlOf(bytes));
    const [code, own] = [first.digest ?? "", decisionIn(twice.state).digest].map(checkCodeOf);
    expect(html).toContain(
      `Rättelse 1 (kontrollkod ${code}) av beslut 1/2018 (kontrollkod ${own}) den 25 juni 2018 om potten Kompetens har ett uppenbart skrivfel`,
    );
    expect(html).toContain("Beslutet och rättelse 1 finns kvar med sin egen text");
    expect(html).toContain("Mentorer på avdelningarna");
  });

  it("names the decision by its check code, and bears its own on every page", async () => {
    const { bytes } = fileIn(corrected.state);
    const [correction] = decisionIn(corrected.state).corrections;
    const code = checkCodeOf(correction?.digest ?? "");
    const html = spaced(await htmlOf(bytes));
    expect(html).toContain(
      `Beslut 1/2018 (kontrollkod ${checkCodeOf(decisionIn(corrected.state).digest)}) den 25 juni 2018 om potten Kompetens har`,
    );
    expect(html).toContain(`Rättelsen är gjord digitalt den 27 juni 2018. Kontrollkod ${code}.`);
    expect(partOf(bytes, "word/footer1.xml")).toContain(`Kontrollkod ${code}<`);
    expect(spaced(await htmlOf(fileIn(old).bytes))).not.toMatch(/kontrollkod/i);
  });
});

/** The state that the same log leads to when some of it reads otherwise. */
function replayed(world: World, read: (event: Event) => Event): State {
  const again = new World();
  for (const { event, by, time } of world.records) again.record(read(event), by, time);
  return again.state;
}
