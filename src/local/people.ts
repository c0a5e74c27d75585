import { establishedPositions, holdings } from "./sample/organisation.ts";
import { people, secretariat } from "./sample/people.ts";

/** The tenant and the bot that the Playgrounds and every other local client pretend to be in. */
export const localTenantId = "11111111-1111-1111-1111-111111111111";
export const localBotId = "28:fordela-bot";

/** Somebody that a client can play. */
export interface LocalPerson {
  readonly aadObjectId: string;
  readonly userId: string;
  readonly name: string;
  readonly mail: string;
  /** Titles as printed; a substitute or acting holder is named as such, with the period. */
  readonly positions: readonly string[];
  readonly secretariat: boolean;
}

/** What `GET /local/people` answers, so that any client can play along as any of the people. */
export interface LocalPeople {
  readonly tenantId: string;
  readonly botId: string;
  readonly people: readonly LocalPerson[];
}

export function samplePeople(): LocalPeople {
  return {
    tenantId: localTenantId,
    botId: localBotId,
    people: Object.values(people).map(({ id, entraId, userId, name, mail }) => ({
      aadObjectId: entraId,
      userId,
      name,
      mail,
      positions: positionsOf(id),
      secretariat: secretariat.some((person) => person.id === id),
    })),
  };
}

const prefix = { ordinary: "", acting: "tf. ", substitute: "ersättare för " } as const;

function positionsOf(person: string): string[] {
  return holdings
    .filter((holding) => holding.person === person)
    .map(({ position, standing, from, to }) => {
      const title = establishedPositions.find(({ id }) => id === position)?.title.sv ?? position;
      if (standing === "ordinary") return title;
      return `${prefix[standing]}${title.toLowerCase()} ${from}–${to ?? ""}`;
    });
}
