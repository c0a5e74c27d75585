import type { Language, TrailFacts } from "../../domain/person.ts";

type Happened = Readonly<Record<string, string>>;

/** What a line of history says of a right, whichever it is of. */
const happened: Readonly<Record<Language, Happened>> = {
  sv: {
    "right-confirmed": "bekräftade det som var inlagt",
    "right-declined": "avvisade det som var inlagt",
    "secretariat-granted": "gav personen en plats i sekretariatet",
    "secretariat-revoked": "tog personen ur sekretariatet",
    "auditor-granted": "gjorde personen till revisor",
    "auditor-revoked": "tog bort personen som revisor",
  },
  en: {
    "right-confirmed": "confirmed what was entered",
    "right-declined": "declined what was entered",
    "secretariat-granted": "gave the person a place in the secretariat",
    "secretariat-revoked": "took the person out of the secretariat",
    "auditor-granted": "made the person an auditor",
    "auditor-revoked": "took away the person's place as auditor",
  },
};

const entered: Readonly<Record<Language, (isPlace: boolean) => string>> = {
  sv: (isPlace) =>
    isPlace
      ? "lade in en plats i sekretariatet, som en annan i sekretariatet bekräftar"
      : "lade in en rätt att besluta, som en annan i sekretariatet bekräftar",
  en: (isPlace) =>
    isPlace
      ? "entered a place in the secretariat, for another in the secretariat to confirm"
      : "entered a right to decide, for another in the secretariat to confirm",
};

/** The same of who has got, lost, entered or confirmed a right; null for other events. */
export function rightHappened(
  event: string,
  { text }: TrailFacts,
  language: Language,
): string | null {
  if (event === "right-entered") return entered[language](text === "secretariat");
  const said = happened[language];
  return Object.hasOwn(said, event) ? (said[event] ?? null) : null;
}
