import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "../../src/app/clock.ts";
import { createLog } from "../../src/app/log.ts";
import { readConfig } from "../../src/config.ts";
import { firstSecretary, moveClockTo, prepareEmpty } from "../../src/local/authority.ts";
import { movableClock } from "../../src/local/clock.ts";
import { greeting } from "../../src/local/greeting.ts";
import { localBotId, localTenantId } from "../../src/local/people.ts";
import { addressOf, windowPlans } from "../../src/local/windows.ts";
import { openProgram, type Program } from "../../src/program.ts";
import { judgeRows } from "../../src/teams/cards/set-up/judged-rows.ts";
import { authority } from "../domain/fixture.ts";
import { worldOf } from "../domain/given.ts";
import { people } from "../domain/organisation.ts";
import { viewerOf } from "../teams/cards-2/scene.ts";

describe("a local authority without the sample", () => {
  const folder = mkdtempSync(join(tmpdir(), "fordela-empty-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const open = (): Promise<Program> => {
    const settings = readConfig(
      { PORT: "0", FORDELA_METRICS_PORT: "0", FORDELA_STORE: `sqlite:${join(folder, "e.db")}` },
      "local",
    );
    if (settings.kind === "incomplete") throw new Error(settings.problems.join("; "));
    const clock = movableClock(systemClock, systemClock.now());
    return openProgram({
      config: settings.config,
      tenantId: localTenantId,
      botId: localBotId,
      serviceUrl: null,
      clock,
      log: createLog("silent"),
      moveClock: (commits, typed) => moveClockTo(commits, clock, typed),
      prepare: (commits) => prepareEmpty(commits, clock),
      routes: {},
      host: "127.0.0.1",
      onFatal(fault) {
        throw fault;
      },
    });
  };

  it("holds its first secretary alone, and leaves alone what she has changed when it starts again", async () => {
    const first = await open();
    const { persons, positions, pots } = first.commits.latest();
    expect([...persons.values()]).toMatchObject([
      { name: firstSecretary.name, entraId: firstSecretary.entraId, secretariat: true },
    ]);
    expect([positions.size, pots.size]).toEqual([0, 0]);
    const [her] = persons.values();
    if (her === undefined) throw new Error("nobody is registered");
    const renamed = { type: "amend-person", person: her.id, name: "Juni Ny", mail: "j@x.example" };
    await first.commits.execute({
      command: { ...renamed, type: "amend-person" },
      actor: { kind: "person", person: her.id },
      key: null,
    });
    await first.close();
    const again = await open();
    expect([...again.commits.latest().persons.values()].map(({ name }) => name)).toEqual([
      "Juni Ny",
    ]);
    await again.close();
  });

  it("is greeted with whom to begin as, and with people that its own list takes", () => {
    const windows = windowPlans().map((plan, index) => ({
      plan,
      url: `http://localhost:${index}`,
      port: index,
      address: addressOf(plan, index),
    }));
    const text = greeting("http://127.0.0.1:3978", windows, true);
    expect(text).toContain(`Skriv inställningar hos ${firstSecretary.name}`);
    expect(text).toMatch(/Juni Låtsasson, ensam i sekretariatet +http:\/\/localhost:2/);
    expect(text).toMatch(/Rut Exempelsson, inte inlagd än/);
    const rows = text.split("\n").filter((line) => line.includes(";") && line.includes("@"));
    const { state } = worldOf(...authority);
    const judged = judgeRows("person", rows.join("\n"), {}, state, viewerOf(people.secretary, {}));
    expect(judged.map(({ kind }) => kind)).toEqual(rows.map(() => "new"));
    expect(rows).toHaveLength(7);
  });
});
