import type { ChatWindow } from "./window.ts";

const entered = [
  "allt",
  "allt",
  "allt",
  "nej",
  "nej",
  "nej",
  "resten",
  ...Array<string>(7).fill("nej"),
];

/** The distribution form on a phone, from its first page to the review. */
export async function fillIn(
  holder: ChatWindow,
  onFilled: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await holder.say("fördela kompetens");
  for (const page of [1, 2]) {
    await holder.sees(`sida ${page} av 3`);
    for (let row = 7 * page - 6; row <= 7 * page; row += 1) {
      await holder.type(`${row}. `, entered[row - 1] ?? "");
    }
    await onFilled(page);
    await holder.press("Spara och nästa");
  }
  await holder.sees("Svar och nästa år");
  await holder.type("Motiv till", "Pengarna går till det som ger mest i vården i år.");
  await holder.choose("Behov 2019", "Inom egen ram");
  await holder.press("Spara och granska");
}

/** What came back is changed in one row; "resten" gives way by itself. */
export async function mend(holder: ChatWindow): Promise<void> {
  await holder.press("Fortsätt fördela");
  await holder.sees("sida 1 av 3");
  await holder.press("Spara och nästa");
  await holder.sees("sida 2 av 3");
  await holder.type("8. ", "100 tkr");
  await holder.press("Spara och nästa");
  await holder.sees("Svar och nästa år");
  await holder.press("Spara och granska");
}

/** Answers the question of KL 6:38 and sends what has been reviewed. */
export async function send(holder: ChatWindow): Promise<void> {
  await holder.sees("Ändrar detta");
  await holder.choose("Ändrar detta", "Nej");
  await holder.press(/^Skicka till/);
}
