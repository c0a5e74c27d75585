import { TeamsAdapter } from "@microsoft/teams-ai";
import type { Activity, InvokeResponse, TurnContext } from "botbuilder";

import type { HttpClient } from "./http-client.ts";

type Authentication = TeamsAdapter["botFrameworkAuthentication"];
export type ConnectorClient = Awaited<
  ReturnType<ReturnType<Authentication["createConnectorFactory"]>["create"]>
>;

/** The Bot Framework's own settings, under the SDK's own names (TEAMS.md 6.2). */
export type BotSettings = NonNullable<ConstructorParameters<typeof TeamsAdapter>[0]> & {
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppId?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly MicrosoftAppPassword?: string;
  readonly ToBotFromChannelTokenIssuer?: string;
  readonly ToChannelFromBotOAuthScope?: string;
};

export type CredentialsFactory = NonNullable<ConstructorParameters<typeof TeamsAdapter>[1]>;

export interface AdapterOptions {
  /** Local mode takes in activities without a token; it must be asked for by name. */
  readonly mode: "local" | "production";
  readonly settings: BotSettings;
  readonly httpClient: HttpClient;
  /** How outgoing requests are signed; by default as the settings say. */
  readonly credentialsFactory?: CredentialsFactory;
}

/** The settings would leave the door open, or do not belong to the mode. */
export class AdapterSettingsFault extends Error {
  override readonly name = "AdapterSettingsFault";
}

/** What came of an activity at the SDK's door. */
export type Received =
  | { readonly kind: "turned"; readonly response: InvokeResponse | null }
  | { readonly kind: "unauthorized" }
  /** The keys that tokens are checked with could not be fetched: nothing can be said of the token. */
  | { readonly kind: "keys-unavailable" };

const channelIssuer = "https://api.botframework.com";
/** What outgoing tokens are made out to in the public cloud. */
const connectorAudience = "https://api.botframework.com";
/** Service urls are few (one a region); more are not remembered. */
const connectorsMax = 50;

/** teams-ai's adapter with typed answers instead of written ones, and with a way out for what nobody asked. */
export class BotAdapter extends TeamsAdapter {
  readonly #appId: string;
  readonly #audience: string;
  readonly #connectors = new Map<string, Promise<ConnectorClient>>();

  constructor(options: AdapterOptions) {
    const { settings, httpClient } = options;
    refuseOpenDoor(options);
    super(
      settings,
      options.credentialsFactory,
      {
        requiredEndorsements: [],
        validateClaims: acceptOnly(settings.ToBotFromChannelTokenIssuer ?? channelIssuer),
      },
      { httpClient },
    );
    this.#appId = settings.MicrosoftAppId ?? "";
    this.#audience = settings.ToChannelFromBotOAuthScope ?? connectorAudience;
  }

  /** Checks the token and takes the turn; throws what the turn throws. */
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<Received> {
    let entered = false;
    try {
      const response = await this.processActivity(authorization, activity, (context) => {
        entered = true;
        return turn(context);
      });
      return { kind: "turned", response: response ?? null };
    } catch (fault) {
      // Before the turn only the token can be at fault: the SDK throws whatever its libraries throw (TEAMS.md 6.2).
      if (entered) throw fault;
      return { kind: isKeyFault(fault) ? "keys-unavailable" : "unauthorized" };
    }
  }

  /** A client towards one service url, signed as the bot. */
  connector(serviceUrl: string): Promise<ConnectorClient> {
    const known = this.#connectors.get(serviceUrl);
    if (known !== undefined) return known;
    const made = this.botFrameworkAuthentication
      .createConnectorFactory(this.createClaimsIdentity(this.#appId))
      .create(serviceUrl, this.#audience);
    if (this.#connectors.size < connectorsMax) this.#connectors.set(serviceUrl, made);
    // A client that could not be made is made anew; who asked for it hears why.
    made.catch(() => this.#connectors.delete(serviceUrl));
    return made;
  }
}

/** An empty app id turns the SDK's authentication off for everybody who can reach the port. */
function refuseOpenDoor({ mode, settings }: AdapterOptions): void {
  const hasAppId = (settings.MicrosoftAppId ?? "").trim() !== "";
  if (mode === "production" && !hasAppId) {
    throw new AdapterSettingsFault("MicrosoftAppId is missing: anybody could speak to the bot");
  }
  if (mode === "local" && hasAppId) {
    throw new AdapterSettingsFault("local mode runs without MicrosoftAppId");
  }
}

/** The SDK also takes tokens from its emulator and from other bots; ours come from Teams alone. */
function acceptOnly(issuer: string) {
  return (claims: readonly { readonly type: string; readonly value: string }[]): Promise<void> => {
    const issuers = claims.filter((claim) => claim.type === "iss").map((claim) => claim.value);
    return issuers.length === 1 && issuers[0] === issuer
      ? Promise.resolve()
      : Promise.reject(new AdapterSettingsFault("a token from another issuer"));
  };
}

function isKeyFault(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  return fault.name === "FetchError" || ("statusCode" in fault && fault.statusCode === 500);
}
