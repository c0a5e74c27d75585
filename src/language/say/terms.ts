import type { TermDifference } from "../../domain/difference.ts";
import type { Language } from "../../domain/person.ts";
import type { Terms } from "../../domain/terms.ts";
import { capitalised } from "./title.ts";
import { countWords, formatNumber } from "../format.ts";

/** The conditions and appendices of a decision: their page of the form, and how they stand on other cards. */
interface TermsWords {
  /** The button on the page of common questions. */
  readonly button: (count: number) => string;
  readonly title: string;
  readonly explained: string;
  readonly label: Readonly<Record<keyof Terms, string>>;
  readonly placeholder: Readonly<Record<keyof Terms, string>>;
  readonly note: Readonly<Record<keyof Terms, (lines: number) => string>>;
  readonly heading: Readonly<Record<keyof Terms, (count: number) => string>>;
  readonly appendix: (number: number, title: string) => string;
  /** What became of one of them between two versions. */
  readonly changed: Readonly<
    Record<keyof Terms, Readonly<Record<TermDifference["kind"], (text: string) => string>>>
  >;
  /** That others have changed, in a decision that has taken another one's place. */
  readonly areChanged: Readonly<Record<keyof Terms, string>>;
  /** Before a decision is made. */
  readonly binding: (conditions: number) => string;
}

/** "Bilaga 1: Kostnader"; what is called an appendix already keeps its own name. */
const appendixIn =
  (word: string) =>
  (number: number, title: string): string =>
    new RegExp(`^${word}\\b`, "i").test(title) ? title : `${word} ${number}: ${title}`;

export const termsWords: Readonly<Record<Language, TermsWords>> = {
  sv: {
    button: (count) =>
      count === 0 ? "Villkor och bilagor" : `Villkor och bilagor (${formatNumber(count, "sv")})`,
    title: "Villkor och bilagor",
    explained: "Fyll bara i det som beslutet behöver. Fälten får vara tomma.",
    label: {
      conditions: "Villkor, ett på varje rad",
      appendices: "Bilagor, en rubrik på varje rad",
    },
    placeholder: {
      conditions: "Till exempel: Kurser: pengarna gäller om kursplanen är klar i september",
      appendices: "Till exempel: Kostnader för kurserna",
    },
    note: {
      conditions: (lines) =>
        `Gäller ett villkor bara en aktivitet, börja raden med aktivitetens namn. Då påminns bara den ansvariga om det. Högst ${lines} rader.`,
      appendices: (lines) =>
        `Bilagorna ska finnas i diariet. Här står bara vad de heter. Högst ${lines} rader.`,
    },
    heading: {
      conditions: () => "Villkor",
      appendices: (count) => (count === 1 ? "Bilaga" : "Bilagor"),
    },
    appendix: appendixIn("Bilaga"),
    changed: {
      conditions: {
        added: (text) => `Nytt villkor: ${text}`,
        removed: (text) => `Borttaget villkor: ${text}`,
      },
      appendices: {
        added: (text) => `Ny bilaga: ${text}`,
        removed: (text) => `Borttagen bilaga: ${text}`,
      },
    },
    areChanged: {
      conditions: "Villkoren är ändrade.",
      appendices: "Bilagorna är ändrade.",
    },
    binding: (conditions) =>
      `Pengarna ges med ${countWords(conditions, { one: "villkor", many: "villkor", gender: "neuter" }, "sv")}.`,
  },
  en: {
    button: (count) =>
      count === 0
        ? "Conditions and appendices"
        : `Conditions and appendices (${formatNumber(count, "en")})`,
    title: "Conditions and appendices",
    explained: "Fill in only what the decision needs. The fields may be empty.",
    label: {
      conditions: "Conditions, one a line",
      appendices: "Appendices, one title a line",
    },
    placeholder: {
      conditions: "For example: Courses: the money applies if the syllabus is ready in September",
      appendices: "For example: Costs of the courses",
    },
    note: {
      conditions: (lines) =>
        `If a condition is about one activity alone, begin the line with its name. Then only whoever answers for it is reminded. At most ${lines} lines.`,
      appendices: (lines) =>
        `The registry must hold the appendices. Only their titles stand here. At most ${lines} lines.`,
    },
    heading: {
      conditions: (count) => (count === 1 ? "Condition" : "Conditions"),
      appendices: (count) => (count === 1 ? "Appendix" : "Appendices"),
    },
    appendix: appendixIn("Appendix"),
    changed: {
      conditions: {
        added: (text) => `New condition: ${text}`,
        removed: (text) => `Condition removed: ${text}`,
      },
      appendices: {
        added: (text) => `New appendix: ${text}`,
        removed: (text) => `Appendix removed: ${text}`,
      },
    },
    areChanged: {
      conditions: "The conditions have changed.",
      appendices: "The appendices have changed.",
    },
    binding: (conditions) =>
      `The money is given on ${countWords(conditions, { one: "condition", many: "conditions" }, "en")}.`,
  },
};

/** "Två villkor": what sets a decision apart on a list; empty without any. */
export const conditionsCounted = ({ conditions }: Terms): readonly string[] =>
  conditions.length === 0
    ? []
    : [
        capitalised(
          countWords(
            conditions.length,
            { one: "villkor", many: "villkor", gender: "neuter" },
            "sv",
          ),
        ),
      ];
