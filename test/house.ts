/** Where a room's files may import from, besides their own room and `node:assert/strict` (STYLE section 2). */
export interface Room {
  /** Other rooms, or single files of them. */
  readonly rooms: readonly string[];
  /** Packages and parts of Node; "any" where the room is the place for them. */
  readonly packages: readonly string[] | "any";
}

const pure: readonly string[] = [];

/** The house: one line per room, and per file that has a right of its own. */
export const house: Readonly<Record<string, Room>> = {
  domain: { rooms: [], packages: pure },
  "domain/calendar.ts": { rooms: [], packages: ["date-holidays"] },
  language: { rooms: ["domain"], packages: pure },
  notify: { rooms: ["domain"], packages: ["node:crypto"] },
  ledger: {
    rooms: ["domain"],
    packages: ["node:sqlite", "node:fs", "node:crypto", "ioredis"],
  },
  app: { rooms: ["domain", "notify", "ledger/ledger.ts"], packages: pure },
  "app/chance.ts": { rooms: [], packages: ["node:crypto"] },
  "app/digest.ts": { rooms: [], packages: ["node:crypto"] },
  "app/log.ts": { rooms: [], packages: ["pino"] },
  documents: { rooms: ["domain", "language"], packages: "any" },
  teams: { rooms: ["domain", "language", "notify", "documents", "app"], packages: "any" },
  local: {
    rooms: [
      "domain",
      "language",
      "notify",
      "documents",
      "app",
      "teams",
      "ledger",
      "config.ts",
      "first-secretariat.ts",
      "program.ts",
    ],
    packages: "any",
  },
  "config.ts": { rooms: ["domain"], packages: "any" },
  "first-secretariat.ts": { rooms: ["domain", "app"], packages: pure },
  "rehearse.ts": {
    rooms: ["domain", "language", "notify", "app", "teams", "ledger"],
    packages: "any",
  },
  "program.ts": {
    rooms: ["domain", "language", "notify", "documents", "app", "teams", "ledger", "config.ts"],
    packages: "any",
  },
  "main.ts": {
    rooms: [
      "domain",
      "language",
      "notify",
      "documents",
      "app",
      "teams",
      "ledger",
      "local",
      "config.ts",
      "first-secretariat.ts",
      "program.ts",
    ],
    packages: "any",
  },
};

/** Something that only one file may do, and how it looks. */
interface Privilege {
  readonly what: string;
  readonly pattern: RegExp;
  readonly only: readonly string[];
}

export const privileges: readonly Privilege[] = [
  {
    what: "asks the time",
    pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bTemporal\.Now\b|\bperformance\.now\b|\bhrtime\b/,
    only: ["app/clock.ts"],
  },
  {
    what: "sets a timer",
    pattern: /\bset(?:Timeout|Interval)\b|timers\/promises/,
    only: ["app/clock.ts"],
  },
  {
    what: "reads the environment",
    pattern: /\bprocess\.env\b|\bloadEnvFile\b/,
    only: ["config.ts"],
  },
  {
    what: "is random",
    pattern: /\bMath\.random\b|\brandom(?:Bytes|UUID|Int|FillSync)\b|\bgetRandomValues\b/,
    only: ["app/chance.ts"],
  },
];

/** What nobody writes, in any file of ours. */
export const bans: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "casts to any", pattern: /\bas any\b|<any>/ },
  { what: "exports by default", pattern: /\bexport\s+default\b|\bas default\b/ },
  {
    what: "declares an enum or a namespace",
    pattern: /^\s*(?:export )?(?:const )?(?:enum|namespace) \w/m,
  },
];

/** What stands in no file, comments included. */
export const marks: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: "leaves work undone", pattern: /\b(?:TODO|FIXME|XXX|HACK)\b/ },
  {
    what: "names a machine's folders",
    pattern: /["'\s(`](?:file:\/\/)?\/(?:work|home|root|Users|tmp)\//,
  },
  {
    what: "silences a check",
    pattern: /@ts-(?:ignore|nocheck|expect-error)|(?:oxlint|eslint)-disable(?!-next-line \S)/,
  },
];

// A whole suite may be skipped where a tool is missing; `npm test` says so, and fails for it in CI.
export const testBans: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  {
    what: "leaves a test out",
    pattern: /\b(?:it|test)\.skip\(|\b(?:it|test|describe)\.(?:only|todo)\(/,
  },
];

/** The most lines of code in a file; blank lines and comments are free, as they are for the linter. */
export const linesMax = 300;

/** The specifiers of every import, export-from and dynamic import of a source. */
export function importsOf(source: string): string[] {
  const code = withoutComments(source);
  const statement = /^\s*(?:import|export)\b[^;"']*?\bfrom\s*["']([^"'\n]+)["']/gm;
  const bare = /^\s*import\s*["']([^"'\n]+)["']/gm;
  const call = /\bimport\s*\(\s*["']([^"'\n]+)["']/g;
  return [statement, bare, call].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ""),
  );
}

/** The code without comments; what stands in strings stays. */
export function withoutComments(source: string): string {
  const pattern =
    /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return source.replaceAll(pattern, (part) => (part.startsWith("/") ? "" : part));
}

/** The code without comments and without what stands in quotes. */
export function codeOnly(source: string): string {
  return withoutComments(source).replaceAll(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
}

/** The complaints about one file of `src`, named by its path below it. */
export function complaintsAboutImports(path: string, source: string): string[] {
  const room = roomOf(path);
  const rights = [house[room], house[path]].filter((right) => right !== undefined);
  if (house[room] === undefined) return [`${path} is in no room of the house`];
  return importsOf(source)
    .filter((specifier) => specifier !== "node:assert/strict")
    .filter((specifier) => !rights.some((right) => permits(right, room, path, specifier)))
    .map((specifier) => `${path} may not import ${specifier}`);
}

function permits(right: Room, room: string, path: string, specifier: string): boolean {
  if (!specifier.startsWith(".")) {
    return right.packages === "any" || right.packages.includes(specifier);
  }
  const target = new URL(specifier, `file:///src/${path}`).pathname.replace("/src/", "");
  return (
    roomOf(target) === room || right.rooms.includes(roomOf(target)) || right.rooms.includes(target)
  );
}

/** The first folder below `src`, or the file itself where it lies in none. */
function roomOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** The complaints about what only one file may do. */
export function complaintsAboutPrivileges(path: string, source: string): string[] {
  return privileges
    .filter(({ only, pattern }) => !only.includes(path) && pattern.test(codeOnly(source)))
    .map(({ what, only }) => `${path} ${what}; only ${only.join(", ")} may`);
}

/** The complaints about how any file of ours is written. */
export function complaintsAboutStyle(path: string, source: string): string[] {
  const lines = withoutComments(source)
    .split("\n")
    .filter((line) => line.trim() !== "").length;
  const wild = importsOf(source).filter(
    (specifier) => specifier.startsWith(".") && !/\.(?:ts|json)$/.test(specifier),
  );
  const isTest = path.endsWith(".test.ts");
  return [
    ...(lines > linesMax ? [`${path} has ${lines} lines of code, ${linesMax} at the most`] : []),
    ...wild.map((specifier) => `${path} imports ${specifier} without its ending`),
    ...[...bans, ...(isTest ? testBans : [])]
      .filter(({ pattern }) => pattern.test(codeOnly(source)))
      .map(({ what }) => `${path} ${what}`),
    ...marks.filter(({ pattern }) => pattern.test(source)).map(({ what }) => `${path} ${what}`),
  ];
}
