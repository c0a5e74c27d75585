import { describe, expect, it } from "vitest";
import { day, subject } from "../../src/domain/brand.ts";
import { digestsFor } from "../../src/notify/digest.ts";
import type { Duty } from "../../src/notify/duty.ts";
import { snoozeUntilMax, takerOf } from "../../src/notify/pending.ts";
import { whyTold } from "../../src/notify/reach.ts";
import { people } from "../domain/organisation.ts";
import { dutyOf, moment, sentTo } from "./duty.ts";
import { lost, opened, Scene, slept, taken } from "./scene.ts";

const { finance, chief, chiefSubstitute, secretary, secondSecretary, computers } = people;

/** Due on Friday 14 September 2018: reminded of on Tuesday and Friday, told above on Wednesday after. */
const report = dutyOf({ due: "2018-09-14" });
/** Due the same day, about something else, with a ladder of five. */
const list = dutyOf({ due: "2018-09-14", kind: "number-list", subject: subject("meeting/RS-1") });

describe("a digest", () => {
  it("comes at nine, not before, and covers every step that is due", () => {
    const { state } = new Scene(finance, chief);
    expect(sentTo(finance, [report], state, "2018-09-11 08:59")).toBeNull();
    expect(sentTo(finance, [report], state, "2018-09-11 09:00")).toEqual(["r-3"]);
    expect(sentTo(finance, [report, list], state, "2018-09-12 09:00")).toEqual([
      "r-10",
      "r-5",
      "r-2",
      "r-3",
    ]);
  });

  it("comes to nobody who has left, and the last one is retired", () => {
    const scene = new Scene(finance, chief);
    scene.send(finance, [report], "2018-09-11 09:00");
    const day12 = day("2018-09-12");
    scene.happens("2018-09-12 08:00", {
      type: "person-ended",
      person: finance,
      day: day12,
      why: "left",
      planned: [],
    });
    expect(sentTo(finance, [report], scene.state, "2018-09-14 09:00")).toBeNull();
    expect(scene.edits(finance, [report], "2018-09-14 09:00")).toStrictEqual([
      ["digest:finance:2018-09-11", true],
    ]);
  });

  it("tells nothing twice", () => {
    const scene = new Scene(finance, chief);
    expect(scene.send(finance, [report], "2018-09-11 09:00")).toBe("digest:finance:2018-09-11");
    expect(scene.send(finance, [report], "2018-09-11 10:00")).toBeNull();
    expect(scene.send(finance, [report], "2018-09-13 09:00")).toBeNull();
    expect(scene.send(finance, [report], "2018-09-14 09:00")).toBe("digest:finance:2018-09-14");
  });

  it.each([
    ["2018-09-11 17:00", "on an evening"],
    ["2018-09-15 10:00", "on a Saturday"],
    ["2018-12-24 10:00", "on Christmas Eve"],
    ["2018-07-16 10:00", "in July"],
  ])("does not come at %s, %s", (at) => {
    const late = dutyOf({ due: "2018-06-21" });
    expect(sentTo(finance, [late, report], new Scene(finance, chief).state, at)).toBeNull();
  });

  it("comes in July where the law sets the deadline", () => {
    const { state } = new Scene(finance, chief);
    const lawful = dutyOf({ due: "2018-07-16", statutory: true });
    expect(sentTo(finance, [lawful], state, "2018-07-16 09:00")).toEqual(["r-3", "r0"]);
  });

  it("brings after any downtime every missed step once, in one message", () => {
    const scene = new Scene(finance, chief);
    expect(sentTo(finance, [report, list], scene.state, "2018-09-17 11:20")).toEqual([
      "r-10",
      "r-5",
      "r-2",
      "r-1",
      "r0",
      "r-3",
      "r0",
    ]);
    scene.send(finance, [report, list], "2018-09-17 11:20");
    expect(scene.send(finance, [report, list], "2018-09-18 09:00")).toBeNull();
  });

  it("comes a second time on a day only for what cannot wait, and never a third", () => {
    const scene = new Scene(finance, chief);
    const at = (text: string) => moment(`2018-09-11 ${text}`);
    const urgent = (name: string, since: string): Duty =>
      dutyOf({ due: "2018-09-12", subject: subject(`pot/${name}`), since: at(since) });
    scene.send(finance, [report], "2018-09-11 09:00");
    const patient = dutyOf({ due: "2018-09-21", kind: "referral", since: at("09:30") });
    expect(scene.send(finance, [patient], "2018-09-11 10:00")).toBeNull();
    const all = [report, patient, urgent("a", "10:00"), urgent("b", "12:00")];
    const tomorrow = { due: "2018-09-12", kind: "approval", subject: subject("pot/c") } as const;
    const born = dutyOf({ ...tomorrow, since: at("10:00"), deadline: day("2018-09-11") });
    expect(scene.send(finance, [...all, born], "2018-09-11 10:00")).toBe(
      "digest:finance:2018-09-11:2",
    );
    const again = { ...born, key: `${born.key}#again`, since: at("13:00") };
    expect(scene.send(finance, [again], "2018-09-11 13:00")).toBeNull();
    expect(sentTo(finance, [again], scene.state, "2018-09-12 09:00")).toEqual(["now"]);
  });

  it("is not sent to who has nothing to do with it", () => {
    const { state } = new Scene(finance, chief, computers);
    expect(sentTo(computers, [report], state, "2018-09-14 09:00")).toBeNull();
  });

  it("leaves what can wait to the next morning", () => {
    const scene = new Scene(finance, chief);
    expect(scene.send(finance, [list], "2018-09-11 09:00")).not.toBeNull();
    expect(sentTo(finance, [report], scene.state, "2018-09-11 10:00")).toBeNull();
    expect(sentTo(finance, [report], scene.state, "2018-09-12 09:00")).toEqual(["r-3"]);
  });

  it("that Teams refused comes again with all that is due by then, also the next day", () => {
    const scene = new Scene(finance, chief);
    const key = scene.send(finance, [report], "2018-09-11 09:00") ?? "";
    scene.happens("2018-09-11 09:00", { type: "delivery-refused", key, code: "TooManyRequests" });
    expect(sentTo(finance, [report], scene.state, "2018-09-11 09:10")).toEqual(["r-3"]);
    expect(sentTo(finance, [report], scene.state, "2018-09-14 09:00")).toEqual(["r-3", "r0"]);
  });

  it("whose answer was lost is not repeated the same day, and what it held is not forgotten", () => {
    const scene = new Scene(finance, chief);
    const key = scene.send(finance, [report], "2018-09-11 09:00") ?? "";
    scene.happens("2018-09-11 09:01", { type: "delivery-unknown", key });
    expect(scene.send(finance, [report], "2018-09-11 12:00")).toBeNull();
    expect(sentTo(finance, [report], scene.state, "2018-09-12 09:00")).toEqual(["r-3"]);
  });

  it("of one day is retired by the next, and edited only when something in it changes", () => {
    const scene = new Scene(finance, chief);
    const first = scene.send(finance, [report], "2018-09-11 09:00") ?? "";
    expect(scene.edits(finance, [report], "2018-09-11 10:00")).toEqual([]);
    expect(scene.edits(finance, [], "2018-09-11 10:00")).toEqual([[first, false]]);
    scene.happens("2018-09-11 11:00", taken(report, chief));
    expect(scene.edits(finance, [report], "2018-09-11 11:00")).toEqual([[first, false]]);
    scene.happens("2018-09-11 11:00", taken(report, null));
    const second = scene.send(finance, [report], "2018-09-14 09:00");
    expect(second).not.toBeNull();
    expect(scene.edits(finance, [report], "2018-09-14 10:00")).toContainEqual([first, true]);
  });

  it("looks again at the next step, and the next morning for what waits", () => {
    const { state } = new Scene(finance, chief);
    const next = (at: string) => digestsFor(finance, [report], state, moment(at)).lookAgain;
    expect(next("2018-09-10 12:00")).toBe(moment("2018-09-11 09:00"));
    expect(next("2018-09-11 09:00")).toBe(moment("2018-09-14 09:00"));
    expect(next("2018-09-14 18:00")).toBe(moment("2018-09-17 09:00"));
  });
});

