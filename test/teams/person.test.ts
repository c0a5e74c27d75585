import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { type Bot, openBot, tenantId } from "./bot.ts";
import { type Connector, openConnector } from "./connector.ts";
import { createManualClock } from "./manual-clock.ts";
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

const execute = (title: string, more: object = {}) => ({
  type: "Action.Execute",
  title,
  verb: "test/press",
  data: { own: "yes" },
  ...more,
});

/** Puts a card into Karin's conversation, as the bot would. */
async function given(...body: readonly object[]): Promise<void> {
  const url = `${connector.url}/v3/conversations/personal-karin/activities`;
  const content = { type: "AdaptiveCard", version: "1.5", body };
  const contentType = "application/vnd.microsoft.card.adaptive";
  const activity = { type: "message", summary: "A card", attachments: [{ contentType, content }] };
  await fetch(url, { method: "POST", body: JSON.stringify(activity) });
}

async function pressedData(title: string, inputs = {}): Promise<unknown> {
  await karin.presses(title, inputs);
  const asked = bot.echo.asked.at(-1);
  return asked?.what === "click" ? asked.click.data : null;
}

const text = (line: string, more: object = {}) => ({
  type: "TextBlock",
  text: line,
  wrap: true,
  ...more,
});
const actions = (...buttons: readonly object[]) => ({ type: "ActionSet", actions: buttons });

describe("a person reads", () => {
  it("every text on a card, in order, and nothing that is hidden", async () => {
    await given(
      text("Head"),
      {
        type: "ColumnSet",
        columns: [
          { type: "Column", items: [text("Left")] },
          { type: "Column", items: [text("Right")] },
          { type: "Column", isVisible: false, items: [text("Secret")] },
        ],
      },
      { type: "FactSet", facts: [{ title: "Pot", value: "1 kr" }] },
      { type: "RichTextBlock", inlines: ["a ", { type: "TextRun", text: "b" }] },
      {
        type: "Table",
        rows: [{ type: "TableRow", cells: [{ type: "TableCell", items: [text("Cell")] }] }],
      },
      { type: "Badge", text: "Draft" },
    );
    expect(karin.sees()).toEqual(["Head", "Left", "Right", "Pot: 1 kr", "a b", "Cell", "Draft"]);
  });

  it("what arrives later, as soon as it arrives", async () => {
    const arrival = karin.getsMessage("Later");
    await given(text("Sooner"));
    await given(text("Later, this"));
    expect((await arrival).id).toBe("message-2");
  });
});

describe("a person presses", () => {
  it("a button wherever it stands", async () => {
    await given(
      {
        type: "Container",
        items: [
          { type: "ColumnSet", columns: [{ type: "Column", items: [actions(execute("Deep"))] }] },
        ],
      },
      { type: "Container", selectAction: execute("The whole row"), items: [text("Row")] },
      actions({
        type: "Action.ShowCard",
        title: "More",
        card: { type: "AdaptiveCard", actions: [execute("Inside")] },
      }),
    );
    expect(karin.buttons()).toEqual(["Deep", "The whole row", "More", "Inside"]);
    expect(await pressedData("Deep")).toEqual({ own: "yes" });
  });

  it("the newest card that has the button, or an old one that was kept", async () => {
    await given(text("Old"), actions(execute("Press", { data: { card: "old" } })));
    const old = karin.keeps("Old");
    await given(text("New"), actions(execute("Press", { data: { card: "new" } })));
    await given(text("Newest, without"));
    expect(await pressedData("Press")).toEqual({ card: "new" });
    await karin.presses("Press", {}, { on: old });
    expect(bot.echo.asked.at(-1)).toMatchObject({
      click: { data: { card: "old" }, activityId: "message-1" },
    });
  });

  it("what is not there, and the test tells what was", async () => {
    await given(
      text("Pot"),
      { type: "Input.Text", id: "a", label: "Amount", value: "7" },
      actions(execute("Save")),
    );
    await expect(karin.presses("Delete")).rejects.toThrow(
      /no button "Delete"[^]*Pot[^]*\[Amount \(a\): 7\][^]*<Save>/,
    );
  });

  it("no button that is off, hidden, or named twice for different things", async () => {
    await given(
      actions(execute("Off", { isEnabled: false })),
      { type: "Container", isVisible: false, items: [actions(execute("Hidden"))] },
      actions(execute("Twice", { data: { a: 1 } }), execute("Twice", { data: { a: 2 } })),
    );
    await expect(karin.presses("Off")).rejects.toThrow('"Off" is off');
    await expect(karin.presses("Hidden")).rejects.toThrow('no button "Hidden"');
    await expect(karin.presses("Twice")).rejects.toThrow('there are 2 buttons "Twice"');
  });

  it("what shows something hidden, and then sees it", async () => {
    await given(
      { type: "Container", id: "more", isVisible: false, items: [text("Now")] },
      actions({ type: "Action.ToggleVisibility", title: "Show", targetElements: ["more"] }),
    );
    await karin.presses("Show");
    expect(karin.sees()).toEqual(["Now"]);
    await karin.presses("Show");
    expect(karin.sees()).toEqual([]);
  });

  it("and is told when the bot's answer would look broken in Teams", async () => {
    await given(actions(execute("Press", { verb: "" })));
    await given(text("x"), actions(execute("Press")));
    bot.echo.click = () =>
      Promise.resolve({ content: "no card" as unknown as object, summary: "", hasInputs: false });
    await expect(karin.presses("Press")).rejects.toThrow('"Press" went wrong');
  });
});

