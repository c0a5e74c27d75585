import { describe, expect, it } from "vitest";
import { day, decisionNumber, instant, type PersonId } from "../../../src/domain/brand.ts";
import type { State } from "../../../src/domain/state.ts";
import type { Viewer } from "../../../src/notify/card.ts";
import { readFile } from "../../../src/documents/file-in.ts";
import { checkedText } from "../../../src/teams/documents/check-text.ts";
import { made } from "../../../src/teams/documents/made.ts";
import { changed, correct } from "../../domain/amending.ts";
import { typed } from "../../domain/ask.ts";
import { authority, requests } from "../../domain/fixture.ts";
import { did, worldOf } from "../../domain/given.ts";
import { people } from "../../domain/organisation.ts";
import { complaintsAbout } from "../card-check.ts";
import { type Json, read, record } from "../reading.ts";

const viewerOf = (person: PersonId, language: Viewer["language"] = "sv"): Viewer => ({
  person,
  language,
  now: instant(Date.parse("2018-09-10T10:00:00+02:00")),
  today: day("2018-09-10"),
});

const amended = {
  [requests.mentors]: typed.amount(300_000),
  [requests.courses]: typed.amount(200_000),
};
const { state } = worldOf(...authority, ...changed(amended).filter((one) => one.at < "2018-07-01"));

/** The words of decision 1/2018, with the head of its pages first. */
function decisionText(): string {
  const file = made(
    { kind: "decision", decision: decisionNumber("1/2018") },
    state,
    viewerOf(people.secretary),
  );
  if (file === null || typeof file.file === "function") return "";
  const words = readFile(file.file.bytes, file.file.name);
  return words.kind === "text" ? words.text : "";
}

function said(
  message: string,
  person: PersonId = people.secretary,
  language?: "en",
  of: State = state,
) {
  const answer = checkedText(message, of, viewerOf(person, language));
  if (answer === null) return null;
  const card: Json = record(answer.content) ?? {};
  expect(complaintsAbout(card)).toEqual([]);
  const { lines, buttons } = read(card);
  return {
    text: lines.join("\n").replaceAll("\u00A0", " "),
    buttons: buttons.map((one) => one.title),
  };
}

const text = decisionText();
const code = (/kontrollkod ([\da-f ]{14})/i.exec(text)?.[1] ?? "").trim();

describe("kontrollera with the code of a text on paper", () => {
  const [paper] = state.registered.values();
  const shownCode = (paper?.textHash ?? "").slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ");

  it("says which decision it belongs to, and that it says nothing of the paper", () => {
    for (const typedCode of [shownCode, shownCode.replaceAll(" ", "")]) {
      const answer = said(`kontrollera ${typedCode}`);
      expect(answer?.text).toContain("Kontrollkoden hör till texten till beslutet på papper");
      expect(answer?.text).toContain("säger inte att ett papper är oförändrat");
      expect(answer?.buttons).toEqual(["Visa"]);
    }
  });

  it("does not take a part of it for the whole", () => {
    const answer = said(`kontrollera 0${(paper?.textHash ?? "").slice(1, 8)}`);
    expect(answer?.text).toContain("Inget beslut och ingen rättelse här har den kontrollkoden");
    expect(answer?.text).toContain("gäller loggen och inget papper");
  });
});

