import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import type { Person } from "./person.ts";

let connector: Connector;
let bot: Bot;
let karin: Person;

beforeEach(async () => {
  connector = await openConnector();
  bot = await openBot({ serviceUrl: connector.url });
  karin = connector.person({ botUrl: bot.url, entraId: "karin", name: "Karin", tenantId });
});

afterEach(async () => {
  await bot.close();
  await connector.close();
});

describe("typed words", () => {
  it("are answered with one card that has a summary and no text beside it", async () => {
    expect(await karin.says("pottar")).toEqual(["You said pottar"]);
    expect(karin.messages().map(({ summary, text }) => ({ summary, text }))).toEqual([
      { summary: "You said pottar", text: "" },
    ]);
    expect(connector.complaints).toEqual([]);
  });

  it("reach the conversation with who wrote them and where to answer", async () => {
    await karin.says("pottar");
    expect(bot.echo.asked).toEqual([
      {
        what: "message",
        text: "pottar",
        attachments: [],
        caller: {
          tenantId,
          entraId: "karin",
          userId: "29:karin",
          name: "Karin",
          guest: false,
          locale: null,
          address: {
            serviceUrl: connector.url,
            conversationId: "personal-karin",
            tenantId,
            botId: "28:bot",
            userId: "29:karin",
          },
        },
      },
    ]);
  });

  it("lose the mention of the bot", async () => {
    await karin.posts({
      type: "message",
      text: "<at>Fördela</at> pottar",
      entities: [
        { type: "mention", text: "<at>Fördela</at>", mentioned: { id: "28:bot", name: "Fördela" } },
      ],
    });
    expect(karin.sees()).toEqual(["You said pottar"]);
  });

  it("are answered once when Teams brings them again", async () => {
    await karin.posts({ type: "message", id: "same", text: "pottar" });
    await karin.posts({ type: "message", id: "same", text: "pottar" });
    await karin.posts({ type: "message", id: "other", text: "pottar" });
    expect(karin.seesAll()).toEqual(["You said pottar", "You said pottar"]);
  });

  it("get no answer where the conversation is silent", async () => {
    expect(await karin.says("silence")).toEqual([]);
  });

  it("are acknowledged also when the answer is lost on its way", async () => {
    connector.fail({ operation: "send", how: { status: 500 } });
    expect(await karin.says("pottar")).toEqual([]);
    expect(connector.requests).toHaveLength(1);
    expect(bot.metrics.text()).toContain('fordela_answers_total{outcome="lost"} 1');
  });

  it("come with their attachments, without the text's own twin", async () => {
    const file = "image/png";
    await karin.posts({
      type: "message",
      attachments: [
        { contentType: "text/html", content: "<p>potter</p>" },
        { contentType: file, name: "potter.png" },
        null,
        { contentType: 7 },
      ],
    });
    expect(bot.echo.asked).toMatchObject([
      { what: "message", text: "", attachments: [{ contentType: file, name: "potter.png" }] },
    ]);
  });

  it("that failed in the program end in a card that names the incident", async () => {
    bot.echo.before = () => Promise.reject(new Error("secret details"));
    const [line] = await karin.says("pottar");
    expect(line).toMatch(/^Failed: [0-9A-F]{8} \(sv\)$/);
  });
});

describe("what is not for the bot", () => {
  it.each([
    ["a message without words", { type: "message" }],
    ["a message of spaces", { type: "message", text: "  " }],
    ["a reaction", { type: "messageReaction", reactionsAdded: [{ type: "like" }] }],
    ["an edit", { type: "messageUpdate", text: "pottar" }],
    ["a deletion", { type: "messageDelete" }],
    ["typing", { type: "typing" }],
    ["an event", { type: "event", name: "application/vnd.microsoft.meetingStart" }],
    ["a kind that does not exist yet", { type: "telepathy" }],
    ["an app upgrade", { type: "installationUpdate", action: "add-upgrade" }],
    ["another member", { type: "conversationUpdate", membersAdded: [{ id: "29:bo" }] }],
    ["members that are none", { type: "conversationUpdate", membersAdded: "28:bot" }],
    ["another bot", { type: "message", text: "hi", from: { id: "28:x", role: "bot" } }],
  ])("%s is taken in and left unanswered", async (_what, activity) => {
    expect(await karin.posts(activity)).toEqual({ status: 200, body: null });
    expect(connector.requests).toEqual([]);
    expect(bot.echo.asked).toEqual([]);
  });
});

describe("an installation", () => {
  it("is welcomed once, although Teams tells it twice", async () => {
    await karin.installs();
    await karin.posts({ type: "conversationUpdate", membersAdded: [{ id: "28:bot" }] });
    expect(karin.seesAll()).toEqual(["Welcome"]);
  });

  it("is welcomed again after it was removed", async () => {
    await karin.installs();
    await karin.uninstalls();
    await karin.installs();
    expect(bot.echo.asked.map(({ what }) => what)).toEqual(["arrived", "left", "arrived"]);
  });
});

