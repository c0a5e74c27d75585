import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { fileBytesMax } from "../../src/documents/file-in.ts";
import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import type { Person } from "./person.ts";
import { appId, openTokenServer, signsAsBot } from "./token-server.ts";

let connector: Connector;
let bot: Bot;
let karin: Person;

beforeEach(async () => {
  connector = await openConnector();
  bot = await openBot({ serviceUrl: connector.url });
  karin = personOf(bot);
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

const personOf = (at: Bot, more: { readonly tenantId?: string } = {}): Person =>
  connector.person({ botUrl: at.url, entraId: "karin", name: "Karin", tenantId, ...more });

const download = "application/vnd.microsoft.teams.file.download.info";
const sent = (name: string, downloadUrl: unknown) => ({
  contentType: download,
  name,
  content: { downloadUrl },
});

describe("a file that somebody attaches", () => {
  it("reaches the conversation with its name, its bytes and what was written beside it", async () => {
    const bytes = Buffer.from([0, 255, 13, 10, 128]);
    expect(await karin.attaches("potter.xlsx", bytes, "läs in")).toEqual([
      'You sent potter.xlsx, 5 bytes, saying "läs in"',
    ]);
    expect(bot.echo.asked).toMatchObject([
      {
        what: "file",
        caller: { entraId: "karin" },
        file: { name: "potter.xlsx", words: "läs in" },
      },
    ]);
    const [asked] = bot.echo.asked;
    expect(asked?.what === "file" && Buffer.from(asked.file.bytes).equals(bytes)).toBe(true);
    expect(connector.complaints).toEqual([]);
  });

  it("is fetched without the bot's token, which every request to Teams carries", async () => {
    const tokens = await openTokenServer(connector.url);
    const signed = await openBot({
      mode: "production",
      settings: tokens.settings,
      credentialsFactory: signsAsBot,
      serviceUrl: connector.url,
      botId: `28:${appId}`,
    });
    const person = connector.person({
      botUrl: signed.url,
      entraId: "per",
      name: "Per",
      tenantId,
      authorization: () => tokens.authorization(),
    });
    await person.attaches("a.txt", Buffer.from("hej"));
    await signed.close();
    await tokens.close();
    expect(connector.requests.every(({ authorization }) => authorization !== null)).toBe(true);
    expect(connector.files.requests).toHaveLength(1);
    expect(JSON.stringify(connector.files.requests[0]?.headers)).not.toMatch(
      /authorization|bearer|signed-as-bot|cookie/i,
    );
  });

  it("comes once, although Teams brings the message again", async () => {
    const address = connector.files.keep("a.txt", Buffer.from("hej"));
    const activity = { type: "message", id: "same", attachments: [sent("a.txt", address)] };
    await karin.posts(activity);
    await karin.posts(activity);
    expect(karin.seesAll()).toHaveLength(1);
    expect(connector.files.requests).toHaveLength(1);
  });

  it("is answered one by one where there are several, and the sixth by name", async () => {
    const keep = (name: string) => sent(name, connector.files.keep(name, Buffer.from(name)));
    const names = ["a", "b", "c", "d", "e", "f", "g", "h"].map((name) => `${name}.txt`);
    await karin.posts({ type: "message", attachments: names.map(keep) });
    expect(karin.seesAll()).toEqual([
      ...names.slice(0, 5).map((name) => `You sent ${name}, 5 bytes, saying ""`),
      "The file f.txt: too-many (sv)",
    ]);
    expect(connector.files.requests).toHaveLength(5);
  });

  it("that fails does not keep the others away", async () => {
    const good = sent("a.txt", connector.files.keep("a.txt", Buffer.from("hej")));
    const gone = sent("b.txt", `${connector.url}/drive/gone`);
    await karin.posts({ type: "message", attachments: [gone, good] });
    expect(karin.seesAll()).toEqual([
      "The file b.txt: not-fetched (sv)",
      'You sent a.txt, 3 bytes, saying ""',
    ]);
  });

  it.each<[string, unknown, string]>([
    ["elsewhere", "https://evil.example/a.docx", "foreign-host"],
    ["where it is not encrypted", "http://contoso.sharepoint.com/a.docx", "foreign-host"],
    ["on the machine", "file:///etc/passwd", "foreign-host"],
    ["nowhere", "", "not-fetched"],
    ["at a number", 7, "not-fetched"],
    ["at nothing", undefined, "not-fetched"],
  ])("and lies %s is refused by name and never asked for", async (_what, address, news) => {
    await karin.posts({ type: "message", attachments: [sent("a.docx", address)] });
    expect(karin.sees()).toEqual([`The file a.docx: ${news} (sv)`]);
    expect(bot.echo.asked).toEqual([]);
    expect(connector.files.requests).toEqual([]);
  });

  it("and is too large says so, from the first byte over the limit", async () => {
    const within = await karin.attaches("within.txt", Buffer.alloc(fileBytesMax));
    expect(within).toEqual([`You sent within.txt, ${fileBytesMax} bytes, saying ""`]);
    const over = await karin.attaches("over.txt", Buffer.alloc(fileBytesMax + 1));
    expect(over).toEqual(["The file over.txt: too-large (sv)"]);
  });

  it("and takes too long says so within the turn, and nothing meanwhile", async () => {
    const files = { way: "consent", hosts: ["127.0.0.1"], timeoutMilliseconds: 1_200 } as const;
    const hurried = await openBot({ serviceUrl: connector.url, files });
    const address = connector.files.serve("a.txt", () => undefined);
    const per = personOf(hurried);
    await per.posts({ type: "message", attachments: [sent("a.txt", address)] });
    await hurried.close();
    expect(per.seesAll()).toEqual(["The file a.txt: too-slow (sv)"]);
  });

  it.each([
    ["../../etc/passwd", "passwd"],
    ["C:\\Users\\karin\\lista.csv", "lista.csv"],
    ["a\u202Efdp.exe\u0000", "afdp.exe"],
    [`${"x".repeat(400)}.csv`, "x".repeat(150)],
    [7, ""],
    [undefined, ""],
  ])("named %j is called %j", async (name, called) => {
    const address = connector.files.keep("a", Buffer.from("hej"));
    const attachment = { contentType: download, name, content: { downloadUrl: address } };
    await karin.posts({ type: "message", attachments: [attachment] });
    expect(bot.echo.asked).toMatchObject([{ what: "file", file: { name: called } }]);
  });

  it("may also come as a text in the message itself", async () => {
    const content = "Åtgärd;Belopp";
    const attachment = { contentType: "text/csv", name: "lista.csv", content };
    await karin.posts({ type: "message", attachments: [attachment] });
    expect(karin.sees()).toEqual(['You sent lista.csv, 15 bytes, saying ""']);
  });

  it("stays where it is when its sender is refused at the door", async () => {
    const foreign = personOf(bot, { tenantId: "33333333-3333-3333-3333-333333333333" });
    expect(await foreign.attaches("a.txt", Buffer.from("hej"))).toEqual([
      "Refused: foreign-tenant (sv)",
    ]);
    expect(connector.files.requests).toEqual([]);
    expect(bot.echo.asked).toEqual([]);
  });

  it("stays where it is when files are switched off", async () => {
    const shut = await openBot({
      serviceUrl: connector.url,
      files: { way: "off", hosts: ["127.0.0.1"] },
    });
    const lines = await personOf(shut).attaches("a.txt", Buffer.from("hej"));
    await shut.close();
    expect(lines).toEqual(["The file a.txt: off (sv)"]);
    expect(connector.files.requests).toEqual([]);
  });

  it("that the program stumbles over ends in a card that names the incident", async () => {
    bot.echo.before = () => Promise.reject(new Error("secret details"));
    const lines = await karin.attaches("a.txt", Buffer.from("hej"));
    expect(lines).toEqual([expect.stringMatching(/^Failed: [0-9A-F]{8} \(sv\)$/)]);
  });
});
