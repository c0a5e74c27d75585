import type { SetUpWords } from "./set-up-words.ts";
import type { Language } from "../../domain/person.ts";
import { setUpInEnglish } from "./set-up-en.ts";
import { setUpInSwedish } from "./set-up-sv.ts";

export const setUpWords: Record<Language, SetUpWords> = {
  sv: setUpInSwedish,
  en: setUpInEnglish,
};
