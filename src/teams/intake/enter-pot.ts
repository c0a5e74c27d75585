import { zero } from "../../domain/money.ts";
import type { LegalBasis } from "../../domain/pot.ts";
import { readOnward } from "../../language/onward.ts";
import { input } from "../cards/verbs.ts";
import type { Inputs } from "../inputs.ts";
import { oreOf } from "./amounts.ts";
import { changedAmount } from "./changed-amount.ts";
import { mandateIdOf, type ReadDocument } from "./document.ts";
import { anotherOne, commands, type Entered, lacks, titleMax, waits } from "./entered.ts";
import type { Form } from "./form.ts";
import { slug } from "./guess.ts";
import type { Item } from "./item.ts";
import { potIdOf, purposesFor, sourceOf } from "./item-pot.ts";

const quoteMax = 2_000;
const purposesMax = 20;

export function enterMandate(form: Form, document: ReadDocument, inputs: Inputs): Entered {
  const { caseNumber, grant, state } = document;
  const body = form.body("body");
  const day = form.day("decisionDay");
  const section = form.section("section");
  const quote = form.text("quote", quoteMax);
  const listed = form.text("purposes", quoteMax);
  const delegate = form.position("owner");
  const onward = readOnward(inputs("onward") ?? "");
  if (caseNumber === null || !document.hasCase) return waits("case");
  if (grant === null) return waits("grant");
  if (onward.kind === "unsourced") form.wrong("onward", { code: "onward-unsourced" });
  if (
    onward.kind === "unsourced" ||
    body === null ||
    day === null ||
    section === null ||
    quote === null ||
    listed === null ||
    delegate === null
  )
    return lacks(form);
  const titles = listed
    .split("\n")
    .map((line) => line.replace(/^[-•–]\s*/, "").trim())
    .filter((line) => slug(line) !== "")
    .slice(0, purposesMax);
  const mandate = mandateIdOf(grant, { body, day, section }, state);
  return commands(
    [
      {
        type: "register-mandate",
        mandate,
        case: caseNumber,
        body,
        day,
        section,
        quote,
        purposes: titles.map((title) => ({ id: slug(title), title: { sv: title, en: title } })),
        grant: grant.id,
        delegate,
        onwardSource: onward.source,
        validFrom: day,
        validTo: null,
      },
    ],
    `mandate/${mandate}`,
  );
}

const bases: ReadonlySet<string> = new Set([
  "delegation",
  "onward-delegation",
  "preparation",
  "execution",
] satisfies LegalBasis[]);
const isBasis = (value: string): value is LegalBasis => bases.has(value);

export function enterPot(form: Form, item: Item, document: ReadDocument, inputs: Inputs): Entered {
  const { grant, reading } = document;
  const read = reading.pots[item.index];
  const title = form.text("title", titleMax);
  const amount = form.amount("amount");
  const chosen = form.text("purpose", titleMax);
  const holder = form.position("owner");
  const basis = inputs(input.basis) ?? "";
  const round = Number(form.text("round", 2) ?? Number.NaN);
  const reviewer = inputs("reviewer") === null ? null : form.position("reviewer");
  const changed = changedAmount(
    form,
    read === undefined ? null : { amount: oreOf(read.amountKr), rounding: zero },
    amount,
    inputs,
  );
  if (item.found !== null && inputs(input.another) !== anotherOne)
    form.wrong("another", { code: "not-chosen" });
  if (!isBasis(basis)) form.wrong("basis", { code: "not-chosen" });
  if (!Number.isInteger(round) || round < 1)
    form.wrong("round", { code: "number-outside", typed: inputs("round") ?? "", min: 1, max: 99 });
  const source = sourceOf(item.index, document);
  if (grant === null) return waits("grant");
  if (document.mandates.size === 0) return waits("mandate");
  if (source === null || read === undefined)
    return waits(document.potsBy[item.index] ?? "board-decision");
  if (title === null || amount === null || chosen === null || holder === null) return lacks(form);
  if (form.errors.length > 0 || !isBasis(basis)) return lacks(form);
  const mapped = purposesFor(document).find((one) => one.value === chosen);
  const mandate = mapped?.mandate ?? null;
  if (mapped === undefined || mandate === null) {
    form.wrong("purpose", { code: "not-chosen" });
    return lacks(form);
  }
  const { purpose } = mapped;
  const pot = potIdOf(document, read, item.index);
  return commands(
    [
      {
        type: "open-pot",
        pot,
        grant: grant.id,
        round,
        title,
        purpose: purpose?.id ?? slug(title),
        amount,
        holder,
        mandate: mandate.id,
        basis,
        route: reviewer === null ? [] : [{ kind: "review", position: reviewer }],
        source: source.id,
        openedDay: source.day,
        purposeConfirmed: purpose === null,
      },
    ],
    `pot/${pot}`,
    [`${read.purpose} → ${purpose?.title.sv ?? "inget av mandatets ändamål"}`, ...changed],
  );
}
