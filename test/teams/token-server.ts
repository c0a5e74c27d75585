import { createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import type { BotSettings, CredentialsFactory } from "../../src/teams/adapter.ts";

/** What a token says, and how it is signed; by default as Teams would. */
export interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  readonly expiresInSeconds?: number;
  readonly keyId?: string;
  /** Signs with a key that the metadata does not name. */
  readonly forged?: boolean;
  readonly algorithm?: "RS256" | "none";
}

/** The Bot Framework's OpenID metadata and its key, on loopback (TEAMS.md 6.2). */
export interface TokenServer {
  /** The value of an `Authorization` header. */
  authorization(claims?: Claims): string;
  readonly settings: BotSettings;
  close(): Promise<void>;
}

export const appId = "22222222-2222-2222-2222-222222222222";
const issuer = "https://api.botframework.com";
const keyId = "key-of-teams";

const genuine = generateKeyPairSync("rsa", { modulusLength: 2048 });
const stranger = generateKeyPairSync("rsa", { modulusLength: 2048 });

export async function openTokenServer(
  serviceUrl: string,
  endorsements: readonly string[] = ["msteams"],
): Promise<TokenServer> {
  const server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    const key = { ...genuine.publicKey.export({ format: "jwk" }), kid: keyId, endorsements };
    const isKeys = request.url?.startsWith("/keys") === true;
    response.end(JSON.stringify(isKeys ? { keys: [key] } : { jwks_uri: `${url()}/keys` }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    authorization: (claims = {}) =>
      `Bearer ${tokenOf(claims, serviceUrl, claims.forged === true ? stranger.privateKey : genuine.privateKey)}`,
    settings: {
      MicrosoftAppId: appId,
      MicrosoftAppType: "MultiTenant",
      ToChannelFromBotLoginUrl: "https://login.example.org/botframework.com",
      ToChannelFromBotOAuthScope: "https://api.botframework.com",
      ToBotFromChannelTokenIssuer: issuer,
      OAuthUrl: "https://token.example.org",
      ToBotFromChannelOpenIdMetadataUrl: `${url()}/metadata`,
      ToBotFromEmulatorOpenIdMetadataUrl: `${url()}/metadata`,
      CallerId: "urn:botframework:azure",
      ValidateAuthority: "true",
      ChannelService: "",
    } as BotSettings,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function tokenOf(claims: Claims, serviceUrl: string, key: KeyObject): string {
  const now = Math.floor(Date.now() / 1000);
  const algorithm = claims.algorithm ?? "RS256";
  const head = part({ alg: algorithm, typ: "JWT", kid: claims.keyId ?? keyId });
  const body = part({
    iss: claims.issuer ?? issuer,
    aud: claims.audience ?? appId,
    serviceurl: claims.serviceUrl ?? serviceUrl,
    nbf: now - 3600,
    exp: now + (claims.expiresInSeconds ?? 3600),
  });
  if (algorithm === "none") return `${head}.${body}.`;
  const signature = createSign("RSA-SHA256").update(`${head}.${body}`).sign(key, "base64url");
  return `${head}.${body}.${signature}`;
}

function part(content: object): string {
  return Buffer.from(JSON.stringify(content)).toString("base64url");
}

/** Signs outgoing requests without asking anybody for a token. */
export const signsAsBot: CredentialsFactory = {
  isValidAppId: (id) => Promise.resolve(id === appId),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: () =>
    Promise.resolve({
      signRequest: (request) => {
        request.headers.set("authorization", "Bearer signed-as-bot");
        return Promise.resolve(request);
      },
    }),
};
