import type { Language } from "../../domain/person.ts";

/** What stands around a document on a card; the document itself is in Swedish. */
export interface DocumentWords {
  readonly checkCode: (code: string, template: number) => string;
}

export const documentWords: Record<Language, DocumentWords> = {
  sv: { checkCode: (code, template) => `Kontrollkod ${code}. Mall ${template}.` },
  en: {
    checkCode: (code, template) =>
      `Check code ${code}. Template ${template}. The text of a decision is in Swedish.`,
  },
};
