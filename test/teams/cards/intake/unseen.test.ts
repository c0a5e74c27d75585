import { describe, expect, it } from "vitest";
import type { Unseen } from "../../../../src/domain/intake.ts";
import { received } from "../../../../src/teams/intake/received.ts";
import { authority } from "../../../domain/fixture.ts";
import { did, worldOf } from "../../../domain/given.ts";
import { people } from "../../../domain/organisation.ts";
import { Desk } from "../meeting/clicking.ts";
import { decisionText } from "./documents.ts";

const on = "2018-06-25";

/** What stands on the card of a text whose file held this besides. */
function seen(text: string, unseen: readonly Unseen[]): string {
  const { command, card } = received(text, "fil.docx", unseen);
  const world = worldOf(...authority, did(people.secretary, `${on} 09:00`, command));
  return new Desk(world, people.secretary, on, card).seen.text;
}

describe("what a file holds besides its text", () => {
  it.each<[Unseen, string]>([
    [
      "changes",
      "Dokumentet har spårade ändringar som ingen har godkänt. Det är läst som om alla var godkända.",
    ],
    ["comments", "Dokumentet har kommentarer. De är inte lästa."],
    ["hidden", "Dokumentet har dold text. Den är inte läst."],
    ["objects", "Dokumentet har inbäddade objekt, till exempel ett Excelblad. De är inte lästa."],
    ["struck", "Dokumentet har överstruken text. Den är inte läst."],
  ])("is said on its card, and of no other: %s", (what, words) => {
    expect(seen(decisionText, [what])).toContain(words);
    expect(seen(decisionText, [])).not.toContain("Dokumentet har");
  });

  it("is said of a list too, which a table of Word can be", () => {
    const list = "Aktivitet\tBelopp\nUtbildning\t100 000\nHandledning\t50 000";
    expect(received(list, "önskemål.docx", []).command.format).toBe("rows");
    expect(seen(list, ["struck"])).toContain("Dokumentet har överstruken text.");
    expect(seen(list, [])).not.toContain("Dokumentet har");
  });
});
