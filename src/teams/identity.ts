import type { Activity } from "botbuilder";

import type { Clock } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Language } from "../domain/person.ts";
import type { BotAdapter } from "./adapter.ts";
import type { Caller, DoorRefusal } from "./conversation.ts";

/** Who an authenticated activity comes from, or why the door stays closed. */
export type Identified =
  | { readonly kind: "caller"; readonly caller: Caller }
  | {
      readonly kind: "refused";
      readonly why: DoorRefusal;
      /** Null where nothing reliable is known of who it was. */
      readonly caller: Caller | null;
    };

const entraIdPattern = /^[0-9A-Za-z-]{1,64}$/;
const nameLengthMax = 200;
const localePattern = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/;

/** What a caller is held against. */
export interface Identity {
  /** The only tenant that is let in. */
  readonly tenantId: string;
  readonly guests: Guests;
  /** Reads the client's language; the Playground says `en-US` whoever sits there, so local mode does not. */
  readonly localeOf: (activity: Activity) => string | null;
}

/** Reads the caller from the activity's envelope; what stands in a card or a message is never asked. */
export async function identify(activity: Activity, identity: Identity): Promise<Identified> {
  const { tenantId, guests } = identity;
  const caller = callerOf(activity, identity);
  if (caller === null) return { kind: "refused", why: "no-identity", caller: null };
  if (!isOurs(activity, tenantId)) return { kind: "refused", why: "foreign-tenant", caller };
  if (isShared(activity)) return { kind: "refused", why: "not-personal", caller };
  const guest = saysGuest(activity.from) || (await guests.isGuest(caller));
  if (guest) return { kind: "refused", why: "guest", caller: { ...caller, guest } };
  return { kind: "caller", caller };
}

function callerOf(activity: Activity, { localeOf }: Identity): Caller | null {
  const entraId = activity.from.aadObjectId;
  if (typeof entraId !== "string" || !entraIdPattern.test(entraId)) return null;
  const { name } = activity.from;
  const tenantId = tenantsOf(activity)[0] ?? "";
  return {
    tenantId,
    entraId: entraId.toLowerCase(),
    userId: activity.from.id,
    name: typeof name === "string" && name !== "" ? name.slice(0, nameLengthMax) : null,
    guest: false,
    locale: localeOf(activity),
    address: {
      serviceUrl: activity.serviceUrl,
      conversationId: activity.conversation.id,
      tenantId,
      botId: activity.recipient.id,
      userId: activity.from.id,
    },
  };
}

/** Teams names the tenant in two places; both must be ours, and one must be there. */
function isOurs(activity: Activity, tenantId: string): boolean {
  const tenants = tenantsOf(activity);
  return tenants.length > 0 && tenants.every((tenant) => tenant === tenantId.toLowerCase());
}

function tenantsOf(activity: Activity): string[] {
  const { tenantId } = activity.conversation;
  const channelData = activity.channelData as { tenant?: { id?: unknown } } | null | undefined;
  return [tenantId, channelData?.tenant?.id]
    .filter((tenant) => tenant !== undefined && tenant !== null)
    .map((tenant) => (typeof tenant === "string" ? tenant.toLowerCase() : "not-a-tenant"));
}

/** A group chat or a channel: what is said there, everybody in it reads. */
function isShared(activity: Activity): boolean {
  const { conversationType, isGroup } = activity.conversation;
  return isGroup === true || conversationType === "groupChat" || conversationType === "channel";
}

export function clientLocale(activity: Activity): string | null {
  const { locale } = activity;
  return typeof locale === "string" && localePattern.test(locale) ? locale : null;
}

/** The language to refuse in, before anything is known of the person. */
export function languageOf(locale: string | null): Language {
  return locale?.toLowerCase().startsWith("en") === true ? "en" : "sv";
}

/** Whether an account, as Teams describes it, is a guest's. */
function saysGuest(account: object): boolean {
  const { userRole, userPrincipalName } = account as Record<string, unknown>;
  const isInvited =
    typeof userPrincipalName === "string" && userPrincipalName.toUpperCase().includes("#EXT#");
  return isInvited || (typeof userRole === "string" && userRole.toLowerCase() === "guest");
}

/** Knows the guests of the tenant: Teams says it of a member, not in an activity. */
export interface Guests {
  isGuest(caller: Caller): Promise<boolean>;
}

/** For local mode, whose people are made up. */
export const noGuests: Guests = { isGuest: () => Promise.resolve(false) };

const rememberedMilliseconds = 12 * 3_600_000;
const rememberedMax = 20_000;

/**
 * Asks Teams for the member at first contact and remembers the answer for half a day. When Teams does not
 * answer, the person is let in this once: rights come from the log, never from being a member.
 */
export function createGuests(adapter: BotAdapter, clock: Clock, log: Log): Guests {
  const known = new Map<string, { readonly guest: boolean; readonly until: number }>();
  return {
    async isGuest(caller) {
      const remembered = known.get(caller.entraId);
      if (remembered !== undefined && remembered.until > clock.now()) return remembered.guest;
      const guest = await ask(adapter, caller, log);
      if (guest === null) return false;
      if (known.size >= rememberedMax) known.clear();
      known.set(caller.entraId, { guest, until: clock.now() + rememberedMilliseconds });
      return guest;
    },
  };
}

async function ask(adapter: BotAdapter, caller: Caller, log: Log): Promise<boolean | null> {
  const { serviceUrl, conversationId } = caller.address;
  try {
    const { conversations } = await adapter.connector(serviceUrl);
    const member = await conversations.getConversationMember(conversationId, caller.userId);
    const { _response } = member as { _response?: { bodyAsText?: unknown } };
    // The SDK's own type leaves out the role; the answer as it came has it.
    const body = typeof _response?.bodyAsText === "string" ? _response.bodyAsText : "{}";
    return saysGuest({ ...member, ...(JSON.parse(body) as object) });
  } catch (fault) {
    log.error("member-lookup-failed", fault);
    return null;
  }
}
