import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const receiversOf = (below: string) =>
  readDecision(`Region Norr
Regionstyrelsen
Protokoll 2024-09-25

§ 198 Medel för beredskap
RS 2024/1388

Beslut
• Socialförvaltningen tilldelas 650 000 kr för nödvatten.

Skickas till
Socialförvaltningen, Tekniska förvaltningen
${below}
`).dispatchTo;
const own = ["Socialförvaltningen", "Tekniska förvaltningen"];

describe("who signs minutes below their receivers", () => {
  it.each([
    "\nOrdförande Malin Prov       Justerare Olof Prov",
    "\nOrdförande Malin Prov\nJusterare Olof Prov",
    "\nVid protokollet Ada Prov",
    "\nSekreterare: Ada Prov\tOrdförande: Malin Prov",
    "Ordförande Malin Prov\nJusterande Olof Prov",
    "\nNämndsekreterare Ada Prov",
  ])("gets no extract: %s", (below) => {
    expect(receiversOf(below)).toEqual(own);
  });

  it.each(["Ordförande Malin Prov", "HR-direktör Malin Prov", "Sekreterare i krisledningen"])(
    "is a receiver where it stands in the list: %s",
    (below) => {
      expect(receiversOf(below)).toEqual([...own, below]);
    },
  );
});
