import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecision } from "../../../../src/language/reading/read-decision.ts";
import {
  activities,
  broken,
  capital,
  oneOf,
  persons,
  plain,
  purposes,
  run,
  some,
  type Ways,
  widths,
  written,
} from "./paper.ts";

const bodies = [
  ["Regionstyrelsen", "RS"],
  ["Hälso- och sjukvårdsnämnden", "HSN"],
  ["Regionala utvecklingsnämnden", "RUN"],
] as const;
const holders = ["HR-direktören", "ekonomidirektören", "primärvårdschefen"] as const;
const whats = [
  "redovisa hur medlen har använts",
  "ta fram en plan för fortsatt drift",
  "följa upp insatserna",
];
const months = [
  ["april", "2022-04"],
  ["juni", "2022-06"],
  ["september", "2022-09"],
  ["december", "2022-12"],
] as const;

/** What a board decides: two gifts, a pot and a task. */
interface Content {
  readonly gifts: readonly {
    readonly activity: string;
    readonly responsible: string;
    readonly amountKr: number;
  }[];
  readonly pot: { readonly purpose: string; readonly holder: string; readonly amountKr: number };
  readonly task: { readonly owner: string; readonly what: string; readonly month: number };
}

const steps = (min: number): fc.Arbitrary<number> =>
  fc.integer({ min, max: min + 9 }).map((step) => step * 50_000);

/** The amounts differ from one another whatever is drawn. */
const contents: fc.Arbitrary<Content> = fc
  .record({
    names: some(activities, { min: 2, max: 2 }),
    answering: fc.tuple(fc.constantFrom(...persons), fc.constantFrom(...persons)),
    kr: fc.tuple(steps(12), steps(24), steps(40)),
    purpose: fc.constantFrom(...purposes),
    positions: some(holders, { min: 2, max: 2 }),
    what: fc.constantFrom(...whats),
    month: fc.integer({ min: 0, max: months.length - 1 }),
  })
  .map(({ names, answering, kr, purpose, positions, what, month }) => ({
    gifts: names.map((activity, index) => ({
      activity: capital(activity),
      responsible: answering[index] ?? "",
      amountKr: kr[index] ?? 0,
    })),
    pot: { purpose, holder: positions[0] ?? "", amountKr: kr[2] },
    task: { owner: positions[1] ?? "", what, month },
  }));

/** The same matter as somebody else would have it: other sums, and another month. */
const otherwise = ({ gifts, pot, task }: Content): Content => ({
  gifts: gifts.map((gift) => ({ ...gift, amountKr: gift.amountKr + 3_000_000 })),
  pot: { ...pot, amountKr: pot.amountKr + 3_000_000 },
  task: { ...task, month: (task.month + 1) % months.length },
});

const giftWays: Ways<(activity: string, amount: string, responsible: string) => string> = {
  "A tilldelas a": (a, kr, r) => `${a} tilldelas ${kr}, ansvarig ${r}.`,
  "Till A fördelas a": (a, kr, r) => `Till ${a.toLowerCase()} fördelas ${kr}, ansvarig ${r}.`,
  "a fördelas till A": (a, kr, r) => `${kr} fördelas till ${a.toLowerCase()}, ansvarig ${r}.`,
};
const potWays: Ways<(purpose: string, amount: string, holder: string) => string> = {
  "För P fördelas a till H": (p, kr, h) => `För ${p} fördelas ${kr} till ${h} för fördelning.`,
  "H får delegation på att fördela a till P": (p, kr, h) =>
    `${capital(h)} får delegation på att fördela ${kr} till ${p}.`,
  "a avsätts för P, att fördelas av H": (p, kr, h) =>
    `${kr} avsätts för ${p}, att fördelas av ${h}.`,
};
const taskWays: Ways<(owner: string, what: string, when: string) => string> = {
  "får i uppdrag att": (o, w, d) => `${capital(o)} får i uppdrag att ${w} ${d}.`,
  "ges i uppdrag att": (o, w, d) => `${capital(o)} ges i uppdrag att ${w} ${d}.`,
  "uppdras att": (o, w, d) => `${capital(o)} uppdras att ${w} ${d}.`,
  ska: (o, w, d) => `${capital(o)} ska ${w} ${d}.`,
};
const dueWays: Ways<(month: string) => string> = {
  "i M": (month) => `i ${month}`,
  "senast i M": (month) => `senast i ${month}`,
  "till sammanträdet i M": (month) => `till sammanträdet i ${month}`,
  "senast den 15 M": (month) => `senast den 15 ${month}`,
};
const sets: Ways<(acts: readonly string[]) => string> = {
  points: (acts) => acts.map((act, index) => `${index + 1}. ${act}`).join("\n"),
  "lettered under the first": ([first = "", second = "", ...rest]) =>
    `1. Medlen fördelas enligt följande:\n\na. ${first}\n\nb. ${second}\n\n${rest.map((act, index) => `${index + 2}. ${act}`).join("\n")}`,
  paragraphs: (acts) => acts.join("\n\n"),
};

