/** What a column of a table of assignments holds. */
export type TaskColumn = "what" | "owner" | "when" | "to";

/** The heads of a table of assignments: "Uppdrag | Ansvarig | Klart". */
export const taskHeads: Readonly<Record<TaskColumn, RegExp>> = {
  what: /^(?:uppdrag(?:et)?|(?:arbets)?uppgift(?:er)?|vad(?: ska göras| som ska göras)?|att göra|göra|åtgärd(?:er)?|aktivitet(?:er)?|punkt|åtagande)$/i,
  owner:
    /^(?:ansvarig(?:a|t)?|ansvar|uppdragstagare|utförare|vem(?: gör)?|vem\/vilka|vilka|av|av vem|namn|person|går till|ges till|mottagare|ägare)$/i,
  when: /^(?:klart?|färdigt?|senast|tid(?:punkt|plan|sfrist|ram)?|datum|när|till när|deadline|slutdatum|förfallodag|månad|(?:åter)?redovisas|återrapport(?:eras|ering)?)(?:\s.{0,30})?$/i,
  to: /^(?:till|för|(?:åter)?redovisas (?:till|för|i|vid)|rapporteras (?:till|i)|forum|instans|organ|var|redovisning till)$/i,
};

/** What a head says in a table of assignments; null for nothing known. */
export const taskColumn = (head: string): TaskColumn | null =>
  (["to", "what", "owner", "when"] as const).find((column) => taskHeads[column].test(head)) ?? null;
