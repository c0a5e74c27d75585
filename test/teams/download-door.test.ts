import { describe, expect, it } from "vitest";

import type { Chance } from "../../src/app/chance.ts";
import { createDownloadDoor, type DownloadDoor } from "../../src/teams/download-door.ts";
import { notesOf } from "./bot.ts";
import { decisionFile as file } from "./file-room.ts";
import { createManualClock } from "./manual-clock.ts";

/** Tokens one after the other, and for every code the same eight bytes. */
function chanceOf(codeBytes: string): Chance {
  let serial = 0;
  return {
    bytes(length) {
      if (length === 8) return codeBytes;
      serial += 1;
      return String(serial).padStart(2 * length, "0");
    },
    fraction: () => 0,
  };
}

/** The doors of several processes, which share their notes. */
function openDoors(codeBytes = "0000000000000007", count = 1) {
  const clock = createManualClock();
  const notes = notesOf(clock);
  const chance = chanceOf(codeBytes);
  const doors = Array.from({ length: count }, () => createDownloadDoor(notes, clock, chance));
  const [door = createDownloadDoor(notes, clock, chance)] = doors;
  return { clock, notes, door, doors };
}

const opened = async (door: DownloadDoor, language: "sv" | "en" = "sv") => {
  const { path, code } = await door.open("karin", file, language);
  return { token: path.split("/")[2] ?? "", code };
};

const right = { kind: "right", entraId: "karin", of: file.of };

describe("the door of a file", () => {
  it.each([
    ["0000000000000007", "000007"],
    ["00000000000f4240", "000000"],
    ["ffffffffffffffff", "551615"],
  ])("makes six digits of any random bytes: %s", async (bytes, digits) => {
    const { door } = openDoors(bytes);
    const { token, code } = await opened(door);
    expect(code).toBe(digits);
    expect(await door.take(token, file.name, code)).toEqual(right);
  });

  it("tells who looks the name, the language and the end, and looks as often as one likes", async () => {
    const { clock, door } = openDoors();
    const { token } = await opened(door, "en");
    const awaited = { name: file.name, language: "en", until: clock.now() + 600_000 };
    expect(await door.look(token, file.name)).toEqual(awaited);
    expect(await door.look(token, file.name)).toEqual(awaited);
    expect(await door.look(token, "other.docx")).toBeNull();
  });

  it("counts wrong codes for each file by itself", async () => {
    const { door } = openDoors();
    const [one, other] = [(await opened(door)).token, (await opened(door)).token];
    const kinds: string[] = [];
    for (const token of [one, other, one, one]) {
      kinds.push((await door.take(token, file.name, "000008")).kind);
    }
    expect(kinds).toEqual(["wrong", "wrong", "wrong", "none"]);
    expect(await door.take(one, file.name, "000007")).toEqual({ kind: "none" });
    expect(await door.take(other, file.name, "000007")).toEqual(right);
  });

  it("counts no wrong code against who has the name wrong", async () => {
    const { door } = openDoors();
    const { token } = await opened(door);
    for (let count = 0; count < 3; count += 1) {
      expect(await door.take(token, "other.docx", "000008")).toEqual({ kind: "none" });
    }
    expect(await door.take(token, file.name, "000 007")).toEqual(right);
  });

  it("keeps neither the address nor the code where others may read", async () => {
    const { door, notes } = openDoors();
    const written: string[] = [];
    const spied = createDownloadDoor(
      {
        note: (name) => notes.note(name),
        swapNote(swap) {
          written.push(JSON.stringify(swap));
          return notes.swapNote(swap);
        },
      },
      createManualClock(),
      chanceOf("0000000000000007"),
    );
    const { token, code } = await opened(spied);
    expect(written).toHaveLength(1);
    expect(written[0]).not.toContain(token);
    expect(written[0]).not.toContain(`"${code}"`);
    expect(await door.look("", file.name)).toBeNull();
  });

  it("asks the store for nothing that was never given out", async () => {
    const clock = createManualClock();
    const notes = {
      note: () => Promise.reject(new Error("the store was asked")),
      swapNote: () => Promise.reject(new Error("the store was asked")),
    };
    const door = createDownloadDoor(notes, clock, chanceOf("00"));
    for (const token of ["", "..", "0".repeat(63), "G".repeat(64), "A".repeat(64)]) {
      expect([token, await door.look(token, file.name)]).toEqual([token, null]);
    }
    await expect(door.look("a".repeat(64), file.name)).rejects.toThrow("the store was asked");
  });
});

describe("the doors of several processes", () => {
  it("open a file once, whichever is asked", async () => {
    const { doors } = openDoors("0000000000000007", 3);
    const [first, second, third] = doors;
    if (first === undefined || second === undefined || third === undefined) throw new Error();
    const { token } = await opened(first);
    expect(await second.look(token, file.name)).not.toBeNull();
    expect(await third.take(token, file.name, "000007")).toEqual(right);
    expect(await first.take(token, file.name, "000007")).toEqual({ kind: "none" });
  });

  it("give a file to one of many who come at once", async () => {
    const { doors, door } = openDoors("0000000000000007", 3);
    const { token } = await opened(door);
    const taken = await Promise.all(
      [...doors, ...doors].map((one) => one.take(token, file.name, "000007")),
    );
    expect(taken.filter(({ kind }) => kind === "right")).toHaveLength(1);
  });

  it("take three wrong codes together, also at once", async () => {
    const { doors, door } = openDoors("0000000000000007", 3);
    const { token } = await opened(door);
    const taken = await Promise.all(
      [...doors, ...doors].map((one) => one.take(token, file.name, "000008")),
    );
    expect(taken.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => "none"),
      "wrong",
      "wrong",
    ]);
    expect(await door.take(token, file.name, "000007")).toEqual({ kind: "none" });
  });
});
