import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { canBrowse, howToBrowse } from "./chromium.ts";
import { type LocalProgram, startLocal } from "./program.ts";
import { fillIn, mend, send } from "./walk.ts";
import { type ChatWindow, openWindow } from "./window.ts";

describe.skipIf(!canBrowse)(`The program as it comes (${howToBrowse})`, () => {
  let program: LocalProgram;
  const open: ChatWindow[] = [];

  beforeAll(async () => {
    program = await startLocal();
  });

  afterAll(async () => {
    await Promise.all(open.map((window) => window.close()));
    await program?.stop();
  });

  it("takes fourteen requests back and forth to the board's list, in three people's windows", async () => {
    const [holder, chief, secretary] = await Promise.all([
      openWindow(program.urls[0] ?? "", { width: 420, height: 900 }),
      openWindow(program.urls[1] ?? ""),
      openWindow(program.urls[2] ?? ""),
    ]);
    open.push(holder, chief, secretary);
    await fillIn(holder);
    await send(holder);
    await chief.sees("Väntar på dig");
    await chief.press("Skicka tillbaka …");
    await chief.type("Vad behöver ändras?", "Mentorerna behöver hundra tusen.");
    await chief.press("Skicka tillbaka");
    await holder.sees("Mentorerna behöver hundra tusen.");
    await mend(holder);
    await send(holder);
    await chief.sees("Ändrat sedan förslag 1");
    expect(await chief.newestCard()).toContain("Mentorer för nya sjuksköterskor: avslås blev 100");
    await chief.press(/^Fatta beslut/);
    await chief.press(/^Jag är inte jävig/);
    await chief.sees("Beslut 1/2018");
    await holder.sees("Beslut 1/2018: Kompetensutveckling");
    await secretary.say("anmälan augusti");
    await secretary.sees("Anmälan till regionstyrelsen 29 augusti 2018");
    expect(plainly(await secretary.newestCard())).toContain(
      "Pottar 8 000 000 kr, varav fördelat 3 700 000 kr",
    );
  }, 120_000);
});

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");