describe("a duty that a colleague has taken", () => {
  const shared = { ...report, people: [finance, computers] };

  it("is reminded of to nobody else, until he gives it back", () => {
    const scene = new Scene(finance, computers, chief);
    scene.happens("2018-09-10 10:00", taken(shared, computers));
    expect(takerOf(shared, scene.state, day("2018-09-14"))).toBe(computers);
    expect(sentTo(finance, [shared], scene.state, "2018-09-14 09:00")).toBeNull();
    expect(sentTo(computers, [shared], scene.state, "2018-09-14 09:00")).toEqual(["r-3", "r0"]);
    scene.happens("2018-09-10 11:00", taken(shared, null));
    expect(sentTo(finance, [shared], scene.state, "2018-09-14 09:00")).toEqual(["r-3", "r0"]);
  });

  it.each<[string, (scene: Scene) => Duty]>([
    [
      "has left the office",
      (scene) => {
        scene.happens("2018-09-10 10:00", taken(report, computers));
        return report;
      },
    ],
    [
      "cannot be reached any more",
      (scene) => {
        scene.happens("2018-09-10 10:00", taken(shared, computers));
        scene.happens("2018-09-10 11:00", lost(computers));
        return shared;
      },
    ],
    [
      "is away",
      (scene) => {
        scene.happens("2018-09-10 10:00", taken(shared, computers));
        const [from, to] = [day("2018-09-14"), day("2018-09-18")];
        scene.happens("2018-09-10 11:00", {
          type: "absence-reported",
          person: computers,
          from,
          to,
        });
        return shared;
      },
    ],
    [
      "took it before it came up anew",
      (scene) => {
        scene.happens("2018-09-10 10:00", taken(shared, computers));
        return { ...shared, since: moment("2018-09-10 12:00") };
      },
    ],
  ])("is everybody's again when he %s", (_title, happen) => {
    const scene = new Scene(finance, computers, chief);
    const duty = happen(scene);
    expect(takerOf(duty, scene.state, day("2018-09-14"))).toBeNull();
    expect(sentTo(finance, [duty], scene.state, "2018-09-14 09:00")).toContain("r0");
  });

  it("is told above all the same when it is late", () => {
    const scene = new Scene(finance, computers, chief);
    scene.happens("2018-09-10 10:00", taken(shared, computers));
    expect(sentTo(chief, [shared], scene.state, "2018-09-19 09:00")).toEqual(["e3"]);
  });
});

