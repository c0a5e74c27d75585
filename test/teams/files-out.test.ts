import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { OfferedFile } from "../../src/teams/conversation.ts";
import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import { reply } from "./file-host.ts";
import { createManualClock, type ManualClock } from "./manual-clock.ts";
import type { Person } from "./person.ts";
import { record } from "./reading.ts";

const name = "beslut-1-2018.docx";
const file: OfferedFile = {
  name,
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  bytes: Buffer.from("PK the decision"),
  description: "Beslut 1/2018",
};

let connector: Connector;
let clock: ManualClock;
let bot: Bot;
let karin: Person;

beforeEach(async () => {
  connector = await openConnector();
  clock = createManualClock();
  bot = await openBot({ serviceUrl: connector.url, clock });
  karin = person("karin");
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

const person = (entraId: string): Person =>
  connector.person({ botUrl: bot.url, entraId, name: entraId, tenantId });

/** Another way for files than consent, on a bot of its own. */
async function reopen(way: "off" | "link" | "both", more: object = {}): Promise<void> {
  await bot.close();
  const files = { way, hosts: ["127.0.0.1"] };
  bot = await openBot({ serviceUrl: connector.url, clock, files, ...more });
  karin = person("karin");
}

/** Asks with words, which are answered within the turn. */
const asks = (who: Person = karin): Promise<readonly string[]> => {
  bot.echo.brings = file;
  return who.says("hämta");
};

const types = (of: Person): readonly unknown[] =>
  of.messages().flatMap(({ attachments }) => attachments.map(({ contentType }) => contentType));
const card = "application/vnd.microsoft.card.adaptive";
const consent = "application/vnd.microsoft.teams.card.file.consent";
const saved = "application/vnd.microsoft.teams.card.file.info";

describe("a file that comes with an answer", () => {
  it("is asked about after the answer, by its name, its size and what it is", async () => {
    expect(await asks()).toEqual(["You said hämta", name]);
    expect(karin.messages().at(-1)?.attachments).toEqual([
      {
        contentType: consent,
        name,
        content: {
          description: "Beslut 1/2018",
          sizeInBytes: 15,
          acceptContext: { offer: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
          declineContext: { offer: expect.stringMatching(/^[0-9a-f]{32}$/) as string },
        },
      },
    ]);
    expect(connector.complaints).toEqual([]);
  });

  it("that a press brought follows the press's own card", async () => {
    await karin.says("pottar");
    bot.echo.brings = file;
    expect(await karin.presses("Save")).toEqual([expect.stringMatching(/^You pressed pot\/save/)]);
    expect(Buffer.from(await karin.acceptsFile(name)).equals(file.bytes)).toBe(true);
  });

  it("comes once, although Teams brings the press again", async () => {
    bot.echo.brings = file;
    const value = { action: { verb: "pot/save", data: {} } };
    const press = { type: "invoke", id: "same", name: "adaptiveCard/action", value };
    await karin.posts(press);
    await karin.posts(press);
    await karin.getsMessage(name);
    bot.echo.brings = null;
    await karin.says("pottar");
    expect(types(karin)).toEqual([consent, card]);
  });

  it("does not come when a client refreshes its card by itself", async () => {
    bot.echo.brings = file;
    const action = { verb: "pot/show", data: {} };
    const name_ = "adaptiveCard/action";
    await karin.posts({ type: "invoke", name: name_, value: { action, trigger: "automatic" } });
    bot.echo.brings = null;
    await karin.says("pottar");
    expect(types(karin)).toEqual([card]);
  });
});

describe("a file that its reader accepts", () => {
  it("is put where Teams says and shown in the chat, and the question is gone", async () => {
    await asks();
    const question = karin.messages().at(-1)?.id ?? "";
    expect(Buffer.from(await karin.acceptsFile(name)).equals(file.bytes)).toBe(true);
    await connector.removal(karin.conversationId, question);
    expect(types(karin)).toEqual([card, saved]);
    expect(karin.messages().at(-1)?.attachments).toEqual([
      {
        contentType: saved,
        name,
        contentUrl: `${connector.url}/drive/files/${name}`,
        content: { uniqueId: `unique-${name}`, fileType: "docx" },
      },
    ]);
    expect(connector.files.requests).toMatchObject([
      { method: "PUT", headers: { "content-range": "bytes 0-14/15" } },
    ]);
    expect(connector.files.requests[0]?.headers).not.toHaveProperty("authorization");
  });

  it("is answered before it is put, however long that takes", async () => {
    await asks();
    const gate = Promise.withResolvers<void>();
    connector.files.answerUploads((_request, response) => {
      void gate.promise.then(() => reply(response, 201));
    });
    const answer = await karin.posts(await karin.consents(name, "accept"));
    expect(answer).toEqual({ status: 200, body: {} });
    expect(types(karin)).toEqual([card, consent]);
    gate.resolve();
    await connector.arrival(karin.conversationId, ({ summary, attachments }) =>
      attachments.some(({ contentType }) => contentType === saved && summary === name),
    );
  });

  it("twice is put once", async () => {
    await asks();
    const press = await karin.consents(name, "accept");
    await karin.acceptsFile(name);
    await karin.posts(press);
    await karin.posts({ ...press, value: { ...record(press["value"]), action: "decline" } });
    await karin.says("silence");
    expect(connector.files.requests).toHaveLength(1);
    expect(karin.seesAll().filter((line) => line.startsWith("The file"))).toEqual([]);
  });

  it.each([
    [
      "refused",
      (connector_: Connector) =>
        connector_.files.answerUploads((_request, response) => reply(response, 403)),
    ],
    [
      "broken off",
      (connector_: Connector) =>
        connector_.files.answerUploads((_request, response) => response.destroy()),
    ],
  ])(
    "and the place where it is put is %s, it is said in the question's place",
    async (_what, fail) => {
      await asks();
      fail(connector);
      await karin.posts(await karin.consents(name, "accept"));
      await karin.getsMessage(`The file ${name}: not-saved (sv)`);
      expect(types(karin)).toEqual([card, card]);
    },
  );

  it.each([
    ["an upload", "uploadUrl"],
    ["a place", "contentUrl"],
  ])("with %s elsewhere is put nowhere", async (_what, where) => {
    await asks();
    const press = await karin.consents(name, "accept");
    const value = record(press["value"]);
    const uploadInfo = { ...record(value?.["uploadInfo"]), [where]: "https://evil.example/x" };
    await karin.posts({ ...press, value: { ...value, uploadInfo } });
    await karin.getsMessage(`The file ${name}: not-saved (sv)`);
    expect(connector.files.requests).toEqual([]);
    expect(JSON.stringify(karin.messages())).not.toContain("evil.example");
  });

  it("and cannot be shown is said to be saved, in the question's place", async () => {
    await asks();
    connector.fail({ operation: "send", how: { status: 400 } });
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`The file ${name}: saved (sv)`);
    expect(connector.files.saved.has(name)).toBe(true);
    expect(types(karin)).toEqual([card, card]);
  });
});

describe("a file that its reader does not get", () => {
  it("because of a no leaves one line in the question's place, and is put nowhere", async () => {
    await asks();
    await karin.declinesFile(name);
    await karin.getsMessage(`The file ${name}: declined (sv)`);
    expect(types(karin)).toEqual([card, card]);
    expect(connector.files.requests).toEqual([]);
  });

  it("because an hour has gone is told so, in the question's place", async () => {
    await asks();
    const press = await karin.consents(name, "accept");
    await clock.pass(60 * 60_000 - 1);
    await asks();
    await clock.pass(1);
    await karin.posts(press);
    await karin.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
  });

  it("because it was offered to somebody else hears no more than that it is gone", async () => {
    await asks();
    const per = person("per");
    const press = await karin.consents(name, "accept");
    await per.posts({ ...press, replyToId: undefined });
    await per.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
    // It still waits for the one whom it was offered to.
    await karin.acceptsFile(name);
  });

  it("because the press came from another chat of the same person is put nowhere", async () => {
    await asks();
    const other = connector.person({
      botUrl: bot.url,
      entraId: "karin",
      name: "karin",
      tenantId,
      conversationId: "another-chat",
    });
    await other.posts(await karin.consents(name, "accept"));
    await other.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
  });

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["a text", "accept"],
    ["no offer", { action: "accept", context: {} }],
    ["an offer that is a number", { action: "accept", context: { offer: 7 } }],
    ["neither yes nor no", { action: "maybe", context: { offer: "x" } }],
  ])("because the press says %s is answered, and nothing happens", async (_what, value) => {
    const answer = await karin.posts({ type: "invoke", name: "fileConsent/invoke", value });
    expect(answer).toEqual({ status: 200, body: {} });
    await karin.says("silence");
    expect(karin.messages()).toEqual([]);
  });

  it("because the question could not be sent is told so", async () => {
    connector.fail({ operation: "send", from: 2, times: 1, how: { status: 400 } });
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: not-offered (sv)`]);
  });

  it("where files are switched off is told so", async () => {
    await reopen("off");
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: off (sv)`]);
  });
});

