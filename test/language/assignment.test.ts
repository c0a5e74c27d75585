import { describe, expect, it } from "vitest";
import { day } from "../../src/domain/brand.ts";
import { readBasis, readSection, readTarget } from "../../src/language/assignment.ts";

const today = day("2023-06-12");
const section = (item: string | null, body = "RS", number = 121) => ({
  kind: "section",
  body,
  day: "2023-06-07",
  section: number,
  item,
});
const unreadable = { kind: "unreadable" };

describe("R27: the basis of an assignment", () => {
  it.each([
    ["RS 2023-06-07 § 121 p. 2a", section("2a")],
    ["RS 2023-06-07 § 121 2a", section("2a")],
    ["RS 2023-06-07, §121, punkt 2 a)", section("2 a)")],
    ["RS 20230607 § 121", section(null)],
    ["Regionstyrelsen den 7 juni 2023 § 121", section(null, "Regionstyrelsen")],
    ["Regionstyrelsen, 7 juni 2023, § 121 punkten 4.", section("4", "Regionstyrelsen")],
    ["RS\u00A02023-06-07\u00A0§\u00A0121", section(null)],
    ["RS § 121, 2023-06-07", section(null)],
    ["The board 7 June 2023 section 121 item 2b", section("2b", "The board")],
    ["rs 2023-06-07 paragraf 9", section(null, "rs", 9)],
    ["3/2018", { kind: "decision", decision: "3/2018" }],
    ["beslut 3/2018", { kind: "decision", decision: "3/2018" }],
    ["Delegationsbeslut nr 12/2023.", { kind: "decision", decision: "12/2023" }],
    ["decision no 3/2018", { kind: "decision", decision: "3/2018" }],
  ])("%s is read", (text, read) => {
    expect(readBasis(text, today)).toEqual(read);
  });

  it.each([
    ["", "nothing"],
    ["muntligt av ordföranden", "no paragraph"],
    ["RS § 121", "no day"],
    ["RS 7 juni § 121", "no year: a basis lies in the past"],
    ["2023-06-07 § 121", "no body"],
    ["RS 2023-06-31 § 121", "a day that is not in the calendar"],
    ["RS 2023-06-07 § 121 och § 122", "two paragraphs"],
    ["RS 2023-06-07 § 123456", "a number that no year reaches"],
    ["RS 2023-06-07 121", "a number without its sign"],
    [`RS 2023-06-07 § 121 ${"a".repeat(120)}`, "more than a citation"],
    ["RS/342/2022", "a case number"],
  ])("%s is not: %s", (text) => {
    expect(readBasis(text, today)).toEqual(unreadable);
  });
});

const target = (when: "in" | "latest", month: string) => ({
  kind: "target",
  target: { when, month },
});

describe("the month of an assignment", () => {
  it.each([
    ["oktober", target("in", "2023-10")],
    ["i oktober", target("in", "2023-10")],
    ["Till sammanträdet i augusti", target("in", "2023-08")],
    ["till mötet i oktober 2024", target("in", "2024-10")],
    ["2023-10", target("in", "2023-10")],
    ["maj", target("in", "2024-05")],
    ["juni", target("in", "2023-06")],
    ["senast i maj 2024", target("latest", "2024-05")],
    ["Senast maj", target("latest", "2024-05")],
    ["senast under oktober.", target("latest", "2023-10")],
    ["by May 2024", target("latest", "2024-05")],
    ["no later than in October", target("latest", "2023-10")],
    ["in October", target("in", "2023-10")],
  ])("%s is read from the day of the basis on", (text, read) => {
    expect(readTarget(text, day("2023-06-07"))).toEqual(read);
  });

  it.each(["", "hösten 2023", "snarast", "senast", "senast 31 maj 2023", "oktober eller november"])(
    "%s is asked about",
    (text) => {
      expect(readTarget(text, day("2023-06-07"))).toEqual(unreadable);
    },
  );
});

describe("the number of a paragraph", () => {
  it.each([
    ["121", 121],
    ["§ 121", 121],
    ["§\u00A0121", 121],
    ["121 a", null],
    ["hundra", null],
    ["-1", null],
  ])("%s is %s", (text, number) => {
    expect(readSection(text)).toBe(number);
  });
});
