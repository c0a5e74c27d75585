import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseEnv } from "node:util";
import { describe, expect, it } from "vitest";
import { type Environment, environment, readConfig, readPackageSettings } from "../src/config.ts";

const id = "0f1e2d3c-0b0a-6978-8796-a5b4c3d2e1f0";
const tenant = "11111111-2222-3333-4444-555555555555";
const complete: Environment = {
  MicrosoftAppType: "SingleTenant",
  MicrosoftAppId: id,
  MicrosoftAppTenantId: tenant,
  MicrosoftAppPassword: "hemligt",
  FORDELA_SECRETARIAT: `${id}, ${tenant.toUpperCase()}`,
};

function ready(env: Environment, mode: "production" | "local" = "production") {
  const read = readConfig(env, mode);
  assert(read.kind === "ready", "the environment was refused");
  return read.config;
}

function problems(env: Environment, mode: "production" | "local" = "production") {
  const read = readConfig(env, mode);
  assert(read.kind === "incomplete", "the environment was taken as complete");
  return read.problems;
}

describe("the configuration of production", () => {
  it("takes a complete environment, with what it says by default", () => {
    expect(ready(complete)).toEqual({
      mode: "production",
      port: 3978,
      metricsPort: 3979,
      store: "sqlite:./data/fordela.db",
      authority: "region",
      secretariat: [id, tenant],
      bot: {
        MicrosoftAppType: "SingleTenant",
        MicrosoftAppId: id,
        MicrosoftAppTenantId: tenant,
        MicrosoftAppPassword: "hemligt",
      },
      serviceUrl: "https://smba.trafficmanager.net/teams/",
      acceptLoss: false,
      logLevel: "info",
      files: "consent",
      fileHosts: [".sharepoint.com"],
      publicUrl: null,
    });
  });

  it("lists all that is missing at once", () => {
    const names = problems({}).map((problem) => problem.split(" ")[0]);
    expect(names).toEqual([
      "FORDELA_SECRETARIAT",
      "MicrosoftAppType",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
    ]);
    expect(problems({ ...complete, MicrosoftAppPassword: " " })).toEqual([
      "MicrosoftAppPassword is missing: a client secret, or CertificateThumbprint and CertificatePrivateKey",
    ]);
  });

  it.each([
    ["PORT", "0"],
    ["PORT", "70000"],
    ["PORT", "3978x"],
    ["FORDELA_METRICS_PORT", "-1"],
    ["FORDELA_STORE", "memory:"],
    ["FORDELA_STORE", "sqlite:"],
    ["FORDELA_STORE", "sqlite::memory:"],
    ["FORDELA_STORE", "postgres://x"],
    ["FORDELA_STORE", "redis://"],
    ["FORDELA_AUTHORITY", "Region Jämtland"],
    ["FORDELA_SECRETARIAT", "karin@example.org"],
    ["FORDELA_SECRETARIAT", `${id},karin`],
    ["FORDELA_SERVICE_URL", "http://smba.example"],
    ["FORDELA_ACCEPT_LOSS", "yes"],
    ["LOG_LEVEL", "loud"],
    ["FORDELA_FILES", "yes"],
    ["FORDELA_FILE_HOSTS", "sharepoint"],
    ["FORDELA_FILE_HOSTS", ".com"],
    ["FORDELA_FILE_HOSTS", "*.sharepoint.com"],
    ["FORDELA_FILE_HOSTS", "https://region.sharepoint.com"],
    ["FORDELA_FILE_HOSTS", "region.sharepoint.com, 127.0.0.1"],
    ["FORDELA_FILE_HOSTS", "localhost"],
    ["FORDELA_FILE_HOSTS", "169.254.169.254"],
    ["FORDELA_PUBLIC_URL", "http://fordela.example"],
    ["MicrosoftAppType", "MultiTenant"],
    ["MicrosoftAppType", "Something"],
    ["MicrosoftAppId", "fordela"],
    ["MicrosoftAppTenantId", `{${tenant}}`],
  ])("refuses %s %j and nothing else", (name, value) => {
    const found = problems({ ...complete, [name]: value });
    expect(found.map((problem) => problem.split(" ")[0])).toEqual([name]);
  });

  it.each(["redis://localhost:6379", "rediss://user:secret@host/1", "sqlite:C:\\data\\f.db"])(
    "keeps the log in %j",
    (store) => {
      expect(ready({ ...complete, FORDELA_STORE: store }).store).toBe(store);
    },
  );

  it("takes the highest port, every level of the log and the acceptance of loss", () => {
    expect(ready({ ...complete, PORT: "65535", FORDELA_METRICS_PORT: "1" })).toMatchObject({
      port: 65_535,
      metricsPort: 1,
    });
    for (const level of ["silent", "error", "warn", "info"]) {
      expect(ready({ ...complete, LOG_LEVEL: level }).logLevel).toBe(level);
    }
    expect(ready({ ...complete, FORDELA_ACCEPT_LOSS: "1" }).acceptLoss).toBe(true);
    expect(ready({ ...complete, FORDELA_ACCEPT_LOSS: "0" }).acceptLoss).toBe(false);
  });

  it("asks where people reach the bot before it gives out addresses", () => {
    for (const way of ["link", "both"]) {
      expect(problems({ ...complete, FORDELA_FILES: way })).toEqual([
        "FORDELA_PUBLIC_URL is missing: the https address where people reach the bot",
      ]);
      const url = { FORDELA_PUBLIC_URL: "https://fordela.example/bot//" };
      expect(ready({ ...complete, ...url, FORDELA_FILES: way })).toMatchObject({
        files: way,
        publicUrl: "https://fordela.example/bot",
      });
    }
    expect(ready({ ...complete, FORDELA_FILES: "off" }).files).toBe("off");
  });

  it("takes the hosts of files in any writing, and Teams' own where there are none", () => {
    const hosts = (listed: string) => ready({ ...complete, FORDELA_FILE_HOSTS: listed }).fileHosts;
    expect(hosts("Region.SharePoint.com; .sharepoint.us")).toEqual([
      "region.sharepoint.com",
      ".sharepoint.us",
    ]);
    expect(hosts(" , ")).toEqual([".sharepoint.com"]);
  });

  it("repeats no secret in what it says", () => {
    const found = problems({
      ...complete,
      MicrosoftAppType: "UserAssignedMsi",
      FORDELA_STORE: "mysql://user:hemligt@host",
    });
    expect(found.length).toBe(2);
    expect(found.join("\n")).not.toContain("hemligt");
  });

  it.each(["UserAssignedMsi", "UserAssignedMSI", "userassignedmsi"])(
    "%s has no password and needs none",
    (type) => {
      const { MicrosoftAppPassword: _, ...rest } = complete;
      const identity = ready({ ...rest, MicrosoftAppType: type }).bot;
      expect(identity).toEqual({
        MicrosoftAppType: "UserAssignedMsi",
        MicrosoftAppId: id,
        MicrosoftAppTenantId: tenant,
      });
      expect(problems({ ...complete, MicrosoftAppType: type })).toHaveLength(1);
    },
  );

  it("takes a certificate in place of the password, whole or not at all", () => {
    const { MicrosoftAppPassword: _, ...rest } = complete;
    const certificate = { CertificateThumbprint: "AB12", CertificatePrivateKey: "a\\nb" };
    expect(ready({ ...rest, ...certificate }).bot).toEqual({
      MicrosoftAppType: "SingleTenant",
      MicrosoftAppId: id,
      MicrosoftAppTenantId: tenant,
      CertificateThumbprint: "AB12",
      CertificatePrivateKey: "a\nb",
    });
    expect(problems({ ...rest, CertificateThumbprint: "AB12" })).toHaveLength(1);
    expect(problems({ ...rest, CertificatePrivateKey: "a" })).toHaveLength(1);
    expect(problems({ ...complete, ...certificate })).toHaveLength(1);
  });
});