describe("a duty that somebody sleeps on", () => {
  const ladder = dutyOf({ due: "2018-09-14", kind: "number-list" });

  it("is left out until then, and then told once with what was missed", () => {
    const scene = new Scene(finance, chief);
    scene.happens("2018-09-06 10:00", slept(ladder, finance, "2018-09-12"));
    scene.send(finance, [report], "2018-09-11 09:00");
    expect(sentTo(finance, [ladder], scene.state, "2018-09-11 09:30")).toBeNull();
    expect(sentTo(finance, [ladder], scene.state, "2018-09-12 09:00")).toEqual(
      expect.arrayContaining(["r-5", "r-2", "s2018-09-12"]),
    );
    scene.send(finance, [ladder], "2018-09-12 09:00");
    expect(sentTo(finance, [ladder], scene.state, "2018-09-13 09:00")).toEqual(["r-1"]);
  });

  it("wakes its sleeper on the working day before the last step, whatever was asked for", () => {
    const scene = new Scene(finance, chief);
    scene.happens("2018-09-06 10:00", slept(ladder, finance, "2018-10-30"));
    expect(sentTo(finance, [ladder], scene.state, "2018-09-12 09:00")).toBeNull();
    expect(sentTo(finance, [ladder], scene.state, "2018-09-13 09:00")).toContain("s2018-10-30");
    expect(sentTo(finance, [ladder], scene.state, "2018-09-14 09:00")).toContain("r0");
  });

  it("is told to colleagues and above all the same", () => {
    const scene = new Scene(finance, computers, chief);
    const shared = { ...ladder, people: [finance, computers] };
    scene.happens("2018-09-06 10:00", slept(shared, finance, "2018-09-13"));
    expect(sentTo(computers, [shared], scene.state, "2018-09-12 09:00")).toContain("r-2");
    expect(sentTo(chief, [shared], scene.state, "2018-09-17 09:00")).toEqual(["e1"]);
  });

  it.each([
    ["2018-09-10", "2018-09-13"],
    ["2018-09-12", "2018-09-13"],
    ["2018-09-13", null],
    ["2018-09-14", null],
    ["2018-09-20", null],
  ])("may be put off on %s until %s", (today, until) => {
    expect(snoozeUntilMax(ladder, new Scene(finance).state, day(today))).toBe(until);
  });
});

