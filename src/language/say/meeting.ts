import type { MeetingWords } from "./meeting-words.ts";
import type { Language } from "../../domain/person.ts";
import { meetingsInEnglish } from "./meeting-en.ts";
import { meetingsInSwedish } from "./meeting-sv.ts";

export const meetingWords: Record<Language, MeetingWords> = {
  sv: meetingsInSwedish,
  en: meetingsInEnglish,
};
