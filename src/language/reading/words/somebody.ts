import { isPerson, isRole, isUnit } from "./people.ts";

/** Whether words name one position, one unit or one person. */
export function isSomebody(words: string): boolean {
  const head = words.replace(/\s(?:för|vid|på|inom|i|av|till|med|mot)\s.*$/u, "");
  if (isPerson(head)) return true;
  if (isUnit(head)) return /(?:n|t|[A-ZÅÄÖ])$|^\p{Lu}\p{L}+s\s\p{L}+förbund$/u.test(head);
  if (!isRole(head)) return false;
  const [first = "", ...rest] = head.split(" ");
  const last = head.split(" ").at(-1) ?? "";
  return (
    /^(?:ansvarig|respektive|vardera|varje|tf\.?|biträdande|t\.f\.)$/i.test(first) ||
    /(?:n|t)$/u.test(last) ||
    isPerson(rest.join(" ")) ||
    /(?:chef|direktör|rektor|controller|strateg)$/i.test(last) ||
    /(?:chef|direktör|rektor|controller|strateg)$/i.test(first) ||
    ofUnit.test(head) ||
    ofField.test(head)
  );
}

/** "divisionschefen Nära vård": a position, and the unit by its name. */
const ofUnit = /^\S*(?:chefen|direktören|rektorn|ledaren|samordnaren|strategen)\s\p{Lu}/u;

/** "områdeschefen välfärd", "verksamhetschefen barn och unga": a position, and its field, with nothing between them. */
const ofField =
  /^\S*(?:chefen|direktören|rektorn|strategen)\s\p{Ll}[\p{Ll}-]{3,}(?:\soch\s\p{Ll}[\p{Ll}-]{2,})?$/u;
