import { afterAll, beforeAll, beforeEach, afterEach, describe, expect, it } from "vitest";

import { kronor } from "../../src/domain/money.ts";
import { day, potId, requestId } from "../../src/domain/brand.ts";
import { positions } from "../../src/local/sample/organisation.ts";
import { people } from "../../src/local/sample/people.ts";
import type { Person } from "../teams/person.ts";
import { read } from "../teams/reading.ts";
import {
  andraChefer,
  distributes,
  fills,
  kompetens,
  lakemedel,
  pageInputs,
  sends,
  textOf,
  told,
} from "./acts.ts";
import { openRegion, type Region } from "./region.ts";

/** Posts the press of a button exactly as Teams would, and again. */
function pressOf(person: Person, title: string): () => ReturnType<Person["posts"]> {
  const { message, card } = person.keeps();
  const button = read(card).buttons.find((one) => one.title === title);
  if (button === undefined) throw new Error(`no button "${title}"`);
  const { verb, data } = button.action;
  return () =>
    person.posts({
      type: "invoke",
      name: "adaptiveCard/action",
      replyToId: message.id,
      value: { action: { type: "Action.Execute", verb, data, title }, trigger: "manual" },
    });
}

const decisionsOf = async (region: Region): Promise<number> =>
  (await region.program.commits.current()).decisions.size;

describe("how much has to be typed and pressed", { timeout: 15_000 }, () => {
  let region: Region;
  beforeAll(async () => {
    region = await openRegion();
  });
  afterAll(() => region.close());

  it("takes a pot with fourteen requests from its card to sent in five presses and 17 fields", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("pott kompetens");
    let fields = 0;
    let presses = 0;
    const press = async (title: string, inputs = {}): Promise<void> => {
      fields += holder.fields().length;
      presses += 1;
      await holder.presses(title, inputs);
    };
    await press("Fördela");
    await press("Spara och nästa", pageInputs(kompetens, 1));
    await press("Spara och nästa", pageInputs(kompetens, 2));
    await press("Spara och granska", {
      motive: kompetens.motive ?? "",
      nextYear: kompetens.nextYear ?? "",
    });
    const send = holder.buttons().find((title) => title.startsWith("Skicka till")) ?? "";
    await press(send, { goals: "Nej" });
    expect(textOf(holder.sees())).toContain("Förslaget är skickat");
    expect({ fields, presses }).toEqual({ fields: 17, presses: 5 });
  });

  it("lets the chief executive decide from the task card with two presses and no field", async () => {
    const chief = region.person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut");
    expect(chief.fields()).toEqual([]);
    await chief.presses("Fatta beslut …");
    expect(chief.fields()).toEqual([]);
    expect(textOf(await chief.presses("Jag är inte jävig, fatta beslut"))).toContain("är fattat");
  });
});