describe("the configuration of local mode", () => {
  it("needs nothing, keeps apart from production and asks nobody for a token", () => {
    const config = ready({}, "local");
    expect([config.bot, config.store]).toEqual([null, "sqlite:./data/local.db"]);
    expect(ready(complete, "local").bot).toBeNull();
    expect(ready({ FORDELA_STORE: "memory:", PORT: "0" }, "local").port).toBe(0);
    // Neither the Playground nor anything else of this machine asks for consent.
    expect([config.files, config.fileHosts]).toEqual(["link", ["127.0.0.1", "localhost"]]);
  });

  it("refuses what is malformed all the same", () => {
    expect(problems({ PORT: "x", LOG_LEVEL: "x" }, "local")).toHaveLength(2);
  });
});

describe(".env.example", () => {
  const example = readFileSync(".env.example", "utf8");

  it("documents every variable that is read, and no other", () => {
    const source = readFileSync("src/config.ts", "utf8");
    const read = source.matchAll(
      /"(PORT|LOG_LEVEL|FORDELA_[A-Z_]+|MicrosoftApp[A-Za-z]+|Certificate[A-Za-z]+)"/g,
    );
    const names = new Set([...read].map((match) => match[1] ?? ""));
    expect(new Set(Object.keys(parseEnv(example)))).toEqual(names);
  });

  it("is refused only for what must be filled in", () => {
    expect(problems(parseEnv(example)).map((problem) => problem.split(" ")[0])).toEqual([
      "FORDELA_SECRETARIAT",
      "MicrosoftAppId",
      "MicrosoftAppTenantId",
      "MicrosoftAppPassword",
    ]);
  });
});

