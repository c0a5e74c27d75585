import { describe, expect, it } from "vitest";
import { day, logPosition, rowId } from "../../src/domain/brand.ts";
import type { Command } from "../../src/domain/command.ts";
import type { Entry } from "../../src/domain/proposal.ts";
import {
  addOwnRow,
  declare,
  drafted,
  giveBack,
  openDraft,
  ready,
  refer,
  removeOwnRow,
} from "./ask.ts";
import { saveAnswers, sent, settleDisqualification, settleReferral, typed } from "./ask.ts";
import { authority, pots, proposals, requests } from "./fixture.ts";
import { type Asked, type Done, did, given, worldOf } from "./given.ts";
import { holds, imported, people, positions } from "./organisation.ts";
import { owed } from "../../src/notify/owed.ts";
import { proposalSubject } from "../../src/domain/touches.ts";
import { plan } from "../../src/notify/plan.ts";
import { hourOn } from "../../src/app/clock.ts";

const now = "2018-06-25 10:14";
const today = day("2018-06-25");
const asking = (by: keyof typeof people, asked: Asked, ...before: readonly Done[]) =>
  given(...authority, ...before)
    .at(now)
    .as(people[by])
    .when(asked);
const done = (by: keyof typeof people, asked: Asked): Done =>
  did(people[by], "2018-06-25 10:05", asked);
const secretaryToo = (id: keyof typeof people): Done =>
  imported({ type: "grant-secretariat", person: people[id] });
/** The director's substitute has left, so that nobody stands in for her. */
const withoutSubstitute = authority.filter(
  ({ asked }) =>
    typeof asked === "function" || JSON.stringify(asked).indexOf("director-substitute") < 0,
);

describe("what the board answered", () => {
  it("is registered by somebody who had no part in the proposal", () => {
    const before = [...sent("skills"), done("director", refer(proposals.skills))];
    const answer = settleReferral(proposals.skills, "granted", 160, today);
    asking("director", answer, secretaryToo("director"), ...before).refuses({
      code: "prepared-it-yourself",
    });
    asking("secretary", answer, ...before).recordsKinds("referral-settled");
  });

  it("is not registered by somebody who stepped aside, whatever it was (KL 6:30)", () => {
    const before = [
      secretaryToo("director"),
      ...ready("digital"),
      done("director", declare(proposals.digital, "yes")),
      done("directorSubstitute", refer(proposals.digital)),
    ];
    for (const outcome of ["granted", "declined", "taken-back"] as const) {
      asking("director", settleReferral(proposals.digital, outcome, 160, today), ...before).refuses(
        {
          code: "you-are-disqualified",
        },
      );
    }
  });

  it("was answered on the day of the referral at the earliest", () => {
    const before = [...sent("skills"), done("director", refer(proposals.skills))];
    asking(
      "secretary",
      settleReferral(proposals.skills, "granted", 114, day("2018-06-24")),
      ...before,
    ).refuses({
      code: "fields",
      errors: [{ field: "day", problem: { code: "day-outside", from: today, to: today } }],
    });
  });

  it("settles an unsure chief's question only through a secretary apart from the proposal", () => {
    const before = [
      secretaryToo("director"),
      ...sent("skills"),
      done("chief", declare(proposals.skills, "unsure")),
    ];
    const settled = settleDisqualification(
      proposals.skills,
      people.chief,
      "not-disqualified",
      "RS § 150",
    );
    asking("director", settled, ...before).refuses({
      code: "not-your-turn",
      position: positions.chief,
      step: "decision",
      holders: [],
    });
    asking("secretary", settled, ...before).recordsKinds("disqualification-settled");
  });
});

describe("a proposal that nobody could take on again", () => {
  const aside = [...ready("digital"), done("director", declare(proposals.digital, "yes"))];
  const stuck = (by: keyof typeof people, asked: Asked, ...more: readonly Done[]) =>
    given(...withoutSubstitute, ...aside, ...more)
      .at(now)
      .as(people[by])
      .when(asked);

  it("is not sent back; it is decided or referred", () => {
    stuck("chief", giveBack(proposals.digital)).refuses({ code: "nobody-to-return-to" });
    stuck("chief", refer(proposals.digital)).recordsKinds("proposal-referred");
  });

  it("is not taken back from the board either", () => {
    const referred = done("chief", refer(proposals.digital));
    stuck("secretary", settleReferral(proposals.digital, "taken-back"), referred).refuses({
      code: "nobody-to-return-to",
    });
  });

  it("comes back to the substitute where there is one, and never to the disqualified", () => {
    const returned = done("directorSubstitute", giveBack(proposals.digital));
    const { state } = worldOf(...authority, ...aside, returned);
    const told = owed(proposalSubject(proposals.digital), state, today).map((one) => one.person);
    expect(told).toStrictEqual([people.directorSubstitute]);
  });
});

