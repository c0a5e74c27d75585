import { describe, expect, it } from "vitest";
import { grantId } from "../../../src/domain/brand.ts";
import { kronor, zero } from "../../../src/domain/money.ts";
import { authority, grantCommand } from "../../domain/fixture.ts";
import { worldOf } from "../../domain/given.ts";
import { imported, people } from "../../domain/organisation.ts";
import { Desk } from "./meeting/clicking.ts";

const other = {
  ...grantCommand,
  grant: grantId("omstallning-2018"),
  title: "Omställning 2018",
  amount: kronor(922_300),
  rounding: zero,
};

describe("R05: money that nobody has been given, among the pots", () => {
  const textOf = (...more: readonly ReturnType<typeof imported>[]): string =>
    new Desk(worldOf(...authority, ...more), people.secretary, "2018-06-25", { card: "pots" }).seen
      .text;

  it("is said of the grant by name where there are several", () => {
    const text = textOf(imported(other)).replaceAll("\u00A0", " ");
    expect(text).toContain("Omställning 2018\n922 300 kr");
    expect(text).toContain("Personalmiljarden 2018\n100 000 kr");
  });

  it("needs no name where there is one", () => {
    expect(textOf()).not.toMatch(/^Personalmiljarden 2018$/m);
  });
});
