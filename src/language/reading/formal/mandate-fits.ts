/** Bodies by no more than their kind. */
export const general = /^(?:nämnden|styrelsen|fullmäktige|utskottet)$/i;

/** "Nämnden" is the board of health where nothing else is named. */
export function bodyFits(a: string | null, b: string | null): boolean {
  const isShort = (short: string | null, full: string | null) =>
    short !== null &&
    full !== null &&
    general.test(short) &&
    (full.toLowerCase().endsWith(short.toLowerCase()) || full.startsWith(`${short} `));
  return fits(a, b) || isShort(a, b) || isShort(b, a);
}

/** Whether two parts of what a text says of a decision may be of the same one. */
export function fits(a: string | number | null, b: string | number | null): boolean {
  return a === null || b === null || a === b;
}