describe("a file behind an address", () => {
  it("is fetched once, whole, under its name, and kept by no cache", async () => {
    await reopen("link");
    expect(await asks()).toEqual(["You said hämta", `Fetch ${name}`]);
    const answer = await karin.downloads();
    expect(answer.status).toBe(200);
    expect(Buffer.from(await answer.arrayBuffer()).equals(file.bytes)).toBe(true);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": file.contentType,
      "content-length": "15",
      "content-disposition": `attachment; filename="${name}"; filename*=UTF-8''${name}`,
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
    const again = await karin.downloads();
    expect([again.status, again.headers.get("cache-control")]).toEqual([404, "no-store"]);
    expect(await again.text()).toMatch(/^Länken är redan använd eller för gammal\./);
  });

  it("has a token that nobody guesses, and its own for every file", async () => {
    await reopen("link");
    await asks();
    await asks();
    const urls = JSON.stringify(karin.messages()).match(/\/files\/[0-9a-f]{64}\//g) ?? [];
    expect(new Set(urls).size).toBe(2);
  });

  it("keeps a Swedish name with a space, also for clients that read ASCII alone", async () => {
    await reopen("link");
    bot.echo.brings = { ...file, name: "Åtgärder 'juni' (1).docx" };
    await karin.says("hämta");
    const answer = await karin.downloads();
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="Atgarder__juni___1_.docx"; filename*=UTF-8''%C3%85tg%C3%A4rder%20%27juni%27%20%281%29.docx`,
    );
  });

  it("opens to nothing else, and stays for who has the right one", async () => {
    await reopen("link");
    await asks();
    const url = linkOf(karin);
    const [, , , , token = ""] = url.split("/");
    const wrong = [
      url.replace(token, "0".repeat(64)),
      url.replace(token, token.slice(1)),
      url.replace(token, token.toUpperCase()),
      url.replace(name, "other.docx"),
      `${url}x`,
      url.replace(`/${name}`, ""),
      `${bot.url}/files/`,
      `${bot.url}/files//${name}`,
    ];
    for (const address of wrong) {
      const answer = await fetch(address);
      expect([address, answer.status]).toEqual([address, 404]);
      expect(await answer.text()).not.toContain("PK the decision");
    }
    expect((await fetch(url, { method: "POST" })).status).toBe(405);
    expect((await fetch(url, { method: "HEAD" })).status).toBe(405);
    expect((await fetch(url)).status).toBe(200);
  });

  it("is open for ten minutes and no longer", async () => {
    await reopen("link");
    await asks();
    const first = linkOf(karin);
    await clock.pass(10 * 60_000 - 1);
    expect((await fetch(first)).status).toBe(200);
    await asks();
    const second = linkOf(karin);
    await clock.pass(10 * 60_000);
    expect((await fetch(second)).status).toBe(404);
  });

  it("takes over where consent failed, when both are allowed", async () => {
    await reopen("both");
    await asks();
    connector.files.answerUploads((_request, response) => reply(response, 507));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`Fetch ${name}`);
    expect(types(karin)).toEqual([card, card]);
    expect((await karin.downloads()).status).toBe(200);
  });

  it("takes over where the question could not be sent, when both are allowed", async () => {
    await reopen("both");
    connector.fail({ operation: "send", from: 2, times: 1, how: { status: 400 } });
    expect(await asks()).toEqual(["You said hämta", `Fetch ${name}`]);
  });

  it("is not given where nobody could reach it", async () => {
    await reopen("link", { reachedAt: () => null });
    expect(await asks()).toEqual(["You said hämta", `The file ${name}: not-offered (sv)`]);
  });

  it("is never given where consent alone is allowed", async () => {
    await asks();
    connector.files.answerUploads((_request, response) => reply(response, 507));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage("not-saved");
    expect(JSON.stringify(karin.messages())).not.toContain("/files/");
  });
});

function linkOf(of: Person): string {
  const urls = JSON.stringify(of.messages()).match(/http:[^"]+\/files\/[^"]+/g) ?? [];
  return urls.at(-1) ?? "";
}
