import { commandKey, type PersonId, personId } from "../domain/brand.ts";
import type { Command, Context } from "../domain/command.ts";
import type { ConversationCause } from "../domain/delivery.ts";
import type { Language, Person } from "../domain/person.ts";
import type { State } from "../domain/state.ts";
import { type Clock, dayOf } from "../app/clock.ts";
import type { Log } from "../app/log.ts";
import type { Commits, Outcome } from "../app/outcome.ts";
import type { Card, Said, Viewer } from "../notify/card.ts";
import { maySee } from "./cards/access.ts";
import { doorCard, endedCard, failureCard } from "./cards/door.ts";
import { documentTitle } from "./cards/document/document.ts";
import { fileCard, linkCard } from "./cards/file-note.ts";
import { renderCard } from "./cards/render.ts";
import { readAhead } from "./cards/search/find.ts";
import { type Proof, renderVerify } from "./cards/verify.ts";
import type {
  AboutFile,
  Caller,
  Click,
  Conversation,
  DoorRefusal,
  FinishedFile,
  ReceivedFile,
  Rendered,
} from "./conversation.ts";
import { answerAfter, type Answer } from "./after.ts";
import type { ReadEvents } from "./documents/archive.ts";
import { checkedFile } from "./documents/check.ts";
import { checkedText } from "./documents/check-text.ts";
import { freshly, leftBehind } from "./outdated.ts";
import { cardWithFile, type DocumentDesk, finishedFile, offeredCard } from "./documents/offered.ts";
import { type TakenFile, takeFile } from "./file-in.ts";
import { refusedReceipt } from "./intake/refused-receipt.ts";
import { languageOf } from "./identity.ts";
import { typedIn } from "./inputs.ts";
import { parseClick } from "./parse-click.ts";
import type { StoredAnswers } from "./stored-answers.ts";
import { whyHidden } from "./why-hidden.ts";
import { askedBy } from "./words.ts";

export interface AnswerOptions {
  readonly commits: Commits;
  readonly clock: Clock;
  readonly digest: Context["digest"];
  /** Keeps the copies of answers that Teams stores in step with what their reader sees. */
  readonly stored: StoredAnswers;
  /** Checks the whole chain as it is stored. */
  readonly prove: () => Promise<Proof>;
  /** The records of the log at these positions, as they are stored. */
  readonly eventsAt: ReadEvents;
  /** Moves the clock of local mode to what was typed; null in production. */
  readonly moveClock: ((typed: string) => Promise<Outcome | null>) | null;
  /** Whether a document can be brought to its reader at all; where it cannot, none is made. */
  readonly filesGoOut: boolean;
  readonly log: Log;
}

/** The conversation as the transport knows it: words and clicks in, cards out. */
export function createConversation(options: AnswerOptions): Conversation {
  readAhead(options.commits.latest());
  return new Answers(options);
}

/** A file that takes longer than this to read is given up. */
const fileMillisecondsMax = 1_000;

class Answers implements Conversation {
  readonly #options: AnswerOptions;

  constructor(options: AnswerOptions) {
    this.#options = options;
  }

