import { existsSync } from "node:fs";

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** `production` answers Teams; `local` answers this machine only, with a sample authority. */
export type Mode = "production" | "local";

type LogLevel = "silent" | "error" | "warn" | "info";

/** The bot's identity towards Teams, under the SDK's own names. */
interface BotIdentity {
  readonly MicrosoftAppType: "SingleTenant" | "UserAssignedMsi";
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppTenantId: string;
  /** A secret; absent with a certificate or a managed identity. */
  readonly MicrosoftAppPassword?: string;
  readonly CertificateThumbprint?: string;
  /** A secret, in PEM. */
  readonly CertificatePrivateKey?: string;
}

export interface Config {
  readonly mode: Mode;
  readonly port: number;
  /** Where metrics are read, on loopback only. */
  readonly metricsPort: number;
  /** `sqlite:PATH`, `redis://…`, `rediss://…`; in local mode also `memory:`. May hold a password. */
  readonly store: string;
  /** Key of the authority whose log this is. */
  readonly authority: string;
  /** Entra object ids, in lower case, that get the first secretariat rights. */
  readonly secretariat: readonly string[];
  /** Null in local mode, where nobody is asked for a token. */
  readonly bot: BotIdentity | null;
  /** Where conversations are opened with people who have never written (TEAMS.md 3.1). */
  readonly serviceUrl: string;
  /** Opens a store that can lose what it has acknowledged. */
  readonly acceptLoss: boolean;
  readonly logLevel: LogLevel;
  /** How files go to and fro. */
  readonly files: FileWay;
  /** Where Teams keeps files: whole host names, and endings that begin with a dot. */
  readonly fileHosts: readonly string[];
  /** Where people's machines reach the bot, without a slash at the end; null where nothing needs it. */
  readonly publicUrl: string | null;
}

type FileWay = (typeof fileWays)[number];

export type ReadConfig =
  | { readonly kind: "ready"; readonly config: Config }
  /** Everything that is missing or malformed, one sentence each; no value is repeated. */
  | { readonly kind: "incomplete"; readonly problems: readonly string[] };

const storeDefault: Record<Mode, string> = {
  production: "sqlite:./data/fordela.db",
  local: "sqlite:./data/local.db",
};
const serviceUrlDefault = "https://smba.trafficmanager.net/teams/";
const logLevels = ["silent", "error", "warn", "info"] as const;
const fileWays = ["off", "consent", "link", "both"] as const;
const fileHostsDefault: Record<Mode, readonly string[]> = {
  production: [".sharepoint.com"],
  local: ["127.0.0.1", "localhost"],
};
const guidPattern = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const authorityPattern = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** The environment of this process; in production with what `.env` adds to it. Local mode never reads `.env`. */
export function environment(mode: Mode): Environment {
  if (mode === "production" && existsSync(".env")) process.loadEnvFile(".env");
  return process.env;
}

/** Reads variables one by one and collects what is wrong with them. */
interface Reader {
  readonly problems: string[];
  /** The trimmed value; null where it is unset or empty. */
  value(name: string): string | null;
  /** A value of a form; missing, it is null or, where required, a problem. */
  formed(name: string, form: Form, required: boolean): string | null;
}

interface Form {
  readonly fits: (value: string) => boolean;
  /** Completes "NAME is missing: …" and "NAME must be …". */
  readonly says: string;
}

function readerOf(env: Environment): Reader {
  const problems: string[] = [];
  const value = (name: string) => env[name]?.trim() || null;
  return {
    problems,
    value,
    formed(name, form, required) {
      const found = value(name);
      if (found === null && required) problems.push(`${name} is missing: ${form.says}`);
      if (found === null || form.fits(found)) return found;
      problems.push(`${name} is malformed: it must be ${form.says}`);
      return null;
    },
  };
}

const isPort = (value: string, min: number): boolean =>
  /^\d{1,5}$/.test(value) && Number(value) >= min && Number(value) <= 65_535;
const isHttps = (value: string): boolean =>
  URL.canParse(value) && new URL(value).protocol === "https:";

const guid = (what: string): Form => ({ fits: (value) => guidPattern.test(value), says: what });
const appIdForm = guid("the app registration's application (client) id, a GUID");
const tenantForm = guid("the directory (tenant) id, a GUID");
const oneOf = (values: readonly string[], says: string): Form => ({
  fits: (value) => values.includes(value),
  says,
});

