import { type Day, day, type PotId, requestId } from "../../domain/brand.ts";
import type { Need } from "../../domain/grant.ts";
import type { Responsible } from "../../domain/responsible.ts";
import { kronor } from "../../domain/money.ts";
import type { Request } from "../../domain/pot.ts";
import type { SamplePerson } from "./people.ts";

/** A request as its list states it; the amount is in whole kronor. */
export interface ListedRequest {
  readonly activity: string;
  readonly description: string;
  readonly responsible: Responsible;
  readonly sought: number;
  readonly need: Need;
  readonly effect: string | null;
}

export function by(person: SamplePerson): Responsible {
  return { kind: "person", person: person.id };
}

/** The days on which the lists came in, before the pots were made. */
const receivedDays: readonly [Day, Day, Day] = [
  day("2018-05-14"),
  day("2018-05-25"),
  day("2018-06-07"),
];

/** The requests of one pot, numbered in the order of the list. */
export function listed(
  pot: PotId,
  requests: readonly ListedRequest[],
): readonly Omit<Request, "answer">[] {
  return requests.map((request, index) => ({
    ...request,
    id: requestId(`${pot}-${index + 1}`),
    pot,
    sought: kronor(request.sought),
    receivedDay: receivedDays[index % receivedDays.length] ?? receivedDays[0],
  }));
}
