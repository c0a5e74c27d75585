import { closeReasonMax } from "../../../domain/decide-pot-change.ts";
import type { RefusalCode } from "../../../domain/refusal.ts";
import type { SetUpForm, SetUpThing } from "../../../notify/set-up-card.ts";

/** A field of a set-up form, by the id of its input. */
export type FieldId = keyof typeof lengthMax;

/** How much each field takes, in characters. */
export const lengthMax = {
  abbreviation: 5,
  aliases: 400,
  amount: 40,
  basis: 40,
  body: 120,
  case: 120,
  caseNumber: 20,
  code: 60,
  delegate: 120,
  directory: 60,
  entraId: 60,
  fromPot: 120,
  fromDay: 40,
  grant: 120,
  day: 40,
  head: 5,
  holder: 120,
  language: 5,
  lastUseDay: 40,
  mail: 200,
  mandate: 120,
  name: 120,
  noticeAt: 120,
  onward: 300,
  otherPurpose: 120,
  person: 120,
  position: 120,
  purpose: 120,
  purposes: 1_000,
  quote: 1_500,
  reason: closeReasonMax,
  reportDay: 40,
  requisitionDay: 40,
  right: 20,
  round: 5,
  rounding: 40,
  route: 600,
  rows: 4_000,
  section: 10,
  source: 120,
  superior: 120,
  title: 120,
  titleEn: 120,
  total: 40,
  unspent: 20,
  validTo: 40,
  year: 6,
} as const;

export interface FormPlan {
  /** The fields of each page, at most seven. */
  readonly pages: readonly (readonly FieldId[])[];
  readonly thing: SetUpThing;
  /** Whether everything is shown as it was read before it is registered: what cannot be changed afterwards. */
  readonly isReviewed: boolean;
}

const plan = (
  thing: SetUpThing,
  isReviewed: boolean,
  ...pages: readonly (readonly FieldId[])[]
): FormPlan => ({ pages, thing, isReviewed });

export const plans: Readonly<Record<SetUpForm, FormPlan>> = {
  person: plan("person", false, ["directory", "entraId", "name", "mail", "language"]),
  name: plan("person", false, ["name", "mail"]),
  position: plan("position", false, ["title", "titleEn", "aliases", "superior", "head"]),
  names: plan("position", false, ["title", "titleEn", "aliases", "superior", "head"]),
  body: plan("body", false, ["abbreviation", "title", "titleEn"]),
  "body-name": plan("body", false, ["title", "titleEn"]),
  case: plan("case", false, ["caseNumber", "title"]),
  grant: plan(
    "grant",
    true,
    ["case", "title", "year", "amount", "rounding", "code"],
    ["requisitionDay", "lastUseDay", "reportDay", "unspent"],
  ),
  "grant-name": plan("grant", false, ["title"]),
  mandate: plan(
    "mandate",
    true,
    ["grant", "body", "day", "section", "delegate"],
    ["quote", "purposes", "onward", "validTo"],
  ),
  recall: plan("mandate", true, ["fromDay", "day", "section"]),
  pot: plan(
    "pot",
    true,
    ["mandate", "source", "title", "amount", "round"],
    ["purpose", "otherPurpose", "holder", "basis", "route"],
  ),
  "pot-change": plan("pot", true, ["title", "amount", "purpose", "otherPurpose", "holder"]),
  "pot-close": plan("pot", false, ["reason"]),
  "board-decision": plan(
    "decision",
    true,
    ["case", "grant", "body", "day", "section"],
    ["title", "rows", "total"],
  ),
  "person-decision": plan(
    "decision",
    true,
    ["case", "grant", "position", "name", "day"],
    ["title", "fromPot", "rows", "total", "noticeAt"],
  ),
  right: plan("person", false, ["person", "right"]),
};

/** The page, from 1, on which a field stands; the last one for what stands on none. */
export function pageWith(of: SetUpForm, field: string): number {
  const { pages } = plans[of];
  const index = pages.findIndex((page) => page.some((one) => one === field));
  return index < 0 ? pages.length : index + 1;
}

const fieldOf: Readonly<Partial<Record<RefusalCode, FieldId>>> = {
  "grant-exceeded": "amount",
  "amount-not-positive": "amount",
  "mandate-not-yet": "source",
  "mandate-expired": "source",
  "mandate-recalled": "source",
  "section-missing": "section",
  "paper-ahead": "day",
  "already-exists": "section",
};

/** The page that a refusal of the rules is about. */
export const pageOfRefusal = (of: SetUpForm, code: RefusalCode): number =>
  pageWith(of, fieldOf[code] ?? "");
