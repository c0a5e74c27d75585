import type { Address } from "../domain/delivery.ts";
import { type LocalPerson, localBotId, localTenantId, samplePeople } from "./people.ts";

/** A Playground as it is to be: whose it is, and where it will be found. */
export interface WindowPlan {
  /** A short word for folder names and messages: `potthallare`. */
  readonly key: string;
  readonly person: LocalPerson;
  /** The one-to-one chat with the bot; it takes messages before any browser has opened it. */
  readonly conversationId: string;
}

const roles: readonly (readonly [key: string, userId: string])[] = [
  ["pot-holder", "29:hs-direktor"],
  ["chief-executive", "29:regiondirektor"],
  ["secretariat", "29:kanslijurist"],
];

/** The three windows: the pot holder, the chief executive and the secretariat. */
export function windowPlans(): WindowPlan[] {
  const { people } = samplePeople();
  return roles.flatMap(([key, userId]) =>
    people
      .filter((person) => person.userId === userId)
      .map((person) => ({ key, person, conversationId: `personal-${key}` })),
  );
}

/** How the bot reaches the person in a window. */
export function addressOf(plan: WindowPlan, port: number): Address {
  return {
    serviceUrl: `http://localhost:${port}/_connector`,
    conversationId: plan.conversationId,
    tenantId: localTenantId,
    botId: localBotId,
    userId: plan.person.userId,
  };
}

/** The Playground refuses a file with fewer or more people beside its own. */
const otherUsers = 5;

/**
 * The configuration file of one Playground. Every value is written as JSON, which YAML reads as it stands:
 * an unquoted GUID of digits would be a number, and a name such as "Nej" a truth value.
 */
export function playgroundConfiguration(plan: WindowPlan): string {
  const others = samplePeople()
    .people.filter((person) => person !== plan.person && person.userId !== plan.person.userId)
    .slice(0, otherUsers);
  const facts = {
    version: "0.1.1",
    tenantId: localTenantId,
    bot: { id: localBotId, name: "Fördela" },
    currentUser: playgroundUser(plan.person),
    users: others.map(playgroundUser),
    personalChat: { id: plan.conversationId },
    groupChat: { id: `group-${plan.key}`, name: "Gruppchatt" },
    team: {
      id: `team-${plan.key}`,
      name: "Kansliet",
      aadGroupId: "00000000-0000-0000-0000-0000000000f1",
      channels: [{ id: `channel-${plan.key}`, name: "Allmänt" }],
    },
  };
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
    .join("");
}

/** One person in the Playground's own words, misspelling included. */
function playgroundUser(person: LocalPerson): Record<string, string> {
  const [givenName = "", ...rest] = person.name.split(" ");
  return {
    id: person.userId,
    name: person.name,
    userPrincipleName: person.mail,
    aadObjectId: person.aadObjectId,
    givenName,
    surname: rest.join(" "),
    email: person.mail,
  };
}
