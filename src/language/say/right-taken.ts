import type { Language } from "../../domain/person.ts";

type Taken = "secretariat" | "auditor";

/** What is said before somebody's right is taken away, and of whoever is left; names have passed `plain`. */
interface RightTakenWords {
  readonly title: Readonly<Record<Taken, (who: string) => string>>;
  readonly told: Readonly<Record<Taken, (who: string) => string>>;
  /** The asker would be the only one left. */
  readonly alone: string;
  /** In the news: who is the only one left. */
  readonly left: (who: string) => string;
  readonly back: string;
}

export const rightTakenWords: Record<Language, RightTakenWords> = {
  sv: {
    title: {
      secretariat: (who) => `Ta bort ${who} ur sekretariatet`,
      auditor: (who) => `Ta bort ${who} som revisor`,
    },
    told: {
      secretariat: (who) =>
        `Det gäller genast. ${who}, revisorerna och de som har en delegation får veta det. Det som är gjort står kvar.`,
      auditor: (who) =>
        `Det gäller genast. ${who} och de andra revisorerna får veta det. Det som är granskat står kvar.`,
    },
    alone:
      "Du blir ensam i sekretariatet. Det du sedan lägger in om vem som får besluta gäller genast, utan att någon annan bekräftar det. Ge hellre någon annan en plats först.",
    left: (who) =>
      `${who} är nu ensam i sekretariatet. Det som läggs in om vem som får besluta bekräftas då inte av någon annan.`,
    back: "Tillbaka",
  },
  en: {
    title: {
      secretariat: (who) => `Take ${who} out of the secretariat`,
      auditor: (who) => `Take away ${who} as auditor`,
    },
    told: {
      secretariat: (who) =>
        `It counts at once. ${who}, the auditors and those who have a delegation are told. What has been done stands.`,
      auditor: (who) =>
        `It counts at once. ${who} and the other auditors are told. What has been audited stands.`,
    },
    alone:
      "You will be alone in the secretariat. What you then enter of who may decide counts at once, confirmed by nobody else. It is better to give somebody else a place first.",
    left: (who) =>
      `${who} is now alone in the secretariat. What is entered of who may decide is then confirmed by nobody else.`,
    back: "Back",
  },
};
