// In these words the amount is written ¤.
const money = "(?:(pott)en|anslaget|stödet|bidraget|medlen|tilldelningen|beloppet|satsningen)";
const more = "(?:också\\s|även\\s|nu\\s)?med\\s(?:ytterligare\\s)?¤";
/** "Potten för anhörigstöd utökas med ¤", "att utöka potten för anhörigstöd med ¤", "till potten för anhörigstöd läggs ytterligare ¤". */
const forms: readonly RegExp[] = [
  new RegExp(
    `^(?:att\\s)?${money}\\s(?:för|till)\\s([^¤,;:]{2,120}?)\\s(?:utökas|ökas|höjs|förstärks|fylls på|byggs på|räknas upp)\\s${more}`,
    "i",
  ),
  new RegExp(
    `^(?:att\\s)?(?:utöka|öka|höja|förstärka|fylla på|bygga på|räkna upp)\\s${money}\\s(?:för|till)\\s([^¤,;:]{2,120}?)\\s${more}`,
    "i",
  ),
  new RegExp(
    `^(?:att\\s)?till\\s${money}\\s(?:för|till)\\s([^¤,;:]{2,120}?)\\s(?:läggs|lägga|förs|tillförs|skjuts)\\s(?:ytterligare\\s|till\\s)?¤(?:\\still)?`,
    "i",
  ),
];

/** What is added to money that was given before is given here, as "¤ avsätts i pott för anhörigstöd". */
export function toppedUp(text: string): string {
  return forms.reduce(
    (words, form) =>
      words.replace(
        form,
        (_, pot: string | undefined, aim: string) =>
          `¤ avsätts ${pot === undefined ? "till" : "i pott för"} ${aim}`,
      ),
    text,
  );
}