describe("a press", () => {
  it("brings the button's data and the fields, and its answer takes the card's place", async () => {
    await karin.says("pottar");
    const lines = await karin.presses("Save", { Amount: "250" });
    expect(lines).toEqual([`You pressed pot/save {"pot":"competence","amount":"250"}`]);
    expect(karin.sees()).toEqual(lines);
    expect(bot.echo.asked.at(-1)).toMatchObject({
      click: { activityId: karin.messages()[0]?.id, automatic: false },
    });
  });

  it("sends no value for a field that was cleared", async () => {
    await karin.says("pottar");
    await karin.presses("Save", { amount: "" });
    expect(bot.echo.asked.at(-1)).toMatchObject({ click: { data: { pot: "competence" } } });
    expect(bot.echo.asked.at(-1)).not.toHaveProperty("click.data.amount");
  });

  it("that failed in the program still gets a card with a way out", async () => {
    await karin.says("pottar");
    bot.echo.before = () => Promise.reject(new Error("secret details"));
    expect(await karin.presses("Save")).toEqual([expect.stringMatching(/^Failed: [0-9A-F]{8}/)]);
    expect(bot.metrics.text()).toContain("fordela_faults_total 1");
  });

  it("that failed twice gets the last resort", async () => {
    await karin.says("pottar");
    bot.echo.before = () => Promise.reject(new Error("secret details"));
    bot.echo.failed = () => {
      throw new Error("worse");
    };
    expect(await karin.presses("Save")).toEqual([expect.stringContaining("Något gick fel (")]);
  });

  it("is told apart from a client's own refresh", async () => {
    const action = { type: "Action.Execute", verb: "pot/show", data: {} };
    await karin.posts({
      type: "invoke",
      name: "adaptiveCard/action",
      value: { action, trigger: "automatic" },
    });
    expect(bot.echo.asked).toMatchObject([{ click: { automatic: true, activityId: null } }]);
  });

  it("from an old client, which sends it as a message, is answered with a new card", async () => {
    await karin.posts({
      type: "message",
      replyToId: "m",
      value: { verb: "pot/save", amount: "1" },
    });
    expect(karin.sees()).toEqual([`You pressed pot/save {"amount":"1"}`]);
  });

  it.each([
    ["no value", undefined],
    ["no action", {}],
    ["an action that is a list", { action: [] }],
    ["a verb that is a number", { action: { verb: 7, data: {} } }],
    ["a verb of a thousand letters", { action: { verb: "v".repeat(1000), data: {} } }],
    ["data that is a text", { action: { verb: "pot/save", data: "x" } }],
    ["data that is null", { action: { verb: "pot/save", data: null } }],
  ])("with %s is refused with a card and reaches nobody", async (_what, value) => {
    const answer = await karin.posts({ type: "invoke", name: "adaptiveCard/action", value });
    expect(answer).toMatchObject({
      status: 200,
      body: { statusCode: 200, type: "application/vnd.microsoft.card.adaptive" },
    });
    expect(JSON.stringify(answer.body)).toContain("Refused: malformed (sv)");
    expect(bot.echo.asked).toEqual([]);
  });

  it("without data, as iOS leaves it out, is a press", async () => {
    const value = { action: { type: "Action.Execute", verb: "home" } };
    await karin.posts({ type: "invoke", name: "adaptiveCard/action", value });
    expect(bot.echo.asked).toMatchObject([{ what: "click", click: { verb: "home", data: {} } }]);
  });
});

describe("every other invoke gets a valid body", () => {
  const sentence = "Refused: malformed (sv)";
  const dialog = { task: { type: "message", value: sentence } };
  const extension = { composeExtension: { type: "message", text: sentence } };
  const settings = { config: { type: "message", value: sentence } };
  it.each([
    ["task/fetch", dialog],
    ["task/submit", dialog],
    ["composeExtension/fetchTask", dialog],
    ["composeExtension/submitAction", dialog],
    ["composeExtension/query", extension],
    ["composeExtension/queryLink", extension],
    ["composeExtension/selectItem", extension],
    ["config/fetch", settings],
    ["fileConsent/invoke", {}],
    ["message/submitAction", {}],
    ["signin/verifyState", {}],
    ["signin/tokenExchange", {}],
    ["something/new", {}],
    [undefined, {}],
    [
      "application/search",
      {
        statusCode: 200,
        type: "application/vnd.microsoft.search.searchResponse",
        value: { results: [] },
      },
    ],
  ])("%s", async (name, body) => {
    const value = { action: "accept", commandId: "x", data: { verb: "pot/save" } };
    expect(await karin.posts({ type: "invoke", name, value })).toEqual({ status: 200, body });
    expect(bot.echo.asked).toEqual([]);
  });
});

describe("an activity of any shape", () => {
  const type = fc.constantFrom("message", "invoke", "conversationUpdate", "installationUpdate");
  const name = fc.constantFrom("adaptiveCard/action", "task/fetch", "", 7, null);
  const odd = fc.oneof(fc.jsonValue(), fc.constant(undefined));
  const parts = ["text", "value", "entities", "attachments", "membersAdded", "action", "replyToId"];
  const others = fc.record(Object.fromEntries(parts.map((part) => [part, odd])));

  it("never makes the bot stumble, and every invoke gets a body", async () => {
    await fc.assert(
      fc.asyncProperty(type, name, others, odd, async (activityType, invoke, more, locale) => {
        const activity = { type: activityType, name: invoke, ...more, locale };
        const { status, body } = await karin.posts(activity);
        expect(status).toBe(200);
        expect(body !== null).toBe(activityType === "invoke");
      }),
      { numRuns: 300 },
    );
    expect(bot.metrics.text()).not.toContain("fordela_faults_total");
  });
});
