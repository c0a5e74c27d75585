import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { strToU8, zipSync } from "fflate";
import { environment, type PackageSettings, readPackageSettings } from "../src/config.ts";

/** Builds and checks the Teams app package (`npm run package`), without network. */

const source = new URL("../manifest/", import.meta.url);
const target = "build/fordela.zip";

/** Sides in pixels that Teams demands. */
const icons = [
  { file: "color.png", side: 192 },
  { file: "outline.png", side: 32 },
] as const;

const schemas = new URL(
  "./build/json-schemas/teams/",
  import.meta.resolve("@microsoft/app-manifest/package.json"),
);

type Json = Readonly<Record<string, unknown>>;

/** The files of the package, or everything that is wrong with them. */
export type BuiltPackage =
  | { readonly kind: "built"; readonly files: Readonly<Record<string, Uint8Array>> }
  | { readonly kind: "malformed"; readonly problems: readonly string[] };

/** Puts the settings in the manifest's `${{Name}}` places. */
export function fillManifest(template: string, settings: PackageSettings, version: string): Json {
  const values: Readonly<Record<string, string>> = {
    MicrosoftAppId: settings.appId,
    DeveloperName: settings.developer,
    WebsiteUrl: settings.websiteUrl,
    PrivacyUrl: settings.privacyUrl,
    TermsUrl: settings.termsUrl,
    Version: version,
  };
  const quoted = (value: string) => JSON.stringify(value).slice(1, -1);
  const filled = template.replace(/\$\{\{(\w+)\}\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : quoted(value);
  });
  return JSON.parse(filled) as Json;
}

/** What the schema that a file names says against it; the schema is the one in the installed package. */
export function schemaProblems(file: string, content: Json): string[] {
  const name = /\/teams\/(v[\d.]+\/[\w.]+\.json)$/.exec(String(content["$schema"]))?.[1];
  if (name === undefined) return [`${file}: $schema does not name a Teams schema`];
  const schema = JSON.parse(readFileSync(new URL(name, schemas), "utf8")) as Json;
  const formats = { uri: (text: string) => URL.canParse(text) };
  // Microsoft's patterns escape more than a Unicode expression allows.
  const ajv = new AjvDraft04.default({
    allErrors: true,
    strict: false,
    unicodeRegExp: false,
    formats,
  });
  const validate = ajv.compile(schema);
  if (validate(content)) return [];
  const errors = validate.errors ?? [];
  return errors.map((error) => `${file}: ${error.instancePath || "/"} ${error.message ?? ""}`);
}

/** The width and height that a PNG's header states; null where it is no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  const isPng = bytes.length > 24 && bytes.toString("latin1", 1, 4) === "PNG";
  if (!isPng || bytes.toString("latin1", 12, 16) !== "IHDR") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

function iconProblems(file: string, side: number, bytes: Buffer): string[] {
  const size = pngSize(bytes);
  if (size?.width === side && size.height === side) return [];
  const found = size === null ? "is no PNG" : `is ${size.width} × ${size.height}`;
  return [`${file}: ${found}, Teams wants a PNG of ${side} × ${side} (node scripts/icons.ts)`];
}

/** Names of places that nothing was put into. */
function unfilled(file: string, content: Json): string[] {
  const places = JSON.stringify(content).match(/\$\{\{[^}]*\}\}/g) ?? [];
  return places.map((place) => `${file}: nothing is known for ${place}`);
}

/** Fills, checks and collects the files of the package. */
export function buildPackage(settings: PackageSettings, version: string): BuiltPackage {
  const template = readFileSync(new URL("manifest.json", source), "utf8");
  const english = readFileSync(new URL("en-us.json", source), "utf8");
  const manifest = fillManifest(template, settings, version);
  const problems = [
    ...unfilled("manifest.json", manifest),
    ...schemaProblems("manifest.json", manifest),
    ...schemaProblems("en-us.json", JSON.parse(english) as Json),
  ];
  const files: Record<string, Uint8Array> = {
    "manifest.json": strToU8(JSON.stringify(manifest, null, 2)),
    "en-us.json": strToU8(english),
  };
  for (const { file, side } of icons) {
    const bytes = readFileSync(new URL(file, source));
    problems.push(...iconProblems(file, side, bytes));
    files[file] = bytes;
  }
  return problems.length === 0 ? { kind: "built", files } : { kind: "malformed", problems };
}

function version(): string {
  const description: unknown = JSON.parse(
    readFileSync(new URL("../package.json", import.meta.url), "utf8"),
  );
  return (description as { readonly version: string }).version;
}

function fail(heading: string, problems: readonly string[], wayOut: string): void {
  console.error([heading, ...problems.map((problem) => `  - ${problem}`), wayOut].join("\n"));
  process.exitCode = 1;
}

function main(): void {
  const read = readPackageSettings(environment("production"));
  if (read.kind === "incomplete") {
    const wayOut = "Set them in the environment or in .env (see .env.example) and run it again.";
    return fail("The app package was not built:", read.problems, wayOut);
  }
  const built = buildPackage(read.settings, version());
  if (built.kind === "malformed") {
    const wayOut = "Mend the files in manifest/ and run it again.";
    return fail("The app package was not built:", built.problems, wayOut);
  }
  mkdirSync("build", { recursive: true });
  const zip = zipSync({ ...built.files });
  writeFileSync(target, zip);
  console.log(
    [
      `${target} is built and valid (${Object.keys(built.files).join(", ")}; ${zip.length} bytes).`,
      `Bot: ${read.settings.appId}. Developer: ${read.settings.developer}.`,
      `Links: ${read.settings.websiteUrl}, ${read.settings.privacyUrl}, ${read.settings.termsUrl}.`,
      "To try it: Teams, Apps, Manage your apps, Upload an app.",
      "For everybody: Teams admin center, Manage apps, Upload new app; then a setup policy installs it.",
    ].join("\n"),
  );
}

if (import.meta.main) main();
