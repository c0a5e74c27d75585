import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import {
  broken,
  capital,
  kinds,
  oneOf,
  plain,
  positions,
  run,
  some,
  type Ways,
  widths,
} from "./paper.ts";

const whats = [
  "redovisa hur medlen har använts",
  "ta fram en plan för fortsatt drift av mobila team",
  "utreda förutsättningarna för en gemensam lokal",
  "lämna en lägesrapport om rekryteringen",
  "se över rutinerna för beställning",
  "följa upp åtgärderna mot väntetider",
  "utarbeta ett förslag till ny organisation",
  "beräkna kostnaden för en utbyggnad",
] as const;

type Say = (owner: string, what: string, when: string) => string;

const orders: Ways<Say> = {
  "O får i uppdrag att W D": (o, w, d) => `${capital(o)} får i uppdrag att ${w}${d}.`,
  "O ges i uppdrag att W D": (o, w, d) => `${capital(o)} ges i uppdrag att ${w}${d}.`,
  "O uppdras att W D": (o, w, d) => `${capital(o)} uppdras att ${w}${d}.`,
  "O ska W D": (o, w, d) => `${capital(o)} ska ${w}${d}.`,
  "O åläggs att W D": (o, w, d) => `${capital(o)} åläggs att ${w}${d}.`,
  "O får uppdraget att W D": (o, w, d) => `${capital(o)} får uppdraget att ${w}${d}.`,
  "O anmodas att W D": (o, w, d) => `${capital(o)} anmodas att ${w}${d}.`,
  "Uppdra åt O att W D": (o, w, d) => `Uppdra åt ${o} att ${w}${d}.`,
  "Ge O i uppdrag att W D": (o, w, d) => `Ge ${o} i uppdrag att ${w}${d}.`,
  "Det åligger O att W D": (o, w, d) => `Det åligger ${o} att ${w}${d}.`,
  "Uppdrag till O: W D": (o, w, d) => `Uppdrag till ${o}: ${w}${d}.`,
};

interface Month {
  readonly name: string;
  readonly year: number;
  readonly iso: string;
}

/** Months behind the day of the paper, which is in March 2022: a month without a year is the next of its name. */
const months: readonly Month[] = [
  { name: "januari", year: 2023, iso: "2023-01" },
  { name: "april", year: 2022, iso: "2022-04" },
  { name: "juni", year: 2022, iso: "2022-06" },
  { name: "september", year: 2022, iso: "2022-09" },
  { name: "november", year: 2022, iso: "2022-11" },
  { name: "december", year: 2022, iso: "2022-12" },
];

interface Due {
  readonly text: string;
  readonly toBody: boolean;
}

const deadlines: Ways<(month: Month) => Due> = {
  "senast i M": ({ name }) => ({ text: `senast i ${name}`, toBody: false }),
  "senast i M Y": ({ name, year }) => ({ text: `senast i ${name} ${year}`, toBody: false }),
  "senast den 15 M Y": ({ name, year }) => ({
    text: `senast den 15 ${name} ${year}`,
    toBody: false,
  }),
  "senast Y-MM-15": ({ iso }) => ({ text: `senast ${iso}-15`, toBody: false }),
  "före utgången av M Y": ({ name, year }) => ({
    text: `före utgången av ${name} ${year}`,
    toBody: false,
  }),
  "under M Y": ({ name, year }) => ({ text: `under ${name} ${year}`, toBody: false }),
  "till styrelsens sammanträde i M": ({ name }) => ({
    text: `till regionstyrelsens sammanträde i ${name}`,
    toBody: true,
  }),
  "till styrelsens möte i M Y": ({ name, year }) => ({
    text: `till regionstyrelsens möte i ${name} ${year}`,
    toBody: true,
  }),
  "till styrelsen i M Y": ({ name, year }) => ({
    text: `till regionstyrelsen i ${name} ${year}`,
    toBody: true,
  }),
};

const tasks = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc
    .tuple(
      some(whats, { min: count, max: count }),
      some(positions, { min: count, max: count }),
      fc.array(
        fc.record({
          month: fc.constantFrom(...months),
          due: oneOf(deadlines),
          order: oneOf(orders),
        }),
        { minLength: count, maxLength: count },
      ),
    )
    .map(([what, owners, said]) =>
      said.map(({ month, due, order }, index) => {
        const deadline = due.say(month);
        const task = { what: what[index] ?? "", owner: owners[index] ?? "" };
        return {
          ...task,
          deadline: month.iso,
          body: deadline.toBody ? "regionstyrelsen" : null,
          text: order.say(task.owner, task.what, ` ${deadline.text}`),
        };
      }),
    ),
);

const sets: Ways<(said: readonly string[]) => string> = {
  paragraphs: (said) => said.join("\n\n"),
  points: (said) => said.map((task, index) => `${index + 2}. ${task}`).join("\n"),
  bullets: (said) => said.map((task) => `- ${task}`).join("\n"),
  "below a heading": (said) => `Uppföljning\n\n${said.join("\n\n")}`,
};

describe("tasks of known owners and months", () => {
  it("are read as tasks, whatever way they are given in", () => {
    fc.assert(
      fc.property(tasks, oneOf(sets), oneOf(kinds), widths, (given, set, kind, width) => {
        const pot = `${set.shape === "points" ? "1. " : ""}För kompetensutveckling fördelas 2 000 000 kr till HR-direktören för fördelning.`;
        const text = broken(
          kind.say.paper("2 000 000 kr", `${pot}\n\n${set.say(given.map((task) => task.text))}`),
          width,
        );

        const reading = readDecision(text);

        expect(
          reading.assignments.map((task) => ({
            what: plain(task.what),
            owner: plain(task.owner),
            deadline: task.deadline,
            body: task.body === null ? null : plain(task.body),
            proposed: task.proposed,
          })),
          text,
        ).toEqual(
          given.map((task) => ({
            what: task.what,
            owner: plain(task.owner),
            deadline: task.deadline,
            body: task.body,
            proposed: kind.say.proposes,
          })),
        );
        expect(
          reading.pots.map((read) => read.amountKr),
          text,
        ).toEqual([2_000_000]);
      }),
      run,
    );
  });
});
