import { afterEach, describe, expect, it, vi } from "vitest";
import { emptyHead } from "../../src/ledger/codec.ts";
import type { Log } from "../../src/ledger/log.ts";
import type { Kind } from "./contract.ts";

/** The short notes beside the log, which all processes share for a while. */
export function noteContract(kind: Kind): void {
  const title = kind.missing === null ? kind.name : `${kind.name} (${kind.missing})`;
  describe.skipIf(kind.missing !== null)(`The notes ${title}`, () => {
    const ends: (() => Promise<void>)[] = [];

    /** So many handles on one fresh store. */
    const handles = async (count: number): Promise<readonly Log[]> => {
      const place = await kind.fresh();
      const logs = await Promise.all(Array.from({ length: count }, () => place.open()));
      ends.push(...logs.map((log) => () => log.close()), () => place.remove());
      return logs;
    };

    afterEach(async () => {
      for (const end of ends.splice(0)) await end();
    });

    const swap = (log: Log, was: string | null, becomes: string | null, milliseconds = 60_000) =>
      log.swapNote({ name: "file:1", was, becomes, milliseconds });

    it("are there for all handles until their time has passed", async () => {
      const [first, second] = await handles(2);
      if (first === undefined || second === undefined) throw new Error("two handles were opened");
      expect(await first.note("file:1")).toBeNull();
      expect(await swap(first, "a", "b")).toBe(false);
      expect(await swap(first, null, "å 'a'")).toBe(true);
      expect([await first.note("file:1"), await second.note("file:1")]).toEqual(["å 'a'", "å 'a'"]);
      expect(await second.note("file:2")).toBeNull();
      expect(await swap(second, null, "b")).toBe(false);
      expect(await swap(second, "å 'a'", null)).toBe(true);
      expect(await first.note("file:1")).toBeNull();
      expect(await swap(first, null, "short", 50)).toBe(true);
      await vi.waitFor(async () => expect(await second.note("file:1")).toBeNull(), {
        timeout: 3_000,
        interval: 20,
      });
      expect(await swap(second, "short", "late")).toBe(false);
      expect(await swap(second, null, "new")).toBe(true);
      expect(await first.head()).toEqual(emptyHead);
    });

    it("are changed by one of many who try at once", async () => {
      const logs = await handles(3);
      await Promise.all(logs.slice(0, 1).map((log) => swap(log, null, "open")));
      const tries = [...logs, ...logs].map((log, turn) => ({ log, turn }));
      const taken = await Promise.all(tries.map(({ log, turn }) => swap(log, "open", `${turn}`)));
      expect(taken.filter(Boolean)).toHaveLength(1);
      expect(await logs[0]?.note("file:1")).toBe(`${taken.indexOf(true)}`);
    });

    it("are short, and never empty", async () => {
      const [log] = await handles(1);
      for (const text of ["", "x".repeat(4_001)]) {
        await expect(log && swap(log, null, text)).rejects.toThrow(
          "a note has 1 to 4000 characters",
        );
      }
    });
  });
}
