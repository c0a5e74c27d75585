import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { type Bot, notesOf, openBot, tenantId } from "./bot.ts";
import type { Connector } from "./connector.ts";
import { reply } from "./file-host.ts";
import {
  cardType as card,
  consentType as consent,
  decisionFile as file,
  type FileRoom,
  openFileRoom,
  savedType as saved,
  typesIn as types,
} from "./file-room.ts";
import type { Person } from "./person.ts";
import { record } from "./reading.ts";

const { name } = file;
let room: FileRoom;
let connector: Connector;
let karin: Person;

beforeEach(async () => {
  room = await openFileRoom("consent");
  ({ connector, karin } = room);
});

afterEach(() => room.close());

describe("a file that comes with an answer", () => {
  it("is asked about after the answer, by its name, its size and what it is", async () => {
    expect(await room.asks()).toEqual(["You said hämta", name]);
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
    room.bot.echo.brings = file;
    room.bot.echo.again = file;
    expect(await karin.presses("Save")).toEqual([expect.stringMatching(/^You pressed pot\/save/)]);
    expect(Buffer.from(await karin.acceptsFile(name)).equals(file.bytes)).toBe(true);
  });

  it("comes once, although Teams brings the press again", async () => {
    room.bot.echo.brings = file;
    const value = { action: { verb: "pot/save", data: {} } };
    const press = { type: "invoke", id: "same", name: "adaptiveCard/action", value };
    await karin.posts(press);
    await karin.posts(press);
    await karin.getsMessage(name);
    room.bot.echo.brings = null;
    await karin.says("pottar");
    expect(types(karin)).toEqual([consent, card]);
  });

  it("comes once for a double press, beside any other file, and again for a later press", async () => {
    const names = () =>
      karin.messages().flatMap(({ attachments }) => attachments.map((one) => one.name));
    const presses = async (brought: typeof file): Promise<void> => {
      room.bot.echo.brings = brought;
      await karin.presses("Save");
    };
    await karin.says("pottar");
    await Promise.all([presses(file), presses(file)]);
    await karin.getsMessage(name);
    await presses({ ...file, name: "beslut-2-2018.docx", of: "decision 2/2018" });
    await karin.getsMessage("beslut-2-2018.docx");
    expect(names()).toEqual([undefined, name, "beslut-2-2018.docx"]);
    await room.clock.pass(3_000);
    await presses(file);
    await vi.waitFor(() => expect(names()).toEqual([undefined, name, "beslut-2-2018.docx", name]));
  });

  it("does not come when a client refreshes its card by itself", async () => {
    room.bot.echo.brings = file;
    const action = { verb: "pot/show", data: {} };
    const name_ = "adaptiveCard/action";
    await karin.posts({ type: "invoke", name: name_, value: { action, trigger: "automatic" } });
    room.bot.echo.brings = null;
    await karin.says("pottar");
    expect(types(karin)).toEqual([card]);
  });
});

describe("a file that its reader accepts", () => {
  it("is put where Teams says and shown in the chat, and the question is gone", async () => {
    await room.asks();
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
    await room.asks();
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
    await room.asks();
    const press = await karin.consents(name, "accept");
    await karin.acceptsFile(name);
    await karin.posts(press);
    await karin.posts({ ...press, value: { ...record(press["value"]), action: "decline" } });
    await karin.says("silence");
    expect(connector.files.requests).toHaveLength(1);
    expect(karin.seesAll().filter((line) => line.startsWith("The file"))).toEqual([]);
  });

  it("and the place where it is put refuses it, that is said in the question's place", async () => {
    await room.asks();
    connector.files.answerUploads((_request, response) => reply(response, 403));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`The file ${name}: not-saved (sv)`);
    expect(types(karin)).toEqual([card, card]);
  });

  it("and the place breaks off once is put again, and saved", async () => {
    await room.asks();
    let isFirst = true;
    connector.files.answerUploads((_request, response) => {
      if (isFirst) response.destroy();
      else reply(response, 201);
      isFirst = false;
    });
    await karin.posts(await karin.consents(name, "accept"));
    await vi.waitFor(async () => {
      await room.clock.pass(500);
      expect(types(karin)).toEqual([card, saved]);
    });
    expect(connector.files.requests).toHaveLength(2);
  });

  it.each([
    ["an upload", "uploadUrl"],
    ["a place", "contentUrl"],
  ])("with %s elsewhere is put nowhere", async (_what, where) => {
    await room.asks();
    const press = await karin.consents(name, "accept");
    const value = record(press["value"]);
    const uploadInfo = { ...record(value?.["uploadInfo"]), [where]: "https://evil.example/x" };
    await karin.posts({ ...press, value: { ...value, uploadInfo } });
    await karin.getsMessage(`The file ${name}: not-saved (sv)`);
    expect(connector.files.requests).toEqual([]);
    expect(JSON.stringify(karin.messages())).not.toContain("evil.example");
  });

  it("and cannot be shown is said to be saved, in the question's place", async () => {
    await room.asks();
    connector.fail({ operation: "send", how: { status: 400 } });
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`The file ${name}: saved (sv)`);
    expect(connector.files.saved.has(name)).toBe(true);
    expect(types(karin)).toEqual([card, card]);
  });
});

