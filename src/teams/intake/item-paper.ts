import { resolveTarget } from "../../domain/target.ts";
import { holdingsOn } from "../../domain/organisation.ts";
import { formatAmount } from "../../language/format.ts";
import type { Card } from "../../notify/card.ts";
import { input } from "../cards/verbs.ts";
import { oreOf } from "./amounts.ts";
import { groundOf, ownSection, type ReadDocument } from "./document.ts";
import { bodyNamed } from "./form.ts";
import { becameOf, daysOf, frameYear, mandateItems } from "./found.ts";
import {
  decidedOn,
  mandateWords,
  moneyNamed,
  positionIn,
  purposesIn,
  quoteIn,
  signatureIn,
  signerIn,
} from "./guess.ts";
import { guessedTitle, type ItemRead, known, ownTitle } from "./item.ts";
import { fromPot, likelyPot } from "./out-of-pot.ts";

/** A rounded frame is no amount: the exact one is asked for (rule R05). */
export function grantItem(document: ReadDocument): ItemRead {
  const { reading, grant, quotes, day, viewer } = document;
  const { frame } = reading;
  const year = frameYear(document) ?? (day ?? daysOf(reading)[0])?.slice(0, 4);
  return {
    id: "grant",
    kind: "grant",
    index: 0,
    quote: quotes.frame ?? "",
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: moneyNamed(guessedTitle(document)),
      year,
      [input.amount]:
        frame === null || frame.rounded
          ? null
          : formatAmount(oreOf(frame.amountKr), viewer.language),
    }),
    found: null,
    done: grant === null ? null : { card: "grant", grant: grant.id },
  };
}

export function boardItem(document: ReadDocument): ItemRead {
  const { reading, intake, boardDecision, state, quotes } = document;
  const { body, day, section } = ownSection(intake, document);
  const isCited = reading.documentKind === "delegationsbeslut";
  const cited = isCited ? (quotes.mandates[0] ?? "") : "";
  const own = quotes.rows[0] ?? quotes.pots[0] ?? "";
  return {
    id: "board-decision",
    kind: "board-decision",
    index: 0,
    quote: cited || own,
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: decidedOn(cited) || (isCited ? guessedTitle(document) : ownTitle(document)),
      [input.body]: bodyNamed(body ?? "", state),
      [input.decisionDay]: day,
      [input.section]: section,
    }),
    found: null,
    done: boardDecision === null ? null : { card: "registered", decision: boardDecision.id },
  };
}

/**
 * The mandates of a text, each with its paragraph; the words between quotation marks are those of the first. Minutes
 * give the authority themselves, in the words of their own item.
 */
export function mandatesOf(document: ReadDocument): readonly ItemRead[] {
  const { reading, mandates, state, intake, quotes } = document;
  return mandateItems(reading).map(({ id, index, read }, at) => {
    const line = quotes.mandates[index] ?? "";
    const quoted =
      quoteIn(line) || (at === 0 ? mandateWords(intake.content, reading.documentKind) : "");
    const isOwn = reading.documentKind === "protokoll";
    const between = quoted || (isOwn ? line.replace(/^\d{1,2}[.)]\s+/, "") : "");
    const mandate = mandates.get(id);
    return {
      id,
      kind: "mandate",
      index,
      quote: between === "" ? line : between,
      proposed: reading.proposalsOnly,
      defaults: known({
        [input.body]: bodyNamed(read?.body ?? "", state),
        [input.decisionDay]: read?.date,
        [input.section]: read?.section,
        quote: between,
        purposes: purposesIn(between).join("\n"),
        [input.owner]: positionIn(between, state),
      }),
      found: null,
      done: mandate === undefined ? null : { card: "set-up-item", of: "mandate", id: mandate.id },
    };
  });
}

/** The rows that a text proposes: shown, and never entered. Those that are decided stand with their decision. */
export const proposedRows = ({ reading, quotes }: ReadDocument): readonly ItemRead[] =>
  reading.rows.flatMap((row, index) =>
    row.proposed
      ? [
          {
            id: `row-${index + 1}`,
            kind: "row",
            index,
            quote: quotes.rows[index] ?? "",
            proposed: true,
            defaults: known({ [input.title]: row.activity }),
            found: null,
            done: null,
          } as const,
        ]
      : [],
  );

/** The delegate's own decision; a text that allows two days is asked about. */
export function decisionItem(document: ReadDocument): ItemRead {
  const { reading, intake, decision, state, viewer } = document;
  const day = document.day;
  const signer = signerIn(intake.content, state);
  // A title that is no position here has to be set up or chosen: nobody else is taken to have decided (rule R12).
  const unknown = signer === null ? signatureIn(intake.content) : null;
  const delegate = unknown === null ? groundOf(document)?.delegate : null;
  const position = signer?.position ?? delegate ?? null;
  const holder =
    position === null
      ? undefined
      : holdingsOn(state, position, day ?? viewer.today).find((one) => one.standing === "ordinary");
  const body = bodyNamed(reading.notice?.body ?? "", state);
  const there: Card | null =
    decision === null ? null : { card: "registered", decision: decision.id };
  const month = reading.notice?.month ?? null;
  return {
    id: "decision",
    kind: "decision",
    index: 0,
    quote:
      typeof reading.date === "object" ? (reading.date?.ambiguous ?? "") : (reading.date ?? ""),
    proposed: reading.proposalsOnly,
    defaults: known({
      [input.title]: ownTitle(document),
      [input.decisionDay]: day,
      [input.owner]: position,
      [input.name]: (signer ?? unknown)?.name ?? state.persons.get(holder?.person ?? "")?.name,
      [fromPot]: likelyPot(document)?.id,
      [input.meeting]:
        body === null || month === null
          ? null
          : resolveTarget(
              state.meetings.values(),
              body,
              { when: "in", month },
              day ?? viewer.today,
            ),
    }),
    done: becameOf(intake, "decision") === null ? null : there,
    found: becameOf(intake, "decision") === null ? there : null,
  };
}
