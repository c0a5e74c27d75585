import { describe, expect, it } from "vitest";
import type { PersonId } from "../../src/domain/brand.ts";
import { takeFile, type TakenFile } from "../../src/teams/file-in.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { complaintsAbout } from "./card-check.ts";
import { viewerOf } from "./cards-2/scene.ts";
import { on } from "./cards/set-up/world.ts";
import { read } from "./reading.ts";

const { state } = worldOf(...authority);

/** What becomes of a list with these rows that somebody sends. */
function sends(rows: readonly string[], who: PersonId = people.secretary): TakenFile {
  const file = { name: "lista.csv", bytes: Buffer.from(rows.join("\r\n"), "latin1"), words: "" };
  return takeFile(file, state, viewerOf(who, { on }), () => false);
}

const whole = ["Aktivitet;Beskrivning;Ansvarig;Sökt belopp", "Kurs;Två dagar;HS-direktör;40 tkr"];

describe("a list of which nothing can be entered", () => {
  it.each([
    ["no headings", ["Namn;Telefon", "Anna;063"], "Ingen rad i filen har rubrikerna"],
    ["too few headings", ["Aktivitet;Sökt belopp", "Kurs;40 tkr"], "Listan saknar kolumn för"],
  ])("for it has %s is told of with a way out, and not kept", (_what, rows, why) => {
    const taken = sends(rows);
    if (taken.kind !== "said") throw new Error(`it was ${taken.kind}`);
    const content = { ...taken.rendered.content };
    const { lines, buttons } = read(content);
    expect(lines).toContain("Listan går inte att läsa");
    expect(lines.join(" ")).toContain(why);
    expect(buttons.map(({ title }) => title)).toEqual(["Hämta en tom lista", "Visa läget"]);
    expect(complaintsAbout(content)).toEqual([]);
  });

  it("is kept once its headings are there", () => {
    expect(sends(whole).kind).toBe("received");
  });

  it("is left to the rules where its sender may not have a list read", () => {
    expect(sends(["Namn;Telefon", "Anna;063"], people.outsider).kind).toBe("received");
  });
});