describe("kontrollera with the text of a document", () => {
  it("says that the words are those of the decision", () => {
    expect(text.length).toBeGreaterThan(1_000);
    const answer = said(`kontrollera\n${text}`);
    expect(answer?.text).toContain("Texten är densamma som i beslut 1/2018");
    expect(answer?.text).toContain("inget har lagts till");
    expect(answer?.buttons).toEqual(["Visa", "Hämta som Word"]);
  });

  it("says so however the lines are broken, with head and foot between the pages", () => {
    const broken = text
      .split("\n")
      .map((line, at) =>
        at === 8 ? `${line}\nBeslut 1/2018 · RS/254/2018 · Kontrollkod ${code} Sida 1 (3)` : line,
      )
      .join("\n")
      .replaceAll(/(\p{L}{4,}) (\p{L}{4,})/gu, "$1\n$2");
    expect(said(`kontrollera ${broken}`)?.text).toContain("Texten är densamma som i beslut 1/2018");
  });

  it("says so of what is copied out of Word, without the head of its pages, and out of pages that all have it", () => {
    const [head = "", ...body] = text.split("\n");
    expect(head).toMatch(/Delegationsbeslut$/);
    const same = "Texten är densamma som i beslut 1/2018";
    expect(said(`kontrollera\n${body.join("\n")}`)?.text).toContain(same);
    const paged = body.map((line, at) => (at % 9 === 4 ? `${line}\n${head}` : line)).join("\n");
    expect(said(`kontrollera\n${paged}`)?.text).toContain(same);
  });

  it("is not taken in by a sentence that looks like the head or the foot of a page", () => {
    const [name = ""] = text.split(/\s+Delegationsbeslut/);
    for (const more of [
      `${name} ger också 900 000 kr till resor.`,
      `${name} Delegationsbeslut 900 000 kr till resor`,
      `Beslut 1/2018 · 900 000 kr till resor · Kontrollkod ${code} Sida 1 (3)`,
    ]) {
      const answer = said(`kontrollera\n${text}\n${more}`)?.text;
      expect(answer).toContain("Texten är inte densamma som i beslut 1/2018");
      expect(answer).toContain("900 000 kr till resor");
    }
  });

  it("is not taken in by figures that are put after a sum", () => {
    const [total = ""] = /TOTALT\t[^\n]+\d/u.exec(text) ?? [];
    expect(total).not.toBe("");
    for (const more of ["\u00A0000", " 100", "\t7"]) {
      const forged = text.replace(total, total + more);
      expect(said(`kontrollera\n${forged}`)?.text).toContain("Texten är inte densamma");
    }
  });

  it("never answers a short passage with the state of the ledger", () => {
    for (const passage of [
      "kontrollera 1/2018\nFör kurser fördelas 900 000 kr",
      "kontrollera att regiondirektören har beslutat att ge alla pengarna till Kim",
      "kontrollera beslut 1/2018",
    ])
      expect(said(passage)?.text).toContain(
        "Texten är inte ett beslut eller en rättelse som Fördela har utfärdat",
      );
    expect(said("kontrollera")).toBeNull();
    expect(said("kontrollera kedjan")).toBeNull();
  });

  it("shows an amount that was changed, on both sides", () => {
    const [amount = ""] = /\d{3}\u00A0000/u.exec(text) ?? [];
    const answer = said(`kontrollera\n${text.replaceAll(amount, "987\u00A0000")}`);
    expect(answer?.text).toContain("Texten är inte densamma som i beslut 1/2018");
    expect(answer?.text).toContain("987 000");
    expect(answer?.text).toContain(amount.replace("\u00A0", " "));
    expect(answer?.text).toContain("Lita på beslutet här, inte på texten.");
  });

  it("shows a sentence that was put in", () => {
    const answer = said(`kontrollera\n${text}\nPengarna får också gå till resor.`);
    expect(answer?.text).toContain("Står bara i texten\n• Pengarna får också gå till resor.");
  });

  it("shows a line that was left out", () => {
    const [, line = ""] = /\n((?:\d\. )?För [^\n]+)\n/.exec(text) ?? [];
    expect(line).not.toBe("");
    const answer = said(`kontrollera\n${text.replace(line, "")}`);
    expect(answer?.text).toContain("Står bara i beslutet");
    expect(answer?.text).toContain(line.replaceAll("\u00A0", " ").slice(3, 40));
  });

  it("knows the text also without the word, and lets it be read in when that is asked for", () => {
    expect(said(text)?.text).toContain("Texten är densamma som i beslut 1/2018");
    expect(said(`läs in\n${text}`)).toBeNull();
  });

  it("never says that a text that is none of ours is in order", () => {
    const answer = said(`kontrollera\n${text.replaceAll(code, "0000 0000 0000")}`);
    expect(answer?.text).toContain(
      "Texten är inte ett beslut eller en rättelse som Fördela har utfärdat",
    );
    expect(said(text.replaceAll(code, "0000 0000 0000"))).toBeNull();
  });

  it("tells nobody the words of a decision that he may not see", () => {
    const answer = said(`kontrollera\n${text}\nEtt tillägg.`, people.outsider);
    expect(answer?.text).not.toContain("Ett tillägg");
    expect(answer?.buttons).toEqual([]);
  });

  it("answers in English", () => {
    expect(said(`verify\n${text}`, people.secretary, "en")?.text).toContain(
      "The text is the same as in decision 1/2018",
    );
  });
});

