import { systemClock } from "../../src/app/clock.ts";
import { textOf } from "./acts.ts";
import type { Inputs } from "../teams/filling.ts";
import type { Person } from "../teams/person.ts";
import { read } from "../teams/reading.ts";
import type { SampleName } from "./region.ts";
import type { Year } from "./year.ts";

type As = (name: SampleName) => Person;

/** Something that people do at an hour of the year, with their words and cards only. */
export interface Act {
  readonly on: string;
  readonly hour: number;
  readonly what: string;
  readonly does: (as: As, year: Year) => Promise<unknown>;
}

export const act = (on: string, hour: number, what: string, does: Act["does"]): Act => ({
  on,
  hour,
  what,
  does,
});

/** Plays what people do, each at its hour; a fault says who was doing what. */
export async function play(year: Year, acts: readonly Act[]): Promise<void> {
  for (const { on, hour, what, does } of acts) {
    await year.until(on, hour);
    try {
      await inTime(does((name) => year.person(name), year));
    } catch (fault) {
      throw new Error(`${on} ${hour}.00, ${what}: ${String(fault)}`, { cause: fault });
    }
    await year.region.settled();
  }
}

/** A year in a minute is held back by what Teams lets through in half a minute. */
const actMilliseconds = 40_000;

/** What somebody waits for in vain must not use up the time of all that comes after. */
async function inTime(done: Promise<unknown>): Promise<void> {
  let cancel = (): void => undefined;
  const late = new Promise<never>((_resolve, reject) => {
    cancel = systemClock.after(actMilliseconds, () => reject(new Error("waited in vain")));
  });
  await Promise.race([done, late]);
  cancel();
}

/** Presses the button of the newest card that leads to what is named: many rows have buttons of one title. */
export async function pressesFor(
  person: Person,
  title: string,
  about: string,
): Promise<readonly string[]> {
  const { message, card } = person.keeps();
  const found = read(card).buttons.filter(
    (button) => button.title === title && JSON.stringify(button.action).includes(about),
  );
  const [button] = found;
  if (button === undefined || found.length > 1) {
    const all = read(card).buttons.map(
      (one) => `${one.title} ${JSON.stringify(one.action["data"])}`,
    );
    throw new Error(`${found.length} buttons "${title}" about ${about} among:\n${all.join("\n")}`);
  }
  const row = { type: "AdaptiveCard", actions: [button.action] };
  return person.presses(title, {}, { on: { message, card: row } });
}

/** Sends the form that is open, and throws where it comes back. */
export async function saves(
  person: Person,
  title: string,
  inputs: Inputs,
  wants: string,
): Promise<void> {
  const lines = textOf(await person.presses(title, inputs));
  if (!lines.includes(wants)) throw new Error(`"${title}" brought not "${wants}":\n${lines}`);
}

/** The secretariat's steps with the list of a month, each with its one button. */
export const numbers = async (person: Person, month: string, number: string): Promise<void> => {
  await person.says(`anmälan ${month}`);
  await person.presses("Ange diarienummer");
  await saves(person, "Ange diarienummer", { caseNumber: number }, number);
};

export const reports = async (person: Person, month: string, inputs: Inputs): Promise<void> => {
  await person.says(`anmälan ${month}`);
  await person.presses("Anmälan gjord …");
  await saves(person, "Notera anmälan", inputs, `§ ${String(inputs["section"])}`);
};

export const adjusts = async (person: Person, month: string): Promise<void> => {
  await person.says(`anmälan ${month}`);
  await person.presses("Protokollet justerat …");
  await saves(person, "Notera justeringen", {}, "Justerat");
};

export const announces = async (person: Person, month: string): Promise<void> => {
  await person.says(`anmälan ${month}`);
  await person.presses("Protokollet anslaget …");
  await saves(person, "Notera anslaget", {}, "Anslaget");
};

export const confirms = async (person: Person, month: string): Promise<void> => {
  await person.says(`anmälan ${month}`);
  await person.presses("Överklagat eller inte …");
  await saves(person, "Inget överklagande har kommit in", {}, "vunnit laga kraft");
};

const answersMax = 30;

/** Answers every follow-up of one's own on its prefilled card: all used as granted, but what is said otherwise. */
export async function followsAllUp(person: Person, differently: Inputs = {}): Promise<void> {
  await person.says("uppföljning");
  for (let count = 0; count < answersMax; count += 1) {
    const { message, card } = person.keeps();
    const action = read(card).buttons.find(({ title }) => title === "Svara")?.action;
    if (action === undefined) {
      if (count === 0) throw new Error(`${person.name} has nothing to follow up`);
      return;
    }
    const row = { type: "AdaptiveCard", actions: [action] };
    await person.presses("Svara", {}, { on: { message, card: row } });
    const used = person.fields().find(({ id }) => id === "forecast")?.value ?? "";
    const answers = { used, effect: "as-promised", need: "no", ...differently };
    await saves(person, "Skicka uppföljningen", answers, "Uppföljning");
  }
}