/** Reads the whole configuration and lists all that is missing or malformed at once. */
export function readConfig(env: Environment, mode: Mode): ReadConfig {
  const reader = readerOf(env);
  const files = readFileWay(reader, mode);
  const config: Config = {
    mode,
    port: readPort(reader, "PORT", 3978, mode),
    metricsPort: readPort(reader, "FORDELA_METRICS_PORT", 3979, mode),
    store: readStore(reader, mode),
    authority: readAuthority(reader),
    secretariat: readSecretariat(reader, mode),
    bot: mode === "production" ? readBot(reader) : null,
    serviceUrl: readServiceUrl(reader),
    acceptLoss: readAcceptLoss(reader),
    logLevel: readLogLevel(reader),
    files,
    fileHosts: readFileHosts(reader, mode),
    publicUrl: readPublicUrl(reader, mode, files),
  };
  const { problems } = reader;
  return problems.length === 0 ? { kind: "ready", config } : { kind: "incomplete", problems };
}

function readPort(reader: Reader, name: string, standard: number, mode: Mode): number {
  const min = mode === "local" ? 0 : 1;
  const form = { fits: (value: string) => isPort(value, min), says: `a port, ${min} to 65535` };
  return Number(reader.formed(name, form, false) ?? standard);
}

function readStore(reader: Reader, mode: Mode): string {
  const durable = (value: string) =>
    /^sqlite:(?!:|\/\/)./.test(value) || (/^rediss?:\/\/./.test(value) && URL.canParse(value));
  const form: Form =
    mode === "production"
      ? { fits: durable, says: "a store that keeps what it is given: sqlite:PATH or redis://HOST" }
      : {
          fits: (value) => value === "memory:" || durable(value),
          says: "sqlite:PATH, redis://HOST or memory:",
        };
  return reader.formed("FORDELA_STORE", form, false) ?? storeDefault[mode];
}

function readAuthority(reader: Reader): string {
  const says = "a key of a to z, 0 to 9 and -, such as region";
  const form = { fits: (value: string) => authorityPattern.test(value), says };
  return reader.formed("FORDELA_AUTHORITY", form, false) ?? "region";
}

function readSecretariat(reader: Reader, mode: Mode): readonly string[] {
  const split = (value: string) => value.split(/[\s,;]+/).filter((id) => id !== "");
  const form = {
    fits: (value: string) => split(value).every((id) => guidPattern.test(id)),
    says: "the Entra object ids of the first secretariat, GUIDs with commas between",
  };
  const found = reader.formed("FORDELA_SECRETARIAT", form, mode === "production");
  return [...new Set(split(found ?? "").map((id) => id.toLowerCase()))];
}

function readServiceUrl(reader: Reader): string {
  const form = { fits: isHttps, says: "an https address" };
  return reader.formed("FORDELA_SERVICE_URL", form, false) ?? serviceUrlDefault;
}

function readAcceptLoss(reader: Reader): boolean {
  const form = oneOf(["0", "1"], "1 for a store that may lose what it has acknowledged, else 0");
  return reader.formed("FORDELA_ACCEPT_LOSS", form, false) === "1";
}

function readLogLevel(reader: Reader): LogLevel {
  const found = reader.formed("LOG_LEVEL", oneOf(logLevels, logLevels.join(", ")), false);
  return logLevels.find((level) => level === found) ?? "info";
}

/** Consent needs Teams itself; a file at an address, without signing in there, has to be asked for by name. */
function readFileWay(reader: Reader, mode: Mode): FileWay {
  const found = reader.formed("FORDELA_FILES", oneOf(fileWays, fileWays.join(", ")), false);
  return fileWays.find((way) => way === found) ?? (mode === "local" ? "link" : "consent");
}

/** Names of at least two parts, so that no ending opens a whole top domain; this machine only in local mode. */
const fileHostPattern = /^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const addressPattern = /^[\d.]+$/;

function readFileHosts(reader: Reader, mode: Mode): readonly string[] {
  const split = (value: string) =>
    value
      .toLowerCase()
      .split(/[\s,;]+/)
      .filter((host) => host !== "");
  const isHost = (host: string) =>
    (mode === "local" && fileHostsDefault.local.includes(host)) ||
    (fileHostPattern.test(host) && !addressPattern.test(host));
  const form = {
    fits: (value: string) => split(value).every(isHost),
    says: "host names with commas between, such as region.sharepoint.com, or .sharepoint.com for all that end so",
  };
  const found = split(reader.formed("FORDELA_FILE_HOSTS", form, false) ?? "");
  return found.length === 0 ? fileHostsDefault[mode] : found;
}

function readPublicUrl(reader: Reader, mode: Mode, files: FileWay): string | null {
  const form = { fits: isHttps, says: "the https address where people reach the bot" };
  const isNeeded = mode === "production" && (files === "link" || files === "both");
  return reader.formed("FORDELA_PUBLIC_URL", form, isNeeded)?.replace(/\/+$/, "") ?? null;
}