describe("clicks that come late, twice or at the same moment", { timeout: 15_000 }, () => {
  let region: Region;
  beforeEach(async () => {
    region = await openRegion();
  });
  afterEach(() => region.close());

  it("decides once, however often the same press arrives", async () => {
    await distributes(region.person("hsDirektor"), andraChefer);
    const chief = region.person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut");
    await chief.presses("Fatta beslut …");
    const press = pressOf(chief, "Jag är inte jävig, fatta beslut");
    const answers = await Promise.all([press(), press(), press()]);
    answers.push(await press());
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain("Beslut 1/2018 är fattat");
    }
    expect(await decisionsOf(region)).toBe(1);
    await region.settled();
    expect(told(region.person("hsDirektor"), "Beslut 1/2018:")).toBe(1);
  });

  it("lets one of two deciders decide, and tells the other who did", async () => {
    await region.program.commits.execute({
      command: {
        type: "appoint-holder",
        position: positions.regiondirektor,
        person: people.hrDirektor.id,
        standing: "ordinary",
        from: day("2018-06-18"),
        to: day("2018-06-29"),
        appointment: null,
      },
      actor: { kind: "system", name: "import" },
      key: null,
    });
    await distributes(region.person("hsDirektor"), andraChefer);
    const deciders = [region.person("regiondirektor"), region.person("hrDirektor")];
    const presses = [];
    for (const decider of deciders) {
      await decider.getsMessage("Väntar på ditt beslut");
      await decider.presses("Fatta beslut …");
      presses.push(pressOf(decider, "Jag är inte jävig, fatta beslut"));
    }
    const answers = await Promise.all(presses.map((press) => press()));
    const state = await region.program.commits.current();
    expect(state.decisions.size).toBe(1);
    const name = state.decisions.get("1/2018")?.decider.name ?? "";
    for (const { status, body } of answers) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).toContain(name);
    }
    await region.settled();
    expect(told(region.person("hsDirektor"), "Beslut 1/2018:")).toBe(1);
  });

  it("answers an outdated card with what has happened, and changes nothing", async () => {
    const holder = region.person("hsDirektor");
    const chief = region.person("regiondirektor");
    await distributes(holder, andraChefer);
    await chief.getsMessage("Väntar på ditt beslut");
    const old = chief.keeps();
    await chief.presses("Fatta beslut …", {}, { on: old });
    const confirm = chief.keeps();
    await holder.presses("Ta tillbaka");
    const answer = textOf(
      await chief.presses("Jag är inte jävig, fatta beslut", {}, { on: confirm }),
    );
    expect(answer).toMatch(/Hedda Påhittad.*tillbaka/);
    expect(await decisionsOf(region)).toBe(0);
    const returned = textOf(await chief.presses("Skicka tillbaka …", {}, { on: old }));
    expect(returned).not.toContain("Vad behöver ändras?");
  });

  it("tells on an old card after the decision that it is decided, and by whom", async () => {
    const holder = region.person("hsDirektor");
    const chief = region.person("regiondirektor");
    await distributes(holder, andraChefer);
    const sent = holder.keeps();
    await chief.getsMessage("Väntar på ditt beslut");
    await chief.presses("Fatta beslut …");
    await chief.presses("Jag är inte jävig, fatta beslut");
    const late = textOf(await holder.presses("Ta tillbaka", {}, { on: sent }));
    expect(late).toContain("Beslut 1/2018");
    expect(late).toContain("Rut Exempelsson");
    expect(await decisionsOf(region)).toBe(1);
  });

  it("answers words that Teams sends again under the same id once", async () => {
    const person = region.person("hsDirektor");
    await person.says("hem");
    const before = person.messages().length;
    const again = { id: "resent-1", type: "message", text: "pottar", textFormat: "plain" };
    await Promise.all([person.posts(again), person.posts(again), person.posts(again)]);
    expect(person.messages().length).toBe(before + 1);
  });

  it("keeps every saved page over a restart, and goes on where its writer was", async () => {
    const holder = region.person("hsDirektor");
    await holder.says("fördela kompetens");
    await holder.presses("Spara och nästa", pageInputs(kompetens, 1));
    await region.restart();
    const resumed = textOf(await holder.says("fördela kompetens"));
    expect(resumed).toContain("sida 2 av 3");
    await holder.presses("Tillbaka");
    const values = holder.fields().map(({ value }) => value);
    expect(values).toEqual(kompetens.amounts.slice(0, 7));
  });

  it("keeps what two devices have typed on the same page, and shows the difference", async () => {
    const holder = region.person("itChef");
    await holder.says("fördela läkemedel");
    const phone = holder.keeps();
    await holder.says("fördela läkemedel");
    await holder.presses("Spara och nästa", pageInputs(lakemedel, 1));
    const [first, second] = [`b:${lakemedel.pot}-1`, `b:${lakemedel.pot}-2`];
    const answer = await holder.presses(
      "Spara och nästa",
      { [first]: "100 tkr", [second]: "180 tkr" },
      { on: phone },
    );
    expect(textOf(answer)).toContain("sida 1 av 2");
    const state = await region.program.commits.current();
    const rows = state.proposals.get("lakemedelsutveckling/1")?.draft.rows ?? [];
    expect(rows.map(({ typed }) => typed)).toEqual([...lakemedel.amounts]);
    const shown = read(phone.message.views.get(holder.userId) ?? phone.card).fields;
    expect(shown.find(({ id }) => id === first)?.value).toBe("100 tkr");
  });
});

describe("three hundred requests to one pot", { timeout: 60_000 }, () => {
  let region: Region;
  const pot = "andra-chefsatgarder";
  beforeAll(async () => {
    region = await openRegion({
      async prepare(commits) {
        await Promise.all(
          Array.from({ length: 296 }, (_, index) =>
            commits.execute({
              command: {
                type: "register-request",
                request: requestId(`${pot}-${index + 5}`),
                pot: potId(pot),
                activity: `Åtgärd ${index + 5} ${"ä".repeat(100)}`,
                description: "ö".repeat(600),
                responsible: { kind: "text", text: "Å".repeat(100) },
                sought: kronor(10_000),
                need: "yes",
                effect: null,
                receivedDay: day("2018-06-01"),
              },
              actor: { kind: "system", name: "import" },
              key: null,
            }),
          ),
        );
      },
    });
  });
  afterAll(() => region.close());

  it("pages them from the form to the decision, inside the limits of Teams", async () => {
    const holder = region.person("hsDirektor");
    const amounts = Array.from({ length: 300 }, (_, index) => (index < 40 ? "10 tkr" : "nej"));
    await holder.says("fördela andra åtgärder");
    await fills(holder, {
      name: "",
      pot,
      amounts,
      motive: "ö".repeat(1_000),
      nextYear: "Inom egen ram",
    });
    expect(textOf(holder.sees())).toContain("40 får pengar");
    await sends(holder);
    const chief = region.person("regiondirektor");
    await chief.getsMessage("Väntar på ditt beslut");
    const all = chief.buttons().find((title) => title.startsWith("Läs alla 300")) ?? "";
    await chief.presses(all);
    while (chief.buttons().includes("Nästa")) await chief.presses("Nästa");
    await chief.presses("Fatta beslut …");
    const receipt = await chief.presses("Jag är inte jävig, fatta beslut");
    expect(textOf(receipt)).toContain("Beslut 1/2018 är fattat");
    await chief.presses("Visa beslutstexten");
    while (chief.buttons().includes("Nästa")) await chief.presses("Nästa");
    await region.settled();
    expect(region.connector.complaints).toEqual([]);
  });
});
