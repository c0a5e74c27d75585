import { describe, expect, it } from "vitest";
import { decisionFile } from "../../src/documents/decision-docx.ts";
import { decisionDocument } from "../../src/documents/decision-text.ts";
import { documentHash } from "../../src/documents/file-out.ts";
import { day, potId, proposalId, registeredDecisionId } from "../../src/domain/brand.ts";
import type { Decision } from "../../src/domain/decision.ts";
import type { RegisteredDecision } from "../../src/domain/grant.ts";
import { kronor } from "../../src/domain/money.ts";
import { addOwnRow, decideIt, openDraft, submit, typed } from "../domain/ask.ts";
import { authority, potCommand, potsDecisionCommand } from "../domain/fixture.ts";
import { did, type Done, type World, worldOf } from "../domain/given.ts";
import { ids, imported, people, positions } from "../domain/organisation.ts";

function decisionIn({ state }: World): Decision {
  const made = state.decisions.get("1/2018");
  if (made === undefined) throw new Error("decision 1/2018 is made");
  return made;
}

const basisIn = (world: World): readonly string[] =>
  decisionDocument(world.state, decisionIn(world)).sections.find(
    ({ heading }) => heading === "Beslutsunderlag",
  )?.items ?? [];

const hashIn = (world: World): string =>
  documentHash(decisionFile(world.state, decisionIn(world)).bytes);

describe("the basis of a decision", () => {
  const extra = proposalId("extra/1");
  /** A pot that a decision on paper made, by whomever, and what is decided of it. */
  const madeBy = (
    by: RegisteredDecision["madeBy"],
    paper: Partial<typeof potsDecisionCommand> = {},
    ...after: readonly Done[]
  ): World => {
    const decision = registeredDecisionId("paper");
    return worldOf(
      ...authority,
      imported({ ...potsDecisionCommand, decision, title: "Extra", ...paper, madeBy: by }),
      imported({
        ...potCommand,
        pot: potId("extra"),
        title: "Extra",
        amount: kronor(50_000),
        source: decision,
        openedDay: day("2018-06-20"),
      }),
      did(people.director, "2018-06-25 09:00", openDraft(potId("extra"))),
      did(people.director, "2018-06-25 09:01", addOwnRow(extra, {}, typed.amount(50_000))),
      did(people.director, "2018-06-25 09:05", submit(extra)),
      did(people.chief, "2018-06-25 10:00", decideIt(extra)),
      ...after,
    );
  };
  const board = { notice: null } as const;
  const name = "Erik Ekonom";

  it.each<readonly [string, World, readonly string[]]>([
    [
      "an official",
      madeBy({ kind: "person", position: positions.finance, name }),
      ["Extra, beslut av ekonomidirektören 19 juni 2018"],
    ],
    [
      "the chair",
      madeBy({ kind: "chair", body: ids.board, name }),
      ["Extra, beslut av Erik Ekonom 19 juni 2018"],
    ],
    [
      "the board",
      madeBy({ kind: "body", body: ids.board, section: 120 }, board),
      ["Extra, regionstyrelsen 19 juni 2018 § 120"],
    ],
    [
      "another body",
      madeBy({ kind: "body", body: ids.council, section: 7 }, board),
      ["Extra, 19 juni 2018 § 7"],
    ],
  ])("says that the pot was made by %s", (_, world, lines) => {
    expect(basisIn(world)).toEqual([
      "Regionstyrelsen 25 april 2018 § 114",
      ...lines,
      "Förslag från Hanna Sund, HS-direktör, version 1",
    ]);
  });

  it("names the board's paragraph once where it made the pot too", () => {
    const by = { kind: "body", body: ids.board, section: 114 } as const;
    const world = madeBy(by, { ...board, day: day("2018-04-25") });
    expect(basisIn(world)?.slice(0, -1)).toEqual(["Regionstyrelsen 25 april 2018 § 114, Extra"]);
  });

  it("keeps its bytes when the office that made the pot gets another title", () => {
    const by = { kind: "person", position: positions.finance, name } as const;
    const renamed = did(people.secretary, "2018-07-02 09:00", {
      type: "amend-position",
      position: positions.finance,
      title: { sv: "Ekonomichef", en: "Head of finance" },
      aliases: [],
      superior: positions.chief,
      headOfAdministration: false,
    });
    expect(hashIn(madeBy(by, {}, renamed))).toBe(hashIn(madeBy(by)));
  });
});
