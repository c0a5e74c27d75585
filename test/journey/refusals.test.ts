import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { Json } from "../teams/reading.ts";
import { distributes, kompetens, textOf } from "./acts.ts";
import { forges, isFault } from "./forge.ts";
import { openRegion, type Region } from "./region.ts";

describe("what must not be possible", { timeout: 15_000 }, () => {
  let region: Region;
  let proposal: string;

  beforeAll(async () => {
    region = await openRegion();
    await distributes(region.person("hsDirektor"), kompetens);
    await region.person("regiondirektor").getsMessage("Väntar på ditt beslut");
    proposal = "kompetensutveckling/1";
  });
  afterAll(() => region.close());

  const digestSeen = async (): Promise<Json> => {
    const state = await region.program.commits.current();
    const submitted = state.proposals.get(proposal)?.submitted;
    return {
      proposal,
      version: submitted?.version,
      digest: submitted?.digest,
      revision: state.revisions.get(`proposal/${proposal}`),
      declaration: "not-disqualified",
      next: { card: "proposal", proposal },
    };
  };
  const head = async (): Promise<number> =>
    (await region.program.commits.current()).revisions.get(`proposal/${proposal}`) ?? 0;

  it("refuses a decision by anybody whose turn it is not, and says whose it is", async () => {
    const seen = await digestSeen();
    const before = await head();
    for (const name of ["itChef", "hsDirektor", "registrator", "revisor", "kirurgi"] as const) {
      const answer = await forges(region.person(name), "decide-proposal", seen);
      expect(answer).not.toContain("är fattat");
      expect(isFault(answer)).toBe(false);
    }
    expect(await head()).toBe(before);
    const state = await region.program.commits.current();
    expect(state.decisions.has("1/2018")).toBe(false);
  });

  it("shows another holder nothing of a proposal, whatever card is asked for", async () => {
    const cards: Json[] = [
      { card: "pot", pot: "kompetensutveckling" },
      { card: "form", proposal, page: 1 },
      { card: "answers", proposal },
      { card: "review", proposal },
      { card: "rows", proposal, page: 1 },
      { card: "proposal", proposal },
      { card: "confirm", proposal },
      { card: "return", proposal },
      { card: "change-row", proposal, row: "kompetensutveckling-1" },
      { card: "own-motives", proposal, page: 1 },
      { card: "choose-row", proposal, page: 1 },
      { card: "history", subject: "pot/kompetensutveckling", page: 1 },
      { card: "history", subject: `proposal/${proposal}`, page: 1 },
      { card: "settle-referral", proposal },
      { card: "settle-disqualification", proposal, person: "p-regiondirektor" },
      { card: "referral-news", proposal },
    ];
    for (const show of cards) {
      const answer = await forges(region.person("itChef"), "show", { show });
      expect([show, /Simulatorer|3.700.000|NOVA/.test(answer)]).toEqual([show, false]);
      expect([show, isFault(answer)]).toEqual([show, false]);
    }
  });

  it("answers every forged or broken click with a card, and changes nothing", async () => {
    const person = region.person("hsDirektor");
    const revision = await head();
    const forgeries: [unknown, unknown][] = [
      ["no-such-verb", {}],
      ["constructor", {}],
      ["__proto__", {}],
      ["toString", { proposal }],
      ["show", { show: { card: "no-such-card" } }],
      ["show", { show: null }],
      ["show", { show: { card: "pot", pot: "no/such pot <b>" } }],
      ["show", { show: { card: "form", proposal: "nothing/1", page: 1 } }],
      ["show", { show: { card: "form", proposal, page: -1 } }],
      ["show", { show: { card: "form", proposal, page: 1e9 } }],
      ["show", { show: { card: "change-row", proposal, row: "nothing" } }],
      ["show", { show: { card: "decision", decision: "9/2018" } }],
      ["show", { show: { card: "history", subject: "pot/", page: 1 } }],
      ["show", { show: { card: "notices", meeting: "RS-1900-01-01", page: 900 } }],
      ["show", { show: { card: "bind-notice", about: { kind: "decision", decision: "9/2018" } } }],
      ["show", { show: { card: "may-i-decide", pot: "kompetensutveckling", day: "2018-02-31" } }],
      ["show", { show: { card: "may-i-decide", pot: "kompetensutveckling", day: "9999-12-31" } }],
      ["save-page", { proposal, revision, page: 1, rows: ["nothing"], "b:nothing": "1" }],
      ["save-page", { proposal, revision: "1", page: 1, rows: [] }],
      ["save-page", { proposal, revision, page: 1e21, rows: [] }],
      ["save-answers", { proposal: "nothing", revision, asks: ["motive"] }],
      ["submit-proposal", { proposal, revision, warnings: "all" }],
      ["submit-proposal", { proposal, revision: 1, warnings: [], goals: "no" }],
      ["decide-proposal", { proposal, revision, version: 1, digest: "x" }],
      ["decide-proposal", { proposal, revision, version: 2, digest: "0".repeat(64) }],
      ["open-draft", { pot: "no-such-pot" }],
      ["open-draft", { pot: { toString: "x" } }],
      ["choose-language", { language: "de" }],
      [
        "bind-notice",
        { about: { kind: "decision", decision: "1/2018" }, meeting: "RS-2018-08-29" },
      ],
      ["settle-referral", { proposal, revision, outcome: "granted", section: "1", day: "x" }],
      ["register-request", { pot: "kompetensutveckling" }],
      ["move-clock", { to: 0 }],
      ["grant-secretariat", { person: "p-hs-direktor" }],
      [7, null],
      [null, []],
      ["show", "text"],
    ];
    for (const [verb, data] of forgeries) {
      const answer = await forges(person, verb, data);
      expect([verb, data, isFault(answer)]).toEqual([verb, data, false]);
    }
    expect(await head()).toBe(revision);
  });

  it("turns away a foreign tenant, an account without identity and a stranger", async () => {
    const foreign = region.outsider({ tenantId: "22222222-2222-2222-2222-222222222222" });
    expect(textOf(await foreign.says("hem"))).toMatch(/organisation|annan/i);
    const stranger = region.outsider({ entraId: "00000000-0000-0000-0000-00000000fff0" });
    expect(textOf(await stranger.says("pottar"))).toMatch(/sekretariatet/);
    expect(textOf(await stranger.says("pottar"))).not.toMatch(/\d kr/);
    const answer = await forges(stranger, "show", { show: { card: "pots" } });
    expect(answer).not.toContain("3 700");
  });

  it("answers malformed and oversized requests shortly, without a trace of the program", async () => {
    const post = (body: string, type = "application/json") =>
      fetch(`${region.botUrl}/api/messages`, {
        method: "POST",
        headers: { "content-type": type },
        body,
      });
    for (const [body, type] of [
      ["{", "application/json"],
      ["", "application/json"],
      ["null", "application/json"],
      ["[]", "application/json"],
      ["hem", "text/plain"],
      [`{"type":"message","text":"${"x".repeat(2_000_000)}"}`, "application/json"],
    ] as const) {
      const response = await post(body, type);
      const text = await response.text();
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(isFault(text)).toBe(false);
      expect(text.length).toBeLessThan(500);
    }
  });

  it("understands nothing too long, and repeats no markup as markup", async () => {
    const person = region.person("itChef");
    for (const words of [
      "x".repeat(10_000),
      "[x](http://example.invalid)",
      "${now()}",
      "pott <at>alla</at>",
      "fördela **läkemedel**: 3 kr & <script>",
      "tid 9999999999999",
      "tid 2018-99-99 99:99",
      "beslut ../../x",
      "anmälan <script>",
      "\u0000\u202E",
    ]) {
      const answer = textOf(await person.says(words));
      expect([words.slice(0, 40), isFault(answer)]).toEqual([words.slice(0, 40), false]);
      expect(answer).not.toMatch(/(?<!\\)\]\(http|<script>/);
    }
  });
});