describe("kontrollera with a correction", () => {
  const corrected = worldOf(
    ...authority,
    ...changed(amended).filter((one) => one.at < "2018-07-01"),
    did(people.chief, "2018-06-27 09:00", correct()),
  ).state;
  const of = { kind: "correction", decision: decisionNumber("1/2018"), number: 1 } as const;
  const file = made(of, corrected, viewerOf(people.secretary));
  if (file === null || typeof file.file === "function")
    throw new Error("a correction is a document");
  const read = readFile(file.file.bytes, file.file.name);
  const words = read.kind === "text" ? read.text : "";
  const own = /digitalt den .+Kontrollkod ([\da-f ]{14})/.exec(words)?.[1] ?? "";

  it("says whose its code is, and the decision's own is still the decision's", () => {
    expect(said(`kontrollera ${own}`, people.secretary, undefined, corrected)?.text).toContain(
      "Kontrollkoden hör till rättelse 1 av beslut 1/2018",
    );
    expect(said(`verify ${own}`, people.secretary, "en", corrected)?.text).toContain(
      "correction 1 of decision 1/2018",
    );
    expect(said(`kontrollera ${code}`, people.secretary, undefined, corrected)?.text).toContain(
      "Kontrollkoden hör till beslut 1/2018",
    );
    expect(said(`kontrollera ${own}`)?.text).toContain("ingen rättelse här");
  });

  it("compares its words with those of a text, foot and head of the page left out", () => {
    const paged = `${words}\nRättelse 1 av beslut 1/2018 · RS/254/2018 · Kontrollkod ${own}\nSida 1 (1)`;
    for (const text of [words, paged]) {
      const answer = said(`kontrollera\n${text}`, people.secretary, undefined, corrected);
      expect(answer?.text).toContain("Texten är densamma som i rättelse 1 av beslut 1/2018");
      expect(answer?.text).toContain("Allt som står i rättelsen står i texten");
    }
    const forged = said(
      `kontrollera\n${words.replace("på alla avdelningar", "på en avdelning")}`,
      people.secretary,
      undefined,
      corrected,
    );
    expect(forged?.text).toContain("Texten är inte densamma som i rättelse 1 av beslut 1/2018");
    expect(forged?.text).toContain("på en avdelning");
    expect(forged?.text).toContain("Lita på rättelsen här");
  });
});

describe("kontrollera with a check code", () => {
  it.each(["kontrollera CODE", "kontrollera kontrollkod CODE.", "verify CODE"])(
    "says whose it is: %s",
    (asked) => {
      const answer = said(asked.replace("CODE", code));
      expect(answer?.text).toContain("Kontrollkoden hör till beslut 1/2018");
      expect(answer?.text).toContain("inte att papperet är oförändrat");
    },
  );

  it.each(["0000 0000 0000", "9a7e", "9a7e 9260 ecd7 4"])(
    "says that no decision has %s",
    (typed) => {
      const answer = said(`kontrollera ${typed}`)?.text;
      expect(answer).toContain("Inget beslut och ingen rättelse här har den kontrollkoden");
      expect(answer).toContain("tolv tecken");
    },
  );

  it.each(["kontrollera", "kontrollera loggen", "hem", ""])(
    "leaves %j to the other words",
    (message) => {
      expect(said(message)).toBeNull();
    },
  );
});
