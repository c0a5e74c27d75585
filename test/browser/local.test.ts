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

describe.skipIf(!canBrowse)(`The movable clock (${howToBrowse})`, () => {
  let program: LocalProgram;
  const open: ChatWindow[] = [];

  beforeAll(async () => {
    program = await startLocal();
  }, 60_000);

  afterAll(async () => {
    await Promise.all(open.map((window) => window.close()));
    await program?.stop();
  });

  it("brings each of three people one card after July, and strikes what is done on it", async () => {
    const [holder, chief, secretary] = await Promise.all([
      openWindow(program.urls[0] ?? "", { width: 420, height: 900 }),
      openWindow(program.urls[1] ?? ""),
      openWindow(program.urls[2] ?? ""),
    ]);
    open.push(holder, chief, secretary);
    // A window shows what came since it was opened: a welcome where it was in time for it.
    await secretary.say("hem");
    await secretary.sees("Hej Juni Låtsasson");
    const before = [await holder.messages(), await chief.messages()];
    await secretary.say("tid 2018-08-06");
    await Promise.all([
      holder.sees("Tre saker att göra"),
      chief.sees("Två saker att göra"),
      secretary.sees("Två saker att göra"),
    ]);
    const late = plainly(await holder.newestCard());
    expect(late).toMatch(/Tre saker att göra\s+3 försenade/);
    expect(late).toMatch(/Fördela: Kompetensutveckling\s+Försenat sedan 19 juli/);
    // Two holders have no window: their superior is told in their place.
    const standIn = plainly(await chief.newestCard());
    expect(standIn).toMatch(/Två saker att göra\s+2 försenade/);
    expect(standIn).toMatch(/Fördela: Utdataverktyg\s+Försenat sedan 19 juli/);
    expect(standIn).not.toContain("Kompetensutveckling");
    const list = "Diarienummer för anmälningslistan, regionstyrelsen 29 augusti 2018";
    const own = plainly(await secretary.newestCard());
    expect(own).toContain("1. Fem personer nås inte i Teams");
    expect(own).toMatch(new RegExp(`2\\. ${list}\\s+Senast 15 augusti`));
    await secretary.press("Ange diarienummer");
    await secretary.sees("Vilket diarienummer har listan?");
    await secretary.type("Listans diarienummer", "RS/254/2018");
    await secretary.press("Ange diarienummer");
    await secretary.sees("2. Klart: Diarienummer");
    expect([await holder.messages(), await chief.messages()]).toEqual(
      before.map((count) => count + 1),
    );
  }, 60_000);
});

const plainly = (text: string): string => text.replaceAll("\u00A0", " ");