const minutes = fc.record({
  content: contents,
  body: fc.constantFrom(...bodies),
  unit: oneOf({
    kr: written["kr"] ?? String,
    kronor: written["kronor"] ?? String,
    tkr: written["tkr"] ?? String,
  }),
  gift: oneOf(giftWays),
  pot: oneOf(potWays),
  task: oneOf(taskWays),
  due: oneOf(dueWays),
  set: oneOf(sets),
  title: fc.constantFrom("PROTOKOLL", "Protokoll", "Sammanträdesprotokoll", "Protokollsutdrag"),
  dated: fc.constantFrom(
    "Sammanträdesdatum 2022-03-18",
    "2022-03-18",
    "Sammanträde den 18 mars 2022",
  ),
  background: fc.constantFrom("Sammanfattning", "Ärendebeskrivning", "Ärendet", "Bakgrund"),
  proposed: fc.constantFrom(
    null,
    "Förslag till beslut",
    "Förvaltningens förslag till beslut",
    "Arbetsutskottets förslag",
  ),
  moved: fc.boolean(),
  decides: fc.constantFrom(
    "Beslut",
    "BODY beslutar",
    "Beslut\n\nBODY beslutar följande",
    "BODYs beslut",
  ),
  dispatch: fc.constantFrom("Expedieras till", "Beslutet skickas till", "Utdrag till"),
  adjusted: fc.constantFrom("Protokollet är justerat", "Paragrafen är justerad"),
  width: widths,
});

describe("minutes of known content", () => {
  it("give what was decided, and nothing of what was proposed or moved", () => {
    fc.assert(
      fc.property(minutes, (drawn) => {
        const { content } = drawn;
        const [body, abbreviation] = drawn.body;
        const saidOf = ({ gifts, pot, task }: Content): string =>
          drawn.set.say([
            ...gifts.map((gift) =>
              drawn.gift.say(gift.activity, drawn.unit.say(gift.amountKr), gift.responsible),
            ),
            drawn.pot.say(pot.purpose, drawn.unit.say(pot.amountKr), pot.holder),
            drawn.task.say(task.owner, task.what, drawn.due.say(months[task.month]?.[0] ?? "")),
          ]);
        const frameKr = content.gifts.reduce(
          (sum, gift) => sum + gift.amountKr,
          content.pot.amountKr,
        );
        const [first] = content.gifts;
        const proposal =
          drawn.proposed === null ? "" : `${drawn.proposed}\n\n${saidOf(otherwise(content))}\n\n`;
        const motion = drawn.moved
          ? `Yrkanden\n\nMona Ek (S) yrkar att ${first?.activity.toLowerCase() ?? ""} tilldelas ${drawn.unit.say(9_000_000)}.\n\nOrdföranden finner att ${body.toLowerCase()} avslår yrkandet.\n\n`
          : "";
        const to = [capital(content.pot.holder), capital(content.task.owner)];
        const text = broken(
          `Region Vik\n${body}\n${drawn.title}\n${drawn.dated}\n\n§ 87\n\nMedel till vården 2022 (${abbreviation}/418/2022)\n\n${drawn.background}\n\nRegion Vik får ${drawn.unit.say(frameKr)} i statsbidrag för vården 2022.\n\n${proposal}${motion}${drawn.decides.replaceAll("BODY", body)}\n\n${saidOf(content)}\n\n${drawn.dispatch}\n\n${to.join("\n")}\n\n${drawn.adjusted}\n`,
          drawn.width,
        );

        const reading = readDecision(text);

        expect(
          reading.rows.map((row) => ({
            activity: plain(row.activity),
            responsible: row.responsible,
            amountKr: row.amountKr,
            proposed: row.proposed,
          })),
          text,
        ).toEqual(
          content.gifts.map((gift) => ({
            ...gift,
            activity: plain(gift.activity),
            proposed: false,
          })),
        );
        expect(
          reading.pots.map((pot) => ({
            ...pot,
            purpose: plain(pot.purpose),
            holder: plain(pot.holder),
          })),
          text,
        ).toEqual([{ ...content.pot, holder: plain(content.pot.holder), proposed: false }]);
        expect(
          reading.assignments.map(({ owner, what, deadline }) => ({
            owner: plain(owner),
            what,
            deadline,
          })),
          text,
        ).toEqual([
          {
            owner: plain(content.task.owner),
            what: content.task.what,
            deadline: months[content.task.month]?.[1],
          },
        ]);
        expect(reading.frame, text).toEqual({ amountKr: frameKr, rounded: false });
        expect(reading.documentKind, text).toBe("protokoll");
        expect(reading.date, text).toBe("2022-03-18");
        expect(reading.caseNumbers, text).toEqual([`${abbreviation}/418/2022`]);
        expect(reading.proposalsOnly, text).toBe(false);
        expect(reading.adjusted, text).toBe(true);
        expect(reading.dispatchTo, text).toEqual(to);
      }),
      run,
    );
  });
});