describe("a duty of somebody who cannot be reached", () => {
  it("goes an hour later to his substitute and those above him, and to himself when he is back", () => {
    const duty = { ...report, people: [chief], above: [secretary] };
    const scene = new Scene(chief, secretary);
    expect(sentTo(secretary, [duty], scene.state, "2018-09-14 10:00")).toBeNull();
    scene.happens("2018-09-10 10:00", lost(chief));
    expect(sentTo(secretary, [duty], scene.state, "2018-09-13 09:00")).toEqual(["r-3"]);
    expect(sentTo(secretary, [duty], scene.state, "2018-09-14 10:00")).toEqual(["r-3", "r0"]);
    expect(sentTo(chiefSubstitute, [duty], scene.state, "2018-09-14 10:00")).toEqual(["r-3", "r0"]);
    expect(whyTold(duty, chiefSubstitute, scene.state, day("2018-09-14"))).toBe("stand-in");
    scene.happens("2018-09-14 11:00", opened(chief));
    expect(sentTo(chief, [duty], scene.state, "2018-09-14 11:00")).toEqual(["r-3", "r0"]);
    expect(sentTo(secretary, [duty], scene.state, "2018-09-14 11:00")).toBeNull();
  });

  it("comes to a stand-in once, when a missed step meets the hour of the next", () => {
    const scene = new Scene(chief);
    const duty = { ...report, people: [finance], above: [chief] };
    expect(sentTo(chief, [duty], scene.state, "2018-09-14 09:00")).toBeNull();
    expect(sentTo(chief, [duty], scene.state, "2018-09-14 09:59")).toBeNull();
    expect(sentTo(chief, [duty], scene.state, "2018-09-14 10:00")).toEqual(["r-3", "r0"]);
    scene.send(chief, [duty], "2018-09-14 10:00");
    expect(sentTo(chief, [duty], scene.state, "2018-09-17 12:00")).toBeNull();
  });

  it("comes at the usual hour, in the stand-in's own card, when it has long been known", () => {
    const scene = new Scene(chief, secretary);
    const own = { ...report, people: [chief], above: [] };
    const other = { ...dutyOf({ due: "2018-09-14", kind: "bind-notice" }), people: [finance] };
    const duties = [own, { ...other, above: [chief] }];
    expect(sentTo(chief, duties, scene.state, "2018-09-14 09:00")).toEqual(["r-3", "r0"]);
    scene.happens("2018-09-14 08:30", lost(finance));
    expect(sentTo(chief, duties, scene.state, "2018-09-14 09:00")).toEqual(["r-3", "r0"]);
    const before = new Scene(chief, secretary);
    before.happens("2018-09-13 16:00", lost(finance));
    before.send(chief, duties, "2018-09-14 09:00");
    expect(before.state.receipts.get("digest:chief:2018-09-14")?.steps).toHaveLength(4);
    expect(sentTo(chief, duties, before.state, "2018-09-14 10:00")).toBeNull();
  });

  it("waits for nobody where nobody is above", () => {
    const scene = new Scene(finance, secretary);
    const duty = { ...report, above: [] };
    expect(sentTo(secretary, [duty], scene.state, "2018-09-19 09:00")).toEqual(["e3"]);
  });

  it("stays with a colleague who can be reached", () => {
    const scene = new Scene(computers, chief);
    const shared = { ...report, people: [finance, computers] };
    expect(sentTo(chief, [shared], scene.state, "2018-09-14 12:00")).toBeNull();
    expect(sentTo(computers, [shared], scene.state, "2018-09-14 12:00")).toEqual(["r-3", "r0"]);
  });

  it("is told to the secretariat when it is late and nobody above can be reached", () => {
    const scene = new Scene(finance, secretary);
    expect(sentTo(secretary, [report], scene.state, "2018-09-19 09:30")).toBeNull();
    expect(sentTo(secretary, [report], scene.state, "2018-09-19 10:00")).toEqual(["e3"]);
    expect(sentTo(secondSecretary, [report], scene.state, "2018-09-19 10:00")).toEqual(
      sentTo(secretary, [report], scene.state, "2018-09-19 10:00"),
    );
  });

  it("falls to the secretariat where nobody has it at all", () => {
    const scene = new Scene(secretary);
    const nobodys = { ...report, people: [], above: [] };
    expect(sentTo(secretary, [nobodys], scene.state, "2018-09-11 09:00")).toEqual(["r-3"]);
    expect(whyTold(nobodys, secretary, scene.state, day("2018-09-11"))).toBe("own");
  });
});
