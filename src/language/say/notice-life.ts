import type { NoticeLifeWords } from "./notice-life-words.ts";
import type { Language } from "../../domain/person.ts";
import { noticeLifeInEnglish } from "./notice-life-en.ts";
import { noticeLifeInSwedish } from "./notice-life-sv.ts";

export const noticeLifeWords: Record<Language, NoticeLifeWords> = {
  sv: noticeLifeInSwedish,
  en: noticeLifeInEnglish,
};