describe("the environment", () => {
  it("of production reads .env beside it, and lets what is already set win; local mode does not", () => {
    const folder = mkdtempSync(join(tmpdir(), "fordela-"));
    const home = process.cwd();
    try {
      process.chdir(folder);
      expect(environment("production")["FORDELA_AUTHORITY"]).toBeUndefined();
      writeFileSync(".env", "FORDELA_AUTHORITY=from-file\nPATH=from-file\n");
      expect(environment("local")["FORDELA_AUTHORITY"]).toBeUndefined();
      expect(environment("production")["FORDELA_AUTHORITY"]).toBe("from-file");
      expect(environment("production")["PATH"]).not.toBe("from-file");
    } finally {
      process.chdir(home);
      delete process.env["FORDELA_AUTHORITY"];
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the settings of the app package", () => {
  it("needs only the app id; the links fall back to the authority's site", () => {
    expect(readPackageSettings({ MicrosoftAppId: id, FORDELA_WEBSITE: "https://a.se" })).toEqual({
      kind: "ready",
      settings: {
        appId: id,
        developer: "Region Jämtland Härjedalen",
        websiteUrl: "https://a.se",
        privacyUrl: "https://a.se",
        termsUrl: "https://a.se",
      },
    });
  });

  it("takes a name of 32 characters and links of their own", () => {
    const links = { FORDELA_PRIVACY_URL: "https://a.se/p", FORDELA_TERMS_URL: "https://a.se/t" };
    const env = { MicrosoftAppId: id, FORDELA_DEVELOPER: "x".repeat(32), ...links };
    expect(readPackageSettings(env)).toMatchObject({
      settings: { privacyUrl: "https://a.se/p", termsUrl: "https://a.se/t" },
    });
  });

  it("refuses a missing id, a plain http link and a name that Teams would cut", () => {
    const read = readPackageSettings({
      FORDELA_WEBSITE: "http://a.se",
      FORDELA_DEVELOPER: "x".repeat(33),
    });
    expect(read).toMatchObject({ kind: "incomplete" });
    expect(read.kind === "incomplete" && read.problems.length).toBe(3);
  });
});
