import { describe, expect, it } from "vitest";
import { day, subject } from "../../../../src/domain/brand.ts";
import { dutiesOf } from "../../../../src/notify/duties.ts";
import { readDutyKey } from "../../../../src/notify/duty.ts";
import { dutyText } from "../../../../src/teams/cards/duty-text.ts";
import { type Done, worldOf } from "../../../domain/given.ts";
import {
  abouts,
  by,
  onList,
  rebook,
  report,
  separately,
  upTo,
} from "../../../domain/notice-world.ts";
import { ids, people } from "../../../domain/organisation.ts";
import { shown, viewerOf } from "../../cards-2/scene.ts";

const august = `meeting/${ids.august}`;
const left = by("2018-08-30 09:00", report({ except: [abouts.second] }));

/** What the duties of a subject are called, as the secretariat reads it. */
function titles(done: readonly Done[], about: string, on: string): readonly string[] {
  const { state } = worldOf(...done);
  return dutiesOf(subject(about), state, day(on)).flatMap(({ key, kind }) => {
    const ref = readDutyKey(key);
    if (ref === null || kind === "follow-up") return [];
    const text = dutyText(ref, state, viewerOf(people.secretary, { on }));
    return [`${text?.title} [${text?.button}]`];
  });
}

describe("a duty of the report", () => {
  it.each([
    [
      onList,
      august,
      "2018-08-01",
      [
        "Diarienummer för anmälningslistan, regionstyrelsen 29 augusti 2018 [Ange diarienummer]",
        "Paragraf för anmälan, regionstyrelsen 29 augusti 2018 [Ange paragraf]",
      ],
    ],
    [
      upTo("reported"),
      august,
      "2018-09-01",
      ["Justering av protokollet, regionstyrelsen 29 augusti 2018 [Notera justeringen]"],
    ],
    [
      upTo("adjusted"),
      august,
      "2018-09-06",
      ["Anslag av protokollet, regionstyrelsen 29 augusti 2018 [Notera anslaget]"],
    ],
    [
      upTo("announced"),
      august,
      "2018-09-28",
      ["Laga kraft för anmälan till regionstyrelsen 29 augusti 2018 [Svara]"],
    ],
    [
      [...upTo("numbered"), left],
      "decision/2/2018",
      "2018-08-31",
      ["Försenad anmälan av beslut 2/2018 [Flytta anmälan]"],
    ],
    [
      [...onList, by("2018-07-03 09:00", separately(abouts.second))],
      "decision/2/2018",
      "2018-07-31",
      ["Laga kraft för beslut 2/2018 [Svara]"],
    ],
  ] as const)("is called by what is to be done %#", (done, about, on, expected) => {
    expect(titles(done, about, on)).toEqual(expected);
  });

  it("keeps its name once it is done", () => {
    const { state } = worldOf(
      ...upTo("numbered"),
      left,
      by("2018-08-31 09:00", rebook(abouts.second)),
    );
    const ref = readDutyKey("late-notice:decision/2/2018");
    const text = ref === null ? null : dutyText(ref, state, viewerOf(people.secretary, {}));
    expect(text?.note).toContain("Mötet 29 augusti 2018 hölls utan att beslutet anmäldes.");
  });

  it("about something that is gone has no name", () => {
    const { state } = worldOf(...onList);
    for (const key of ["report-list:meeting/RS-1999-01-01", "bind-notice:decision/9/2018"]) {
      const ref = readDutyKey(key);
      expect(ref === null ? "" : dutyText(ref, state, viewerOf(people.secretary, {}))).toBeNull();
    }
  });
});

it("leaves its trail, with the truth for what was left out", () => {
  const world = worldOf(...upTo("numbered"), left, by("2018-08-31 09:00", rebook(abouts.second)));
  const history = (about: string) =>
    shown(world, { card: "history", subject: about, page: 1 }, people.secretary).text;
  expect(history("decision/1/2018")).toContain("noterade anmälan 29 augusti 2018, § 160");
  expect(history("decision/2/2018")).toContain(
    "noterade mötet 29 augusti 2018, § 160; beslutet anmäldes inte",
  );
  expect(history("decision/2/2018")).toContain(
    "flyttade anmälan till 26 september 2018: Bordlades.",
  );
});
