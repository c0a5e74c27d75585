import { createHash } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { logPosition } from "../../src/domain/brand.ts";
import { emptyHead } from "../../src/ledger/codec.ts";
import type { Log } from "../../src/ledger/log.ts";
import { all, appended, begin, type Kind } from "./contract.ts";
import { note, notes } from "./records.ts";

/** Single records with the hash that each follows upon, for who keeps a part of the log. */
export function linkedContract(kind: Kind): void {
  const title = kind.missing === null ? kind.name : `${kind.name} (${kind.missing})`;
  describe.skipIf(kind.missing !== null)(`Single records ${title}`, () => {
    const ends: (() => Promise<void>)[] = [];
    const opened = async (): Promise<Log> => {
      const place = await kind.fresh();
      const log = await place.open();
      ends.push(
        () => log.close(),
        () => place.remove(),
      );
      return log;
    };

    afterEach(async () => {
      for (const end of ends.splice(0)) await end();
    });

    it("are given as they are stored, each with what it follows upon", async () => {
      const log = await opened();
      await appended(log, [...notes(6), note(7, "Anna Ek")]);
      const found = await log.at([1, 4, 5, 7].map(logPosition));
      const stored = await all(log.stored(begin));
      expect(found.map(({ record }) => record)).toEqual([0, 3, 4, 6].map((at) => stored[at]));
      expect(found[0]?.previous).toBe(emptyHead.hash);
      expect(found[2]?.previous).toBe(found[1]?.record.hash);
      for (const { previous, record } of found) {
        const hash = createHash("sha256")
          .update(previous + record.body, "utf8")
          .digest("hex");
        expect(hash).toBe(record.hash);
      }
    });

    it("that the log does not have are a fault", async () => {
      const log = await opened();
      await appended(log, notes(2));
      expect(await log.at([])).toEqual([]);
      await expect(log.at([logPosition(3)])).rejects.toMatchObject({ name: "HeadMoved" });
      await expect(log.at([logPosition(9)])).rejects.toMatchObject({ name: "HeadMoved" });
    });
  });
}
