import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { openLog } from "../../src/ledger/log.ts";
import { emptyMemory, openMemory } from "../../src/ledger/memory.ts";
import { openLedger } from "../../src/ledger/open.ts";
import { howToGetRedis, startRedis } from "../redis-server.ts";
import { type Kind, ledgerContract } from "./contract.ts";
import { linkedContract } from "./linked-contract.ts";
import { noteContract } from "./note-contract.ts";
import { options } from "./records.ts";

const memory: Kind = {
  name: "in memory",
  missing: null,
  async fresh() {
    const shared = emptyMemory();
    return {
      folder: null,
      open: async () => openLog(openMemory(shared, options), options),
      async remove() {},
    };
  },
};

const sqlite: Kind = {
  name: "in SQLite",
  missing: null,
  async fresh() {
    const folder = mkdtempSync(join(tmpdir(), "fordela-sqlite-"));
    return {
      folder,
      open: () => openLedger(`sqlite:${join(folder, "fordela.db")}`, options),
      async remove() {
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};

const server = await startRedis();
afterAll(() => server?.stop());

const redis: Kind = {
  name: "in Redis",
  missing: server === null ? howToGetRedis : null,
  async fresh() {
    // An authority of its own for each test: no two tests meet in one log.
    const authority = `region-${randomUUID()}`;
    return {
      folder: server?.folder ?? null,
      open: () => openLedger(server?.url ?? "", { ...options, authority }),
      async remove() {},
    };
  },
};

for (const kind of [memory, sqlite, redis]) {
  ledgerContract(kind);
  linkedContract(kind);
  noteContract(kind);
}
