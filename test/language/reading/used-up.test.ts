import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (told: string) =>
  readDecision(
    `Region Norr\nDelegationsbeslut\n2023-04-03\nDnr RS/55/2023\n\nFördelning av pott\n\nBakgrund\n\nRegiondirektören fördelade 2023-02-01 för digitala möten 400 tkr till IT-chefen för fördelning.\n\nBeslut\n\nTill patientmöten fördelas 240 tkr, ansvarig är Tove Hall. Till jourbyten fördelas 160 tkr, ansvarig är Arne Sjö.\n\n${told}\n\nOla Ek\nIT-chef\n`,
  );
const rowsOf = (told: string) => read(told).rows.map(({ amountKr }) => amountKr);

describe("words that say that all there was has now been given", () => {
  it.each([
    "Därmed är 400 tkr fördelade och potten är slut.",
    "Härmed är 400 tkr fördelade.",
    "Genom beslutet är 400 tkr fördelade och inget återstår.",
    "I och med detta är 400 tkr utdelade.",
    "Med detta är samtliga 400 tkr fördelade.",
    "Då är 400 tkr fördelade och ingenting finns kvar.",
    "Alla 400 tkr är därmed utdelade.",
    "Därmed är de 400 tkr som fanns i potten fördelade.",
    "Det betyder att 400 tkr är fördelade.",
    "Därigenom är 400 tkr uppbundna.",
    "Efter detta beslut är 400 tkr utbetalda.",
    "Så är 400 tkr utfördelat och potten stängd.",
    "400 tkr är nu fördelade och potten är tömd.",
    "På så sätt är 400 tkr intecknade.",
    "Nu har 400 tkr av potten fördelats.",
    "Med dessa insatser är 400 tkr fördelade.",
  ])("state a total, and give nothing: %s", (told) => {
    const { statedTotals, frame, undistributedKr } = read(told);
    expect(rowsOf(told)).toEqual([240_000, 160_000]);
    expect(statedTotals).toEqual([{ of: "rows", statedKr: 400_000, computedKr: 400_000 }]);
    expect([frame?.amountKr, undistributedKr]).toEqual([400_000, 0]);
  });

  it.each([
    "Därmed är potten på 400 tkr slut.",
    "Nu är hela potten, 400 tkr, fördelad.",
    "Potten om 400 tkr är därmed uttömd.",
    "I och med det är potten på 400 tkr tömd.",
    "Därmed är hela potten fördelad, 400 tkr.",
    "Efter detta är hela summan 400 tkr ianspråktagen.",
  ])("tell how large it was, and give nothing: %s", (told) => {
    expect(rowsOf(told)).toEqual([240_000, 160_000]);
    expect([read(told).frame?.amountKr, read(told).undistributedKr]).toEqual([400_000, 0]);
  });

  it("are asked about where the list comes to something else", () => {
    expect(read("Därmed är 390 tkr fördelade.").questions.join()).toContain("summa: ");
  });

  it.each([
    "Därmed är 200 tkr inte fördelade.",
    "Hittills är 200 tkr fördelade.",
    "Nu är 200 tkr fördelade till Kulturhuset.",
    "Härmed är 200 tkr beviljade för språkkurser.",
    "Därmed är 200 tkr kvar i potten.",
    "Om förslaget antas är 200 tkr fördelade.",
  ])("are not: %s", (told) => {
    expect(read(told).statedTotals).toEqual([]);
  });

  it("hide no gift that begins with the same word", () => {
    expect(rowsOf("Härmed fördelas 200 tkr till tolkar, ansvarig Eva Alm.")).toContain(200_000);
  });
});