describe("a person fills in", () => {
  const amount = { type: "Input.Text", id: "amount", label: "Amount", value: "100", maxLength: 5 };
  const answer = {
    type: "Input.ChoiceSet",
    id: "answer",
    label: "Answer",
    value: "no",
    choices: [
      { title: "Yes", value: "yes" },
      { title: "No", value: "no" },
    ],
  };
  const many = { ...answer, id: "many", label: "Many", value: "", isMultiSelect: true };
  const toggle = { type: "Input.Toggle", id: "read", title: "I have read it" };
  const date = { type: "Input.Date", id: "day", label: "Day" };
  const number = { type: "Input.Number", id: "number", label: "Number", value: 3 };

  beforeEach(() => given(amount, answer, many, toggle, date, number, actions(execute("Save"))));

  it("nothing, and what stood there is sent as text; what is empty is absent", async () => {
    expect(await pressedData("Save")).toEqual({
      own: "yes",
      amount: "100",
      answer: "no",
      read: "false",
      number: "3",
    });
  });

  it("fields by id or label, and choices by title or value", async () => {
    const inputs = {
      Amount: "",
      answer: "Yes",
      Many: ["Yes", "no"],
      "I have read it": true,
      Day: "2018-06-25",
      number: 4,
    };
    expect(await pressedData("Save", inputs)).toEqual({
      own: "yes",
      answer: "yes",
      many: "yes,no",
      read: "true",
      day: "2018-06-25",
      number: "4",
    });
  });

  it.each<[string, Record<string, string | boolean | string[]>, string]>([
    ["a field that is not there", { Sum: "1" }, 'there is no field "Sum"'],
    ["a choice that is not offered", { Answer: "Maybe" }, 'has no choice "Maybe"; it has: Yes, No'],
    ["two choices where one is taken", { Answer: ["Yes", "No"] }, "takes one choice"],
    ["a text into a toggle", { read: "yes" }, "is a toggle"],
    ["a comma into a number", { Number: "1,5" }, "takes only a number"],
    ["a word into a date", { Day: "tomorrow" }, "takes only a date"],
    ["more than fits", { Amount: "123456" }, "takes at most 5"],
  ])("never %s", async (_what, inputs, why) => {
    await expect(karin.presses("Save", inputs)).rejects.toThrow(why);
    expect(bot.echo.asked).toEqual([]);
  });
});

describe("the connector complains about", () => {
  it.each<[string, object, string]>([
    [
      "a required input",
      { type: "Input.Text", id: "a", label: "A", isRequired: true },
      "isRequired on a",
    ],
    ["an input without a label", { type: "Input.Text", id: "a" }, "no label on a"],
    ["a text that does not wrap", { type: "TextBlock", text: "x" }, "no wrap: x"],
    ["a template that was not filled", text("${pot}"), "an unfilled template"],
    [
      "a seventh button",
      actions(...[1, 2, 3, 4, 5, 6, 7].map((n) => execute(`${n}`))),
      "more than six",
    ],
    ["a button without data", actions(execute("A", { data: undefined })), "no data: A"],
    ["a card too large", text("å".repeat(13_000)), "bytes"],
  ])("%s", async (_what, element, complaint) => {
    await given(element);
    expect(connector.complaints.join("\n")).toContain(complaint);
  });

  it("nothing where all is well", async () => {
    await given(
      text("Fine"),
      { type: "Input.Text", id: "a", label: "A" },
      actions(execute("Save")),
    );
    expect(connector.complaints).toEqual([]);
  });
});

describe("the connector that counts", () => {
  it("throttles the eighth message to a conversation within a second", async () => {
    const strict = await openConnector({ enforcesLimits: true, clock: createManualClock() });
    const url = `${strict.url}/v3/conversations/one/activities`;
    const send = () => fetch(url, { method: "POST", body: JSON.stringify({ type: "message" }) });
    const statuses: number[] = [];
    for (let count = 0; count < 8; count += 1) statuses.push((await send()).status);
    await strict.close();
    expect(statuses).toEqual([...Array<number>(7).fill(201), 429]);
    expect(strict.throttled).toBe(1);
    expect(strict.messages("one")).toHaveLength(7);
  });
});
