import { describe, expect, it } from "vitest";

import type { Chance } from "../../src/app/chance.ts";
import { createDownloadDoor } from "../../src/teams/download-door.ts";
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

const tokenOf = (path: string): string => path.split("/")[2] ?? "";

describe("the door of a file", () => {
  it.each([
    ["0000000000000007", "000007"],
    ["00000000000f4240", "000000"],
    ["ffffffffffffffff", "551615"],
  ])("makes six digits of any random bytes: %s", (bytes, code) => {
    const door = createDownloadDoor(createManualClock(), chanceOf(bytes));
    const opened = door.open(file, "sv");
    expect(opened.code).toBe(code);
    expect(door.take(tokenOf(opened.path), file.name, code)).toEqual({ kind: "file", file });
  });

  it("tells who looks the name, the language and the end, and looks as often as one likes", () => {
    const clock = createManualClock();
    const door = createDownloadDoor(clock, chanceOf("0000000000000007"));
    const token = tokenOf(door.open(file, "en").path);
    const waiting = { name: file.name, language: "en", until: clock.now() + 600_000 };
    expect([door.look(token, file.name), door.look(token, file.name)]).toEqual([waiting, waiting]);
    expect(door.look(token, "other.docx")).toBeNull();
  });

  it("counts wrong codes for each file by itself", () => {
    const door = createDownloadDoor(createManualClock(), chanceOf("0000000000000007"));
    const [one, other] = [tokenOf(door.open(file, "sv").path), tokenOf(door.open(file, "sv").path)];
    const wrong = (token: string) => door.take(token, file.name, "000008").kind;
    expect([wrong(one), wrong(other), wrong(one), wrong(one)]).toEqual([
      "wrong",
      "wrong",
      "wrong",
      "none",
    ]);
    expect(door.take(one, file.name, "000007").kind).toBe("none");
    expect(door.take(other, file.name, "000007").kind).toBe("file");
  });

  it("counts no wrong code against who has the name wrong", () => {
    const door = createDownloadDoor(createManualClock(), chanceOf("0000000000000007"));
    const token = tokenOf(door.open(file, "sv").path);
    for (let count = 0; count < 3; count += 1) {
      expect(door.take(token, "other.docx", "000008")).toEqual({ kind: "none" });
    }
    expect(door.take(token, file.name, "000 007").kind).toBe("file");
  });
});
