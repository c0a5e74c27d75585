import assert from "node:assert/strict";
import type { Commits } from "./app/outcome.ts";
import { type PersonId, personId } from "./domain/brand.ts";
import type { Command } from "./domain/command.ts";
import type { State } from "./domain/state.ts";

/** What the configuration says of the authority before its log does. */
export interface Founding {
  readonly authority: string;
  /** Entra object ids of the first secretariat. */
  readonly secretariat: readonly string[];
}

/**
 * The log refused what the configuration asks for at the start, so that the program would run without a
 * secretariat. Not thrown when another process has carried it out meanwhile.
 */
export class FirstSecretariatRefused extends Error {
  override readonly name = "FirstSecretariatRefused";
}

/** The first secretariat is named by the configuration only while the log grants nobody (DESIGN.md section 2). */
export async function grantFirstSecretariat(founding: Founding, commits: Commits): Promise<void> {
  const start = await commits.current();
  if ([...start.persons.values()].some((person) => person.secretariat)) return;
  const name = { sv: founding.authority, en: founding.authority };
  await ensure(commits, { type: "found-authority", name }, isFounded);
  for (const [index, entraId] of founding.secretariat.entries()) {
    await register(commits, entraId, index + 1);
    const person = withEntraId(await commits.current(), entraId);
    assert(person !== null, "whoever was registered is found by the Entra id");
    const isGranted = (state: State) => state.persons.get(person)?.secretariat === true;
    await ensure(commits, { type: "grant-secretariat", person }, isGranted);
  }
}

/** Registers whoever the log does not hold; somebody whom it does keeps his name and his language. */
async function register(commits: Commits, entraId: string, number: number): Promise<void> {
  const person = freePerson(await commits.current());
  await ensure(
    commits,
    {
      type: "register-person",
      person,
      name: `Sekretariatet ${number}`,
      mail: null,
      entraId,
      language: "sv",
    },
    (state) => withEntraId(state, entraId) !== null,
  );
}

const isFounded = (state: State): boolean => (state.authority.get("")?.name.sv ?? "") !== "";

function withEntraId(state: State, entraId: string): PersonId | null {
  const known = state.personByEntraId.get(entraId.toLowerCase());
  return known === undefined ? null : personId(known);
}

/** The first of `secretary-1`, `secretary-2` … that nobody has. */
function freePerson(state: State): PersonId {
  let number = 1;
  while (state.persons.has(`secretary-${number}`)) number += 1;
  return personId(`secretary-${number}`);
}

/** Carries out a command unless what it leads to already holds. */
async function ensure(
  commits: Commits,
  command: Command,
  holds: (state: State) => boolean,
): Promise<void> {
  if (holds(await commits.current())) return;
  const outcome = await commits.execute({
    command,
    actor: { kind: "system", name: "import" },
    key: null,
  });
  // Two processes may start at once: what the other one has done is done.
  if (outcome.kind === "accepted" || holds(await commits.current())) return;
  throw new FirstSecretariatRefused(
    `${command.type} was refused while the first secretariat was granted: ${outcome.refusal.code}`,
  );
}
