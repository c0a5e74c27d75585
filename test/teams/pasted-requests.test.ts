import { describe, expect, it } from "vitest";
import type { PersonId } from "../../src/domain/brand.ts";
import { askedBy } from "../../src/teams/words.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { viewerOf } from "./cards-2/scene.ts";
import { on } from "./cards/set-up/world.ts";
import { decisionText } from "./cards/intake/documents.ts";

const list = [
  "Aktivitet\tBeskrivning\tAnsvarig\tSökt belopp\tBehov 2019",
  "Simträning\tSimma\tHR-chef\t120 000\tja",
  "Dans\tDansa\tHR-chef\t20 000\tnej",
].join("\n");

const { state } = worldOf(...authority);
const asked = (message: string, by: PersonId = people.secretary) =>
  askedBy(message, state, viewerOf(by, { on }));
const formatOf = (message: string, by?: PersonId): string | null => {
  const { command } = asked(message, by);
  return command?.type === "receive-document" ? command.format : null;
};

describe("a list of requests in a message", () => {
  it.each([
    ["without a word", list],
    ["under its title", `Önskemål 2018\n${list}`],
    ["below a greeting", `Hej! Här är listan från HR\n\n${list}`],
    ["under a title that begins as a command", `Statsbidrag 2018\n${list}`],
    ["addressed to the bot", `<at>Fördela</at>&nbsp;${list.replaceAll("\t", ";")}`],
    ["after the words, under its title", `läs in Önskemål 2018\n${list}`],
  ])("is read %s", (_, message) => {
    expect(formatOf(message)).toBe("rows");
    expect(asked(message).card.card).toBe("intake");
  });

  it("is read for who may put requests in a pot, and for nobody else", () => {
    expect(formatOf(list, people.director)).toBe("rows");
    expect(formatOf(list, people.auditor)).toBe(null);
    expect(asked(list, people.auditor).card.card).toBe("not-understood");
  });

  it("is not looked for in a decision, in a distribution or in a few words", () => {
    expect(formatOf(decisionText)).toBe("text");
    expect(formatOf(`fördela kompetens\n${list}`)).toBe(null);
    expect(formatOf(`läs in Beslut\n${decisionText}`)).toBe("text");
    expect(formatOf("Aktivitet; belopp")).toBe(null);
    expect(formatOf("Hej\nhur mycket; är kvar?")).toBe(null);
  });
});