  async message(caller: Caller, text: string): Promise<Rendered | null> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, caller);
    if (viewer === null) return this.#stranger(state, caller);
    await this.#reach(state, viewer.person, caller, "message");
    const asked = checkedText(text, state, viewer) ?? askedBy(text, state, viewer);
    if ("content" in asked) return asked;
    this.#options.log.info("words", { person: viewer.person, card: asked.card.card });
    if (asked.clock !== undefined) return this.#setClock(asked.clock, viewer);
    if (asked.command === undefined) {
      const said: Said = asked.refusal === undefined ? {} : { refusal: asked.refusal };
      return this.#show({ card: asked.card, said }, viewer);
    }
    return this.#carryOut(asked.command, asked.card, caller, viewer);
  }

  /** What was asked for outside a card: done, and the card that shows it. */
  async #carryOut(command: Command, card: Card, caller: Caller, viewer: Viewer): Promise<Rendered> {
    const outcome = await this.#execute(command, viewer.person);
    const refused = refusedReceipt(command, outcome, viewer.language);
    if (refused !== null) return refused;
    const after = this.#options.commits.latest();
    const answer = answerAfter(command, outcome, card, after, {});
    return this.#show(answer, this.#viewer(after, caller) ?? viewer);
  }

  async file(caller: Caller, file: ReceivedFile): Promise<Rendered> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, caller);
    if (viewer === null) return this.#stranger(state, caller);
    await this.#reach(state, viewer.person, caller, "message");
    this.#options.log.info("file", { person: viewer.person, bytes: file.bytes.length });
    const latest = this.#options.commits.latest();
    const until = this.#options.clock.now() + fileMillisecondsMax;
    const isTooLate = (): boolean => this.#options.clock.now() > until;
    return (
      checkedFile(file, latest, viewer, isTooLate) ??
      (await this.#take(takeFile(file, latest, viewer, isTooLate), viewer, caller))
    );
  }

  /** A document or a list is received to be read; that stores nothing of what it says. */
  async #take(taken: TakenFile, viewer: Viewer, caller: Caller): Promise<Rendered> {
    if (taken.kind === "said") return taken.rendered;
    if (taken.kind === "shown") return this.#show({ card: taken.card, said: {} }, viewer);
    return this.#carryOut(taken.command, taken.card, caller, viewer);
  }

  async aboutFile(caller: Caller, about: AboutFile, language: Language): Promise<Rendered> {
    // The person's own choice is known once anything has been asked of the log; until then the client's.
    const state = this.#options.commits.latest();
    const spoken = this.#viewer(state, caller)?.language ?? language;
    return about.kind === "link"
      ? linkCard(about.file, await about.open(spoken), spoken)
      : fileCard(about.name, about.news, spoken);
  }

  async fileAgain(entraId: string, of: string): Promise<FinishedFile | null> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, { entraId });
    const card = offeredCard(of);
    if (viewer === null || card === null || !maySee(card, state, viewer)) return null;
    this.#options.log.info("file-taken", { person: viewer.person, file: card.of.kind });
    return finishedFile(card, viewer, this.#desk(viewer));
  }

  async click(caller: Caller, click: Click): Promise<Rendered> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, caller);
    if (viewer === null) return this.#stranger(state, caller);
    await this.#reach(state, viewer.person, caller, "message");
    const answer = await this.#answerTo(click, state, viewer);
    const after = this.#options.commits.latest();
    const shown = await this.#shown(answer, this.#viewer(after, caller) ?? viewer);
    await this.#keep(caller, click, shown, viewer);
    return shown.rendered;
  }

  async arrived(caller: Caller): Promise<Rendered | null> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, caller);
    if (viewer === null) return this.#stranger(state, caller);
    // The welcome is owed from now on, and is sent once by the loop that delivers.
    await this.#reach(state, viewer.person, caller, "installed");
    return null;
  }

  async left(caller: Caller): Promise<void> {
    const state = await this.#options.commits.current();
    const viewer = this.#viewer(state, caller);
    if (viewer === null) return;
    await this.#bySystem({ type: "lose-conversation", person: viewer.person, code: "uninstalled" });
  }

  refused(caller: Caller | null, why: DoorRefusal, language: Language): Rendered {
    this.#options.log.warn("door-refused", { why, known: caller !== null });
    return doorCard(why, language);
  }

  failed(_caller: Caller | null, incident: string, language: Language): Rendered {
    return failureCard(incident, language);
  }

  /** Somebody of the tenant whom nobody has entered, or who has left: a clear refusal with the way in. */
  #stranger(state: State, caller: Caller): Rendered {
    this.#options.log.warn("stranger", {});
    const left = known(state, caller);
    if (left !== undefined) return endedCard(left.language);
    const person = personId("unknown");
    const viewer: Viewer = { person, language: languageOf(caller.locale), ...this.#moment() };
    return renderCard({ card: "help" }, state, viewer, { refusal: { code: "unknown-person" } });
  }

  /** Identity is the Entra id of the authenticated activity, never card data (DESIGN.md section 4). */
  #viewer(state: State, caller: Pick<Caller, "entraId">): Viewer | null {
    const person = known(state, caller);
    if (person === undefined || person.ended !== null) return null;
    return { person: person.id, language: person.language, ...this.#moment() };
  }

  #moment(): Pick<Viewer, "now" | "today" | "filesOff"> {
    const now = this.#options.clock.now();
    return { now, today: dayOf(now), filesOff: !this.#options.filesGoOut };
  }

  async #answerTo(click: Click, state: State, viewer: Viewer): Promise<Answer> {
    const asked = parseClick(click, state, viewer);
    const typed = typedIn(click.data);
    switch (asked.kind) {
      case "unreadable":
        this.#options.log.warn("click-unreadable", { person: viewer.person });
        return { card: { card: "home" }, said: { refusal: { code: "not-found", id: "" } } };
      case "show":
        this.#options.log.info("view", { person: viewer.person, card: asked.card.card });
        // A client's own refresh brings no file.
        if (click.automatic && asked.card.card === "document") return atHome;
        return freshly(asked.card, asked.seen, state);
      case "mend":
        return {
          card: asked.card,
          said:
            asked.refusal === undefined
              ? { refusal: { code: "fields", errors: asked.errors }, typed }
              : { refusal: asked.refusal },
        };
      case "commands":
        break;
      default:
        return asked satisfies never;
    }
    // A client's own refresh changes nothing.
    if (click.automatic) return atHome;
    let answer: Answer = { card: asked.next ?? { card: "home" }, said: {} };
    for (const command of asked.commands) {
      const outcome = await this.#execute(command, viewer.person);
      const after = this.#options.commits.latest();
      const said = answerAfter(command, outcome, asked.next, after, typed, asked.form);
      // Something to mend is told even where what came after it went well.
      if (answer.said.refusal === undefined) answer = said;
      if (outcome.kind === "refused") break;
    }
    return answer;
  }

  async #show(answer: Answer, viewer: Viewer): Promise<Rendered> {
    return (await this.#shown(answer, viewer)).rendered;
  }

  /** The card that its viewer really gets, which is home where he may not see the one asked for. */
  async #shown(answer: Answer, viewer: Viewer): Promise<Shown> {
    const state = this.#options.commits.latest();
    const { card, said } = answer;
    if (!maySee(card, state, viewer)) {
      const left = leftBehind(card, said, state, viewer);
      if (left !== null)
        return { answer: left, rendered: renderCard(left.card, state, viewer, left.said) };
      const refusal = said.refusal ?? whyHidden(card, state, viewer);
      const home: Answer = { card: { card: "home" }, said: { refusal } };
      return { answer: home, rendered: renderCard(home.card, state, viewer, home.said) };
    }
    if (card.card === "verify") {
      return { answer, rendered: renderVerify(await this.#options.prove(), state, viewer) };
    }
    if (card.card === "document") {
      const rendered = this.#options.filesGoOut
        ? await cardWithFile(card, said, viewer, this.#desk(viewer))
        : fileCard(documentTitle(card.of, state, viewer) ?? "", "off-out", viewer.language);
      return { answer, rendered };
    }
    return { answer, rendered: renderCard(card, state, viewer, said) };
  }

  /** What a file is made from, by whom it is asked for. */
  #desk({ person }: Viewer): DocumentDesk {
    const execute = (command: Command): Promise<Outcome> => this.#execute(command, person);
    const { commits, eventsAt } = this.#options;
    return { latest: () => commits.latest(), execute, eventsAt };
  }

  async #setClock(typed: string, viewer: Viewer): Promise<Rendered> {
    const { moveClock } = this.#options;
    if (moveClock === null)
      return this.#show({ card: { card: "not-understood", text: "tid" }, said: {} }, viewer);
    const outcome = typed === "" ? null : await moveClock(typed);
    const said: Said =
      outcome === null
        ? {}
        : outcome.kind === "refused"
          ? { refusal: outcome.refusal }
          : { done: "clock" };
    return this.#show({ card: { card: "clock" }, said }, { ...viewer, ...this.#moment() });
  }

  #execute(command: Command, person: PersonId): Promise<Outcome> {
    // What shows no revision is idempotent by the state itself and must not be remembered for ever.
    const key =
      "revision" in command
        ? commandKey(this.#options.digest(JSON.stringify([person, command])))
        : null;
    return this.#options.commits.execute({
      command,
      actor: { kind: "person", person },
      key,
    });
  }

  #bySystem(command: Command): Promise<Outcome> {
    return this.#options.commits.execute({
      command,
      actor: { kind: "system", name: "delivery" },
      key: null,
    });
  }

  /** Remembers where the person can be reached, where that is news. */
  async #reach(
    state: State,
    person: PersonId,
    caller: Caller,
    cause: ConversationCause,
  ): Promise<void> {
    const known = state.conversations.get(person)?.address ?? null;
    const isSame =
      known !== null &&
      known.conversationId === caller.address.conversationId &&
      known.serviceUrl === caller.address.serviceUrl;
    if (isSame && cause === "message") return;
    await this.#bySystem({ type: "open-conversation", person, cause, address: caller.address });
  }

  /** Tells the delivery whether its message now holds a form, or keeps the stored copy of an answer fresh. */
  async #keep(caller: Caller, click: Click, shown: Shown, { person }: Viewer): Promise<void> {
    const { activityId } = click;
    if (activityId === null || click.automatic) return;
    const { hasInputs } = shown.rendered;
    const state = this.#options.commits.latest();
    const receipt = state.receipts.get(state.receiptByActivity.get(activityId) ?? "");
    if (receipt === undefined) {
      // A proof and a file are of their moment: rendered anew they would have to be made again.
      if (ofItsMoment.has(shown.answer.card.card)) return;
      this.#options.stored.answered(caller.address, activityId, shown.answer, person, hasInputs);
      return;
    }
    if (receipt.person !== person || (receipt.formSince !== null) === hasInputs) return;
    await this.#bySystem({ type: "note-form", activityId, shown: hasInputs });
  }
}

/** Who signs in with an identity, also when his time here has ended. */
const known = (state: State, { entraId }: Pick<Caller, "entraId">): Person | undefined =>
  state.persons.get(state.personByEntraId.get(entraId.toLowerCase()) ?? "");

const atHome: Answer = { card: { card: "home" }, said: {} };

const ofItsMoment: ReadonlySet<Card["card"]> = new Set<Card["card"]>(["verify", "document"]);

/** An answer as its viewer got it. */
interface Shown {
  readonly answer: Answer;
  readonly rendered: Rendered;
}
