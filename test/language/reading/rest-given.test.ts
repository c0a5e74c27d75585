import { describe, expect, it } from "vitest";
import { readDecision } from "../../../src/language/reading/read-decision.ts";

const read = (last: string, decides = "Beslut") =>
  readDecision(
    `Region Vik\nDelegationsbeslut\n2024-09-03\n\nBakgrund\n\nRegionen har fått 7 200 000 kr i statsbidrag för rehabilitering 2024.\n\n` +
      `${decides}\n\n1. Till rehabteam avsätts 6 000 000 kr, ansvarig Siri Holm.\n\n2. ${last}\n`,
  );

describe("what is left and given", () => {
  it.each([
    "Resterande 1 200 000 kr av statsbidraget fördelas till FoU-chefen för fördelning till studier.",
    "Återstående 1 200 000 kr av medlen tilldelas FoU-chefen för vidare fördelning till studier.",
    "Kvarvarande 1,2 mnkr ur bidraget för 2024 ges till FoU-chefen att fördela till studier.",
    "Resterande 1 200 tkr i potten ska fördelas av FoU-chefen till studier.",
    "Resterande 1 200 000 kr inom ramen får FoU-chefen fördela till studier.",
    "De återstående 1 200 000 kr av årets bidrag ställs till FoU-chefens förfogande för studier.",
    "De 1 200 000 kr av bidraget som återstår fördelas till FoU-chefen för fördelning till studier.",
    "Återstoden av bidraget, 1 200 000 kr, fördelas till FoU-chefen för fördelning till studier.",
    "Resterande del av medlen, 1 200 000 kr, ställs till FoU-chefens förfogande för studier.",
    "Resterande 1 200 000 kr ska gå till FoU-chefen för fördelning till studier.",
    "Resterande 1 200 000 kr delas ut av FoU-chefen till studier.",
    "Resterande 1 200 000 kr av bidraget disponerar FoU-chefen för studier.",
    "FoU-chefen får fördela resterande 1 200 000 kr av bidraget till studier.",
    "FoU-chefen tilldelas återstående 1 200 000 kr av medlen för fördelning till studier.",
    "Till FoU-chefen fördelas resterande 1 200 000 kr av bidraget för fördelning till studier.",
    "För studier avsätts resterande 1 200 000 kr, som FoU-chefen fördelar.",
  ])("is a pot where somebody is to distribute it: %s", (last) => {
    const reading = read(last);
    const [pot, ...more] = reading.pots;
    expect(pot).toMatchObject({ purpose: "studier", amountKr: 1_200_000, proposed: false });
    expect(pot?.holder?.toLowerCase()).toBe("fou-chefen");
    expect(more).toEqual([]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.undistributedKr).toBe(0);
    expect(read(last, "Förslag till beslut").pots).toMatchObject([
      { amountKr: 1_200_000, proposed: true },
    ]);
  });

  it.each([
    ["För studier avsätts resterande 1 200 000 kr av bidraget, ansvarig Siri Holm.", "studier"],
    ["Resterande 1 200 000 kr av bidraget används för studier, ansvarig Siri Holm.", "studier"],
    ["Studier får återstående 1 200 000 kr, ansvarig Siri Holm.", "Studier"],
  ])("is a row where nobody distributes it on: %s", (last, activity) => {
    const reading = read(last);
    expect(reading.rows[1]).toMatchObject({
      activity,
      amountKr: 1_200_000,
      responsible: "Siri Holm",
    });
    expect(reading.pots).toEqual([]);
    expect(reading.undistributedKr).toBe(0);
  });

  it.each([
    "Resterande 1 200 000 kr av bidraget kvarstår att fördela.",
    "Resterande 1 200 000 kr av bidraget fördelas senare till FoU-chefen.",
    "Resterande 1 200 000 kr av bidraget fördelas i en andra omgång.",
    "Resterande 1 200 000 kr av bidraget återlämnas till staten.",
    "Resterande 1 200 000 kr av bidraget fördelas inte.",
    "Resterande 1 200 000 kr av bidraget hålls inne.",
    "Resterande 1 200 000 kr av bidraget har tidigare fördelats till FoU-chefen för studier.",
    "Återstoden av bidraget, 1 200 000 kr, betalas tillbaka.",
    "De 1 200 000 kr av bidraget som återstår fördelas i december.",
    "Förslaget att fördela resterande 1 200 000 kr av bidraget till studier avslås.",
    "FoU-chefen får i uppdrag att återkomma med förslag till hur resterande 1 200 000 kr av bidraget ska fördelas.",
  ])("is given to nobody where it stays, or is spoken of: %s", (last) => {
    const reading = read(last);
    expect(reading.pots).toEqual([]);
    expect(reading.rows).toHaveLength(1);
    expect(reading.undistributedKr).toBe(1_200_000);
  });

  it.each([
    "Av resterande 1 200 000 kr av bidraget fördelas 500 000 kr till studier, ansvarig Siri Holm.",
    "Ur resterande 1 200 000 kr får studier 500 000 kr, ansvarig Siri Holm.",
  ])("is no gift where a part of it is given: %s", (last) => {
    const reading = read(last);
    expect(reading.rows.map(({ amountKr }) => amountKr)).toEqual([6_000_000, 500_000]);
    expect(reading.undistributedKr).toBe(700_000);
  });
});
