import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { buildPackage, fillManifest, pngSize, schemaProblems } from "../scripts/package.ts";
import { readCommand } from "../src/language/command-words.ts";

const settings = {
  appId: "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0",
  developer: 'Region "Påhitt"',
  websiteUrl: "https://region.example",
  privacyUrl: "https://region.example/privacy",
  termsUrl: "https://region.example/terms",
};

interface Command {
  readonly title: string;
  readonly description: string;
}

const template = readFileSync("manifest/manifest.json", "utf8");
const english = JSON.parse(readFileSync("manifest/en-us.json", "utf8")) as Record<string, string>;
const manifest = fillManifest(template, settings, "1.2.3") as unknown as {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly version: string;
  readonly developer: { readonly name: string };
  readonly localizationInfo: { readonly defaultLanguageTag: string };
  readonly name: Record<"short" | "full", string>;
  readonly description: Record<"short" | "full", string>;
  readonly validDomains: readonly string[];
  readonly bots: readonly {
    readonly botId: string;
    readonly scopes: readonly string[];
    readonly supportsFiles: boolean;
    readonly commandLists: readonly { readonly commands: readonly Command[] }[];
  }[];
};
const bot = manifest.bots[0];
assert(bot !== undefined, "the manifest has a bot");
const commands = bot.commandLists.flatMap((list) => list.commands);
const englishOf = (index: number, part: "title" | "description") =>
  english[`bots[0].commandLists[0].commands[${index}].${part}`] ?? "";

/** Channels of every pixel of a PNG that `scripts/icons.ts` drew. */
function pixelsOf(file: string): number[][] {
  const bytes = readFileSync(`manifest/${file}`);
  const size = pngSize(bytes);
  assert(size !== null, "the icon is a PNG");
  const length = bytes.readUInt32BE(33);
  const rows = inflateSync(bytes.subarray(41, 41 + length));
  const stride = size.width * 4 + 1;
  return Array.from({ length: size.width * size.height }, (_, index) => {
    const start = Math.floor(index / size.width) * stride + 1 + (index % size.width) * 4;
    return [...rows.subarray(start, start + 4)];
  });
}

describe("the Teams app package", () => {
  it("satisfies Teams' own schemas, in both languages", () => {
    expect(schemaProblems("manifest.json", manifest)).toEqual([]);
    expect(schemaProblems("en-us.json", english)).toEqual([]);
  });

  it("holds manifest, English texts and both icons", () => {
    const built = buildPackage(settings, "1.2.3");
    assert(built.kind === "built", "the package was refused");
    const names = ["manifest.json", "en-us.json", "color.png", "outline.png"];
    expect(Object.keys(built.files)).toEqual(names);
  });

  it("is filled with who we are, also where a name has quotation marks", () => {
    expect([manifest.id, bot.botId]).toEqual([settings.appId, settings.appId]);
    expect([manifest.version, manifest.developer.name]).toEqual(["1.2.3", 'Region "Påhitt"']);
    expect(JSON.stringify(manifest)).not.toContain("${{");
  });

  it("is refused with a reason when a setting does not fit the schema", () => {
    const built = buildPackage({ ...settings, appId: "fordela", websiteUrl: "x" }, "1.2.3");
    assert(built.kind === "malformed", "the package was built");
    const problems = built.problems.join("\n");
    expect(problems).toContain("manifest.json: /id must match pattern");
    expect(problems).toContain("manifest.json: /developer/websiteUrl must match pattern");
  });

  it("is refused when a place is left open or a schema is unknown", () => {
    expect(schemaProblems("x.json", { $schema: "https://example.org" })).toHaveLength(1);
    expect(schemaProblems("manifest.json", { ...manifest, surplus: true })).toHaveLength(1);
  });

  it("speaks Swedish first, in personal chats only, and takes files", () => {
    expect(manifest.localizationInfo.defaultLanguageTag).toBe("sv-se");
    expect([bot.scopes, bot.supportsFiles, manifest.validDomains]).toEqual([
      ["personal"],
      true,
      [],
    ]);
  });

  it("keeps within the lengths of every Teams version", () => {
    const texts = [...commands, ...commands.map((_, index) => inEnglish(index))];
    expect(commands.length).toBeLessThanOrEqual(10);
    expect(Math.max(...texts.map((command) => command.title.length))).toBeLessThanOrEqual(32);
    expect(Math.max(...texts.map((text) => text.description.length))).toBeLessThanOrEqual(128);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(english["description.short"]?.length).toBeLessThanOrEqual(80);
  });

  it("translates every text, and no other", () => {
    const parts = ["title", "description"] as const;
    const keys = commands.flatMap((_, index) =>
      parts.map((part) => `bots[0].commandLists[0].commands[${index}].${part}`),
    );
    const own = ["name.short", "name.full", "description.short", "description.full"];
    expect(new Set(Object.keys(english))).toEqual(new Set(["$schema", ...own, ...keys]));
  });

  it.each(commands.map((command, index) => [command.title, englishOf(index, "title")]))(
    "the listed commands %j and %j are understood, and mean the same",
    (swedish, title) => {
      const read = readCommand(swedish);
      expect(read.kind).not.toBe("unknown");
      expect(readCommand(title)).toEqual(read);
    },
  );
});

describe("npm run package", () => {
  const run = (variables: Readonly<Record<string, string>>) => {
    const folder = mkdtempSync(join(tmpdir(), "fordela-"));
    try {
      const env = { PATH: process.env["PATH"] ?? "", ...variables };
      const script = resolve("scripts/package.ts");
      const ran = spawnSync(process.execPath, [script], { cwd: folder, env, encoding: "utf8" });
      const built = existsSync(join(folder, "build/fordela.zip"));
      return { status: ran.status, output: ran.stdout, complaint: ran.stderr, built };
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it("writes the package and says where to upload it", () => {
    const ran = run({ MicrosoftAppId: settings.appId });
    expect([ran.status, ran.built]).toEqual([0, true]);
    expect(ran.output).toContain("build/fordela.zip is built and valid");
    expect(ran.output).toContain("Upload");
  });

  it("writes nothing without an app id, and says which variable to set", () => {
    const ran = run({});
    expect([ran.status, ran.built]).toEqual([1, false]);
    expect(ran.complaint).toContain("MicrosoftAppId is missing");
    expect(ran.complaint).toContain(".env.example");
  });
});

describe("the icons", () => {
  it("have the sizes that Teams wants", () => {
    expect(pngSize(readFileSync("manifest/color.png"))).toEqual({ width: 192, height: 192 });
    expect(pngSize(readFileSync("manifest/outline.png"))).toEqual({ width: 32, height: 32 });
    expect(pngSize(Buffer.from("no picture at all, but long enough"))).toBeNull();
  });

  it("fill the whole square in colour, and only white on nothing in outline", () => {
    expect(pixelsOf("color.png").filter(([, , , alpha]) => alpha !== 255)).toEqual([]);
    const outline = pixelsOf("outline.png");
    expect(outline.filter((pixel) => pixel.slice(0, 3).some((part) => part !== 255))).toEqual([]);
    expect(outline.some(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(outline.some(([, , , alpha]) => alpha === 0)).toBe(true);
  });
});

function inEnglish(index: number): Command {
  return { title: englishOf(index, "title"), description: englishOf(index, "description") };
}
