import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  complaintsAboutImports,
  complaintsAboutPrivileges,
  complaintsAboutStyle,
  house,
  linesMax,
  withoutComments,
} from "./house.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const files = (pattern: string): string[] =>
  globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();

const source = files("src/**/*.ts").map((path) => path.slice("src/".length));
// The rules themselves have to spell out what they forbid.
const ours = files("{src,test,scripts}/**/*.ts").filter((path) => !/test\/house\b/.test(path));

describe("every room", () => {
  it("imports only what the house allows it", () => {
    expect(source.length).toBeGreaterThan(0);
    const complaints = source.flatMap((path) => complaintsAboutImports(path, read(`src/${path}`)));
    expect(complaints).toEqual([]);
  });

  it("is refused another room's things", () => {
    const refused = (path: string, specifier: string): string[] =>
      complaintsAboutImports(path, `import { a } from "${specifier}";`);
    expect(refused("domain/pot.ts", "./money.ts")).toEqual([]);
    expect(refused("domain/pot.ts", "node:assert/strict")).toEqual([]);
    expect(refused("domain/pot.ts", "node:fs")).toEqual(["domain/pot.ts may not import node:fs"]);
    expect(refused("domain/pot.ts", "date-holidays")).toHaveLength(1);
    expect(refused("domain/calendar.ts", "date-holidays")).toEqual([]);
    expect(refused("language/say.ts", "../app/clock.ts")).toHaveLength(1);
    expect(refused("notify/owed.ts", "../ledger/ledger.ts")).toHaveLength(1);
    expect(refused("ledger/sqlite.ts", "../app/clock.ts")).toHaveLength(1);
    expect(refused("app/commit.ts", "../ledger/ledger.ts")).toEqual([]);
    expect(refused("app/commit.ts", "../ledger/sqlite.ts")).toHaveLength(1);
    expect(refused("app/commit.ts", "botbuilder")).toHaveLength(1);
    expect(refused("app/commit.ts", "../teams/server.ts")).toHaveLength(1);
    expect(refused("teams/server.ts", "../ledger/ledger.ts")).toHaveLength(1);
    expect(refused("teams/server.ts", "../local/people.ts")).toHaveLength(1);
    expect(refused("attic/old.ts", "./box.ts")).toEqual([
      "attic/old.ts is in no room of the house",
    ]);
    const typed = 'import type { Clock } from "../app/clock.ts";';
    expect(complaintsAboutImports("domain/pot.ts", typed)).toHaveLength(1);
    expect(complaintsAboutImports("domain/pot.ts", 'await import("../app/clock.ts")')).toHaveLength(
      1,
    );
    expect(complaintsAboutImports("domain/pot.ts", 'export * from "../app/clock.ts"')).toHaveLength(
      1,
    );
    expect(complaintsAboutImports("domain/pot.ts", '// import "../app/clock.ts"')).toEqual([]);
  });

  it("that has a right of its own exists", () => {
    const named = Object.keys(house).filter((key) => key.includes("/"));
    expect(named.filter((path) => !existsSync(new URL(`src/${path}`, root)))).toEqual([]);
  });
});

describe("time, chance and the environment", () => {
  it("come in through one file each", () => {
    const complaints = source.flatMap((path) =>
      complaintsAboutPrivileges(path, read(`src/${path}`)),
    );
    expect(complaints).toEqual([]);
  });

  it.each([
    ["Date.now()", "app/clock.ts"],
    ["new Date()", "app/clock.ts"],
    ["Temporal.Now.instant()", "app/clock.ts"],
    ["performance.now()", "app/clock.ts"],
    ["setTimeout(f, 1)", "app/clock.ts"],
    ["setInterval(f, 1)", "app/clock.ts"],
    ["process.env.PORT", "config.ts"],
    ["Math.random()", "app/chance.ts"],
    ["randomBytes(8)", "app/chance.ts"],
    ["crypto.randomUUID()", "app/chance.ts"],
  ])("allow %s in %s alone", (code, only) => {
    expect(complaintsAboutPrivileges(only, code)).toEqual([]);
    expect(complaintsAboutPrivileges("notify/owed.ts", code)).toHaveLength(1);
    expect(complaintsAboutPrivileges("notify/owed.ts", `// ${code}`)).toEqual([]);
  });

  it("do not stop a given moment from being turned into a date", () => {
    expect(complaintsAboutPrivileges("domain/brand.ts", "new Date(time)")).toEqual([]);
  });
});

describe("every file of ours", () => {
  it("is written as the house writes", () => {
    const complaints = ours.flatMap((path) => complaintsAboutStyle(path, read(path)));
    expect(complaints).toEqual([]);
  });

  it.each([
    ["a file that is too long", "a;\n".repeat(linesMax + 1)],
    ["a cast to any", "const a = b as any;"],
    ["a default export", "export default 1;"],
    ["an enum", "export enum A {}"],
    ["work left undone", "// TODO: later"],
    ["a machine's folder", 'const a = "/home/somebody/a";'],
    ["a silenced check", "// @ts-ignore"],
    ["an import without its ending", 'import { a } from "./a";'],
    ["a test left out", 'it.skip("a", f);'],
  ])("is refused %s", (_, snippet) => {
    expect(complaintsAboutStyle("domain/pot.test.ts", snippet)).toHaveLength(1);
  });

  it("may be as long as the limit, and may talk about what is forbidden in strings", () => {
    expect(complaintsAboutStyle("domain/pot.ts", `${"a;\n".repeat(linesMax)}\n// b\n`)).toEqual([]);
    expect(complaintsAboutStyle("domain/pot.ts", 'say("as any")')).toEqual([]);
  });

  it("is read without its comments but with its addresses", () => {
    expect(withoutComments('a("http://b"); // c\n/* d */ e')).toBe('a("http://b"); \n e');
  });
});
