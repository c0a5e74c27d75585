import type { AssignmentWords } from "./assignment-words.ts";
import type { Language } from "../../domain/person.ts";
import { assignmentWordsInEnglish } from "./assignment-en.ts";
import { assignmentWordsInSwedish } from "./assignment-sv.ts";

export const assignmentWords: Record<Language, AssignmentWords> = {
  sv: assignmentWordsInSwedish,
  en: assignmentWordsInEnglish,
};
