import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { read } from "../teams/reading.ts";
import { howToGetRedis, type RedisServer, startRedis } from "../redis-server.ts";
import { type Connector, openConnector } from "../teams/connector.ts";
import type { Person } from "../teams/person.ts";
import { andraChefer, pageInputs, textOf, told } from "./acts.ts";
import { openRegion, type Region, type SampleName } from "./region.ts";

const redis = await startRedis();

describe.skipIf(redis === null)("two processes on one Redis", { timeout: 30_000 }, () => {
  let server: RedisServer;
  let connector: Connector;
  let one: Region;
  let other: Region;
  let turn = 0;

  beforeAll(async () => {
    if (redis === null) throw new Error(howToGetRedis);
    server = redis;
    connector = await openConnector();
    one = await openRegion({ store: server.url, connector });
    other = await openRegion({ store: server.url, connector });
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await connector.close();
    await server.stop();
  });

  /** The same person, now at one process and now at the other, as a load balancer sends it. */
  const person = (name: SampleName): Person => {
    turn += 1;
    return (turn % 2 === 0 ? one : other).person(name);
  };

  it("takes a form's pages at one and the other, as one draft", async () => {
    await person("hsDirektor").says("fördela andra åtgärder");
    await person("hsDirektor").presses("Spara och nästa", pageInputs(andraChefer, 1));
    await person("hsDirektor").presses("Spara och granska", { motive: andraChefer.motive ?? "" });
    const holder = person("hsDirektor");
    const send = holder.buttons().find((title) => title.startsWith("Skicka till")) ?? "";
    expect(textOf(await holder.presses(send, { goals: "Nej" }))).toContain("Förslaget är skickat");
  });

  it("carries out the same press once, whichever process gets it again", async () => {
    await person("regiondirektor").getsMessage("Väntar på ditt beslut");
    await person("regiondirektor").presses("Fatta beslut …");
    const { message, card } = person("regiondirektor").keeps();
    const button = read(card).buttons.find(({ title }) => title.startsWith("Jag är inte jävig"));
    const press = (region: Region) =>
      region.person("regiondirektor").posts({
        type: "invoke",
        name: "adaptiveCard/action",
        replyToId: message.id,
        value: { action: { ...button?.action }, trigger: "manual" },
      });
    const answers = await Promise.all([press(one), press(other), press(one), press(other)]);
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain("Beslut 1/2018 är fattat");
    }
    expect((await one.program.commits.current()).decisions.size).toBe(1);
    expect((await other.program.commits.current()).decisions.size).toBe(1);
  });

  it("delivers from one process only, and each piece of news once", async () => {
    await one.settled();
    await other.settled();
    await person("registrator").getsMessage("Beslut 1/2018:");
    expect([one, other].filter(({ program }) => program.reconcile.delivers())).toHaveLength(1);
    expect(told(person("registrator"), "Beslut 1/2018:")).toBe(1);
    expect(told(person("hsDirektor"), "Beslut 1/2018:")).toBe(1);
    expect(connector.complaints).toEqual([]);
  });
});