describe("a file that its reader accepts at another process", () => {
  it("is put once, as it is by then, also when the first process has ended", async () => {
    const notes = notesOf(room.clock);
    const open = () => openBot({ serviceUrl: connector.url, clock: room.clock, notes });
    const [first, second, third] = [await open(), await open(), await open()];
    const at = (bot: Bot) =>
      connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
    first.echo.brings = file;
    await at(first).says("hämta");
    await first.close();
    const press = await at(second).consents(name, "accept");
    const later = { ...file, bytes: Buffer.from("PK corrected meanwhile") };
    second.echo.again = later;
    third.echo.again = later;
    await Promise.all([at(second).posts(press), at(third).posts(press)]);
    await connector.arrival(karin.conversationId, ({ summary, attachments }) =>
      attachments.some(({ contentType }) => contentType === saved && summary === name),
    );
    await at(third).posts(press);
    await at(third).says("silence");
    await second.close();
    await third.close();
    expect(connector.files.requests.map(({ body }) => body.toString())).toEqual([
      "PK corrected meanwhile",
    ]);
  });
});

describe("a file that its reader does not get", () => {
  it("because of a no leaves one line in the question's place, and is put nowhere", async () => {
    await room.asks();
    await karin.declinesFile(name);
    await karin.getsMessage(`The file ${name}: declined (sv)`);
    expect(types(karin)).toEqual([card, card]);
    expect(connector.files.requests).toEqual([]);
  });

  it("because an hour has gone is told so, in the question's place", async () => {
    await room.asks();
    const press = await karin.consents(name, "accept");
    await room.clock.pass(60 * 60_000 - 1);
    await room.asks();
    await room.clock.pass(1);
    await karin.posts(press);
    await karin.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
  });

  it("because it was offered to somebody else hears no more than that it is gone", async () => {
    await room.asks();
    const per = room.person("per");
    const press = await karin.consents(name, "accept");
    await per.posts({ ...press, replyToId: undefined });
    await per.getsMessage(`The file ${name}: expired (sv)`);
    const inside = room.person("olle", { conversationId: karin.conversationId });
    await inside.posts({ ...press, replyToId: undefined });
    await inside.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
    // It still waits for the one whom it was offered to.
    await karin.acceptsFile(name);
  });

  it("because it may no longer have it is told that it is gone", async () => {
    await room.asks();
    room.bot.echo.again = null;
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`The file ${name}: expired (sv)`);
    expect(connector.files.requests).toEqual([]);
  });

  it("because it could not be made is told that it was not saved", async () => {
    await room.asks();
    room.bot.echo.before = () => Promise.reject(new Error("secret details"));
    await karin.posts(await karin.consents(name, "accept"));
    await karin.getsMessage(`The file ${name}: not-saved (sv)`);
    expect(connector.files.requests).toEqual([]);
  });

  it("because the press came from another chat of the same person is put nowhere", async () => {
    await room.asks();
    const other = room.person("karin", { conversationId: "another-chat" });
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
    expect(await room.asks()).toEqual(["You said hämta", `The file ${name}: not-offered (sv)`]);
  });
});
