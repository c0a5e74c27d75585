import type { Language } from "../../domain/person.ts";
import { doorWords } from "../../language/say/door.ts";
import type { DoorRefusal, Rendered } from "../conversation.ts";
import { sheetData } from "./sheet.ts";
import { expand } from "./template.ts";
import { type Action, show } from "./verbs.ts";

/** A clear refusal at the door: what is wrong, and the way in. */
export function doorCard(why: DoorRefusal, language: Language): Rendered {
  const words = doorWords[language];
  const sentences: Readonly<Record<DoorRefusal, string>> = {
    "foreign-tenant": words.tenant,
    guest: words.guest,
    "no-identity": words.identity,
    malformed: words.malformed,
    "too-busy": words.busy,
    "not-personal": words.personal,
  };
  return plainCard(words.title, sentences[why], [], language);
}

/** To somebody whose time here has ended: nothing of what there is, and the way back. */
export function endedCard(language: Language): Rendered {
  const words = doorWords[language];
  return plainCard(words.title, words.ended, [], language);
}

/** A turn that a fault of ours ended: nothing is promised, and home tells what is so. */
export function failureCard(incident: string, language: Language): Rendered {
  const words = doorWords[language];
  const home = show(words.home, { card: "home" });
  return plainCard(words.failedTitle, words.failed(incident), [home], language);
}

function plainCard(
  title: string,
  text: string,
  actions: readonly Action[],
  language: Language,
): Rendered {
  const head = { above: doorWords[language].over, title, status: "", tone: "Default" } as const;
  const data = sheetData({ head, paragraphs: [text], actions });
  const content = expand("sheet", { ...data, language, summary: title });
  return { content, summary: title, hasInputs: false };
}
