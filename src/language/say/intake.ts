import type { IntakeWords } from "./intake-words.ts";
import type { Language } from "../../domain/person.ts";
import { intakeInEnglish } from "./intake-en.ts";
import { intakeInSwedish } from "./intake-sv.ts";

export const intakeWords: Record<Language, IntakeWords> = {
  sv: intakeInSwedish,
  en: intakeInEnglish,
};
