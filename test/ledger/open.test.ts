import { describe, expect, it } from "vitest";
import { openLedger } from "../../src/ledger/open.ts";
import { appended, begin, readAll } from "./contract.ts";
import { notes, options } from "./records.ts";

describe("The store's address", () => {
  it.each([
    "",
    "sqlite:",
    "sqlite://data/fordela.db",
    "sqlite::memory:",
    "redis:",
    "redis://",
    "postgres://localhost/fordela",
    "data/fordela.db",
  ])("is refused when it is %j, with what it should be", async (url) => {
    await expect(openLedger(url, options)).rejects.toMatchObject({
      name: "LedgerForeign",
      message: expect.stringContaining("sqlite:PATH, redis://HOST, rediss://HOST or memory:"),
    });
  });

  it("is not repeated when it is refused, since it can hold a password", async () => {
    await expect(openLedger("redis//:hemligt@localhost", options)).rejects.toThrow(
      /^(?!.*hemligt)/,
    );
  });

  it("goes with an authority whose key can stand in a key of the store", async () => {
    for (const authority of ["", "Region", "region}", "a b", "r".repeat(61)]) {
      await expect(openLedger("memory:", { ...options, authority })).rejects.toMatchObject({
        name: "LedgerForeign",
      });
    }
  });

  it("opens an empty log in memory", async () => {
    const log = await openLedger("memory:", options);
    await appended(log, notes(2));
    expect(await readAll(log.read(begin))).toHaveLength(2);
    expect(await readAll((await openLedger("memory:", options)).read(begin))).toHaveLength(0);
  });

  it("is told as not answering when no server listens there", async () => {
    await expect(openLedger("redis://127.0.0.1:1", options)).rejects.toMatchObject({
      name: "LedgerFault",
    });
  });
});
