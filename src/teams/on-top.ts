type Values = Readonly<Record<string, string>>;

/** What a form gives on top of how its thing is now. */
export interface OnTop {
  readonly values: Values;
  /** The fields that the form's writer and somebody else have changed, each in his own way. */
  readonly clashes: readonly string[];
}

/**
 * A form that shows all of a thing and was opened before somebody else changed it: what its writer has not touched
 * is as it is now, so that nothing is overwritten unseen. An absent value is an empty field.
 */
export function onTop(typed: Values, was: Values, now: Values): OnTop {
  const values: Record<string, string> = { ...typed };
  const clashes: string[] = [];
  for (const [field, current] of Object.entries(now)) {
    const shown = was[field];
    if (shown === undefined || isSame(shown, current)) continue;
    if (isSame(typed[field], shown)) values[field] = current;
    else if (!isSame(typed[field], current)) clashes.push(field);
  }
  return { values, clashes };
}

/** A client may send a text back with other spaces than it was shown with. */
const isSame = (one: string | undefined, other: string | undefined): boolean =>
  plainly(one) === plainly(other);
const plainly = (text = ""): string => text.replaceAll(/\s+/g, " ").trim();
