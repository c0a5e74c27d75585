import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { systemClock } from "../../src/app/clock.ts";
import { createLog } from "../../src/app/log.ts";
import { readConfig } from "../../src/config.ts";
import { grantFirstSecretariat } from "../../src/first-secretariat.ts";
import { movableClock } from "../../src/local/clock.ts";
import { localBotId, localTenantId } from "../../src/local/people.ts";
import { sampleStart } from "../../src/local/sample/commands.ts";
import { openProgram, type Program } from "../../src/program.ts";
import { type Connector, openConnector } from "../teams/connector.ts";
import type { Person } from "../teams/person.ts";
import { read } from "../teams/reading.ts";
import { seenBy, textOf } from "./acts.ts";

const entra = (serial: number): string =>
  `12345678-0000-0000-0000-${String(serial).padStart(12, "0")}`;

/** A store with nothing in it, opened as `npm start` opens it: with the first secretary alone. */
describe("an authority that is set up in the chat alone", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), "fordela-set-up-"));
  let connector: Connector;
  let program: Program;
  const people = new Map<number, Person>();
  const called = (serial: number, name: string): Person => {
    const known = people.get(serial);
    if (known !== undefined) return known;
    const person = connector.person({
      entraId: entra(serial),
      name,
      tenantId: localTenantId,
      botId: localBotId,
      botUrl: `http://127.0.0.1:${program.port}`,
    });
    people.set(serial, person);
    return person;
  };
  const secretary = () => called(1, "Registrator");
  const chief = () => called(2, "Rut Exempelsson");
  const holder = () => called(3, "Hedda Påhittad");

  beforeAll(async () => {
    connector = await openConnector();
    const settings = readConfig(
      {
        PORT: "0",
        FORDELA_METRICS_PORT: "0",
        FORDELA_STORE: `sqlite:${join(folder, "empty.db")}`,
        LOG_LEVEL: "silent",
      },
      "local",
    );
    if (settings.kind === "incomplete") throw new Error(settings.problems.join("; "));
    program = await openProgram({
      config: settings.config,
      tenantId: localTenantId,
      botId: localBotId,
      serviceUrl: connector.url,
      clock: movableClock(systemClock, sampleStart),
      log: createLog("silent"),
      moveClock: null,
      prepare: (commits) =>
        grantFirstSecretariat({ authority: "Region Ny", secretariat: [entra(1)] }, commits),
      routes: {},
      host: "127.0.0.1",
      onFatal(fault) {
        throw fault;
      },
    });
  });
  afterAll(async () => {
    await program.close();
    await connector.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** To a form, by the list of its kind. */
  const adds = async (thing: string, button: string): Promise<void> => {
    await secretary().says("inställningar");
    const row = `Öppna`;
    const index = [
      "Personer",
      "Befattningar",
      "Organ",
      ...(program.commits.latest().bodies.size === 0 ? [] : ["Möten"]),
      "Ärenden",
      "Statsbidrag",
      "Delegationer",
      "Beslut från papper",
      "Pottar",
    ].indexOf(thing);
    await pressesNth(secretary(), row, index);
    await secretary().presses(button);
  };

  /** The choice of a field whose title holds the words. */
  const choice = (field: string, words: string): string => {
    const found = secretary()
      .fields()
      .find(({ id }) => id === field);
    return found?.choices.find(({ title }) => title.includes(words))?.title ?? "";
  };

  it("takes people and positions from pasted lists", async () => {
    await adds("Personer", "Klistra in flera");
    const list = [
      `Rut Exempelsson; ${entra(2)}; rut@region.example`,
      `Hedda Påhittad; ${entra(3)}`,
      "Nisse Utanid; saknas",
    ].join("\n");
    const read = textOf(await secretary().presses("Läs listan", { list }));
    expect(read).toContain("Rad 3, ”Nisse Utanid; saknas”: saknas är inget Entra-id.");
    expect(textOf(await secretary().presses("Registrera 2 rader"))).toContain("Hedda Påhittad");
    await adds("Befattningar", "Klistra in flera");
    const positions = "Regiondirektör;;Rut Exempelsson\nHS-direktör;regiondirektör;Hedda Påhittad";
    await secretary().presses("Läs listan", { list: positions });
    expect(textOf(await secretary().presses("Registrera 2 rader"))).toContain("HS-direktör");
  });

  it("takes a body with its meeting, a case and a grant, and says what it read", async () => {
    await adds("Organ", "Lägg till ett organ");
    await secretary().presses("Lägg till organet", {
      abbreviation: "rs",
      title: "Regionstyrelsen",
    });
    await secretary().presses("Lägg in ett möte");
    await secretary().presses("Lägg in mötet", { firstDay: "2018-08-29" });
    await adds("Ärenden", "Lägg till ett ärende");
    const wrong = await secretary().presses("Lägg till ärendet", {
      caseNumber: "254/2018",
      title: "Personalmiljarden",
    });
    expect(textOf(wrong)).toContain("är inget diarienummer. Skriv det som RS/254/2018.");
    await secretary().presses("Lägg till ärendet", { caseNumber: "RS/254/2018" });
    await adds("Statsbidrag", "Lägg till ett bidrag");
    const asked = await secretary().presses("Nästa", {
      case: "RS/254/2018 Personalmiljarden",
      title: "Personalmiljarden 2018",
      year: "2018",
      amount: "8 mnkr",
      code: "Projekt 91254",
    });
    expect(textOf(asked)).toContain("8 mnkr är avrundat och kan vara från 7 500 000 kr");
    await secretary().presses("Nästa", { amount: "8 000 000" });
    const review = textOf(
      await secretary().presses("Granska", { unspent: "Ska betalas tillbaka" }),
    );
    expect(review).toContain("Belopp: 8 000 000 kr");
    expect(program.commits.latest().grants.size).toBe(0);
    expect(textOf(await secretary().presses("Registrera bidraget"))).toContain(
      "Det är registrerat.",
    );
  });

  it("takes the mandate, the decision on paper and the pot", async () => {
    await adds("Delegationer", "Lägg till en delegation");
    await secretary().presses("Nästa", {
      grant: "Personalmiljarden 2018",
      body: "Regionstyrelsen",
      day: "2018-04-25",
      section: "§ 114",
      delegate: "Regiondirektör",
    });
    const review = textOf(
      await secretary().presses("Granska", {
        quote: "Regiondirektören får besluta hur bidraget fördelas.",
        purposes: "Kompetensförsörjning\nUtdataverktyg",
      }),
    );
    expect(review).toContain("Beslutat av: RS 2018-04-25 § 114");
    await secretary().presses("Registrera delegationen");
    await adds("Beslut från papper", "En persons beslut");
    await secretary().presses("Nästa", {
      grant: "Personalmiljarden 2018",
      position: "Regiondirektör",
      name: "Rut Exempelsson",
      day: "2018-05-02",
    });
    const decision = textOf(
      await secretary().presses("Granska", {
        title: "Fördelning, omgång 1",
        noticeAt: "Regionstyrelsen 29 augusti 2018",
      }),
    );
    expect(decision).toContain("Anmäls till: Regionstyrelsen 29 augusti 2018");
    await secretary().presses("Registrera beslutet");
    await adds("Pottar", "Lägg till en pott");
    await secretary().presses("Nästa", {
      mandate: choice("mandate", "kvar 8"),
      source: choice("source", "Fördelning, omgång 1"),
      title: "Kompetensutveckling",
      amount: "3,7 mnkr",
    });
    await secretary().presses("Granska", {
      purpose: "Kompetensförsörjning",
      holder: "HS-direktör",
    });
    expect(textOf(await secretary().presses("Registrera potten"))).toContain("3 700 000 kr");
  });

  it("comes to a first decided pot", async () => {
    await holder().says("fördela kompetens");
    await holder().presses("Spara och nästa");
    await holder().presses("Lägg till en rad");
    await holder().presses("Lägg till raden", {
      activity: "Mentorer",
      responsible: "HS-direktör",
      amount: "3,7 mnkr",
    });
    await holder().presses("Spara och granska");
    const review = holder().keeps("Granska och skicka");
    const titles = read(review.card).buttons.map(({ title }) => title);
    const send = titles.find((title) => title.startsWith("Skicka till")) ?? "";
    await holder().presses(send, { goals: "Nej" }, { on: review });
    await chief().says("hem");
    await program.reconcile.idle();
    const task = chief()
      .messages()
      .find((message) => message.summary.includes("Kompetensutveckling"));
    if (task === undefined) throw new Error("the chief executive has no task");
    const on = { message: task, card: seenBy(chief(), task) };
    await chief().presses("Fatta beslut …", {}, { on });
    expect(textOf(await chief().presses("Jag är inte jävig, fatta beslut"))).toContain(
      "Beslut 1/2018",
    );
    expect(connector.complaints).toEqual([]);
  });
});

/** The n-th button of a list, where every row has the same. */
async function pressesNth(person: Person, title: string, index: number): Promise<void> {
  const { message, card } = person.keeps();
  const action = buttonsIn(card, title)[index];
  if (action === undefined) throw new Error(`no button ${title} ${index}`);
  await person.presses(
    title,
    {},
    {
      on: {
        message,
        card: { type: "AdaptiveCard", body: [{ type: "ActionSet", actions: [action] }] },
      },
    },
  );
}

function buttonsIn(value: unknown, title: string): readonly object[] {
  if (Array.isArray(value)) return value.flatMap((one) => buttonsIn(one, title));
  if (typeof value !== "object" || value === null) return [];
  const own = "title" in value && value.title === title && "verb" in value ? [value] : [];
  return [...own, ...Object.values(value).flatMap((one) => buttonsIn(one, title))];
}