describe("who may decide a pot that was passed on", () => {
  it("R13: when the holder steps aside, the delegate by his own commission and nobody between", () => {
    const state = asking(
      "chief",
      (state) => {
        const submitted = state.proposals.get(proposals.digital)?.submitted;
        return {
          type: "decide-proposal",
          proposal: proposals.digital,
          version: submitted?.version ?? 0,
          digest: submitted?.digest ?? "",
          revision: state.revisions.get(proposalSubject(proposals.digital)),
          declaration: "not-disqualified",
        } as Command;
      },
      imported(
        holds("finance", "director", {
          standing: "acting",
          appointment: "HR/1/2018",
          from: day("2018-07-01"),
        }),
      ),
      ...ready("digital"),
      done("director", declare(proposals.digital, "yes")),
      done("directorSubstitute", declare(proposals.digital, "yes")),
    ).recordsKinds("decision-made", "notice-bound");
    expect(state.decisions.get("1/2018")?.basis).toBe("delegation");
  });
});

describe("a proposal taken back from the board by the secretariat", () => {
  it("has come back to its holder, who is told", () => {
    const before = [
      ...sent("skills"),
      done("director", refer(proposals.skills)),
      done("secretary", settleReferral(proposals.skills, "taken-back")),
    ];
    const { state } = worldOf(...authority, ...before);
    expect(state.proposals.get(proposals.skills)?.returned?.by).toBe(people.secretary);
    const told = owed(proposalSubject(proposals.skills), state, today).map((one) => one.person);
    expect(told).toContain(people.director);
  });

  it("is no news to the holder who took it back himself", () => {
    const before = [
      ...sent("skills"),
      done("director", refer(proposals.skills)),
      done("director", settleReferral(proposals.skills, "taken-back")),
    ];
    const { state } = worldOf(...authority, ...before);
    expect(owed(proposalSubject(proposals.skills), state, today)).toStrictEqual([]);
  });
});

describe("a page from an older moment", () => {
  const opened = done("director", openDraft(pots.skills));
  const old =
    (asked: Asked): Asked =>
    (state) => {
      const command = typeof asked === "function" ? asked(state) : asked;
      return {
        ...command,
        revision: state.trails.get("proposal/skills/1")?.[0]?.position,
      } as Command;
    };

  it("does not wipe out a row's motive that was written since", () => {
    const motive = (text: string | null): Asked =>
      saveAnswers(proposals.skills, null, [{ row: requests.mentors, motive: text }]);
    const written = done("director", motive("Får vänta."));
    asking("director", old(motive(null)), opened, written).refuses({
      code: "page-outdated",
      rows: [rowId("mentors")],
    });
    asking("director", old(motive("Får vänta.")), opened, written).recordsKinds("draft-answered");
  });

  it("does not take away another row that has got the place of a removed one", () => {
    const before = [
      opened,
      done("director", addOwnRow(proposals.skills)),
      done("director", removeOwnRow(proposals.skills, "own-1")),
      done("director", addOwnRow(proposals.skills)),
    ];
    asking("director", old(removeOwnRow(proposals.skills, "own-1")), ...before).refuses({
      code: "page-outdated",
      rows: [rowId("own-1")],
    });
  });

  it("is read anew when the same text means something in another language", () => {
    const entered =
      (entry: Entry): Asked =>
      (state) => ({
        type: "save-page",
        proposal: proposals.skills,
        revision: state.revisions.get("proposal/skills/1") ?? logPosition(0),
        page: 1,
        entries: [{ row: rowId("mentors"), typed: "200,000", entry }],
      });
    const unreadable: Entry = { kind: "unreadable", why: "no-unit" };
    const state = asking(
      "director",
      entered(typed.amount(200_000)),
      opened,
      done("director", entered(unreadable)),
    ).recordsKinds("draft-entered");
    expect(state.proposals.get("skills/1")?.draft.rows[0]?.entry.kind).toBe("amount");
  });
});

it("a task whose acting holder has left is sent anew to the one who is back", () => {
  const acting = imported(
    holds("chiefSubstitute", "chief", {
      standing: "acting",
      appointment: "HR/2/2018",
      from: day("2018-06-28"),
      to: day("2018-07-04"),
    }),
  );
  const { state } = worldOf(
    ...authority,
    acting,
    ...drafted("skills"),
    ...sent("skills").slice(-1),
  );
  const subject = proposalSubject(proposals.skills);
  const back = day("2018-07-05");
  const [task] = owed(subject, state, back);
  expect(task?.person).toBe(people.chief);
  if (task === undefined) return;
  const position = state.authority.get("")?.position;
  if (position === undefined) return;
  const moment = hourOn(back, 7);
  state.conversations.set(people.chief, {
    person: people.chief,
    epoch: position,
    openedAt: moment,
    before: null,
    cause: "message",
    address: { serviceUrl: "", conversationId: "", tenantId: "", botId: "", userId: "" },
  });
  const retired = {
    key: task.key,
    person: people.chief,
    kind: "task",
    subject,
    status: "made",
    revision: position,
    activityId: "a",
    begunAt: moment,
    epoch: position,
    attempt: 1,
    retired: true,
    formSince: null,
    steps: [],
  } as const;
  state.receipts.set(task.key, retired);
  expect(plan(subject, [task], state, moment).actions).toMatchObject([
    { kind: "send", attempt: 2 },
  ]);
  state.receipts.set(task.key, { ...retired, retired: false, steps: [] });
  expect(plan(subject, [task], state, moment).actions).toStrictEqual([]);
});