const appTypes: ReadonlyMap<string, BotIdentity["MicrosoftAppType"]> = new Map([
  ["singletenant", "SingleTenant"],
  ["userassignedmsi", "UserAssignedMsi"],
]);

/** The bot's identity; null with a problem reported where it cannot work (TEAMS.md 6.2). */
function readBot(reader: Reader): BotIdentity | null {
  const type = readAppType(reader);
  const id = reader.formed("MicrosoftAppId", appIdForm, true);
  const tenant = reader.formed("MicrosoftAppTenantId", tenantForm, true);
  const credentials = type === null ? null : readCredentials(reader, type);
  if (type === null || id === null || tenant === null || credentials === null) return null;
  return {
    MicrosoftAppType: type,
    MicrosoftAppId: id,
    MicrosoftAppTenantId: tenant,
    ...credentials,
  };
}

function readAppType(reader: Reader): BotIdentity["MicrosoftAppType"] | null {
  const found = reader.value("MicrosoftAppType")?.toLowerCase();
  if (found === "multitenant") {
    reader.problems.push(
      "MicrosoftAppType MultiTenant is not served: new multi-tenant bots ended 31 July 2025, use SingleTenant or UserAssignedMsi",
    );
    return null;
  }
  const fits = (value: string) => appTypes.has(value.toLowerCase());
  reader.formed("MicrosoftAppType", { fits, says: "SingleTenant or UserAssignedMsi" }, true);
  return appTypes.get(found ?? "") ?? null;
}

type Credentials = Pick<
  BotIdentity,
  "MicrosoftAppPassword" | "CertificateThumbprint" | "CertificatePrivateKey"
>;

function readCredentials(
  reader: Reader,
  type: BotIdentity["MicrosoftAppType"],
): Credentials | null {
  const password = reader.value("MicrosoftAppPassword");
  const thumbprint = reader.value("CertificateThumbprint");
  const privateKey = reader.value("CertificatePrivateKey");
  const given = password ?? thumbprint ?? privateKey;
  const refuse = (problem: string) => {
    reader.problems.push(problem);
    return null;
  };
  if (type === "UserAssignedMsi") {
    if (given === null) return {};
    return refuse(
      "MicrosoftAppPassword and certificate must be absent for UserAssignedMsi, which has no secret",
    );
  }
  if (password !== null && (thumbprint ?? privateKey) !== null) {
    return refuse("MicrosoftAppPassword and a certificate exclude each other: keep one of them");
  }
  if (password !== null) return { MicrosoftAppPassword: password };
  if (thumbprint !== null && privateKey !== null) {
    // A key in one line, as most platforms store it, has its line breaks written out.
    const CertificatePrivateKey = privateKey.replaceAll("\\n", "\n");
    return { CertificateThumbprint: thumbprint, CertificatePrivateKey };
  }
  if (given === null) {
    return refuse(
      "MicrosoftAppPassword is missing: a client secret, or CertificateThumbprint and CertificatePrivateKey",
    );
  }
  const missing = thumbprint === null ? "CertificateThumbprint" : "CertificatePrivateKey";
  return refuse(`${missing} is missing: a certificate needs both its thumbprint and its key`);
}

/** What the Teams app package is filled with. */
export interface PackageSettings {
  readonly appId: string;
  readonly developer: string;
  readonly websiteUrl: string;
  readonly privacyUrl: string;
  readonly termsUrl: string;
}

export type ReadPackageSettings =
  | { readonly kind: "ready"; readonly settings: PackageSettings }
  | { readonly kind: "incomplete"; readonly problems: readonly string[] };

/** Reads what `npm run package` needs; the links fall back to the authority's site. */
export function readPackageSettings(env: Environment): ReadPackageSettings {
  const reader = readerOf(env);
  const link = { fits: isHttps, says: "an https address" };
  const name = { fits: (value: string) => value.length <= 32, says: "at most 32 characters" };
  const website = reader.formed("FORDELA_WEBSITE", link, false) ?? "https://www.regionjh.se";
  const settings = {
    appId: reader.formed("MicrosoftAppId", appIdForm, true) ?? "",
    developer: reader.formed("FORDELA_DEVELOPER", name, false) ?? "Region Jämtland Härjedalen",
    websiteUrl: website,
    privacyUrl: reader.formed("FORDELA_PRIVACY_URL", link, false) ?? website,
    termsUrl: reader.formed("FORDELA_TERMS_URL", link, false) ?? website,
  };
  const { problems } = reader;
  return problems.length === 0 ? { kind: "ready", settings } : { kind: "incomplete", problems };
}
