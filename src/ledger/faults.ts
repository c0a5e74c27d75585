/**
 * The store did not answer, or its answer was lost: the outcome is unknown. The caller reads the log and looks for its
 * own command keys. It is not a conflict, and it does not say that nothing was written.
 */
export class LedgerFault extends Error {
  override readonly name = "LedgerFault";
}

/** The log does not hold together: a record was changed, removed, inserted or moved. Stops the process. */
export class LedgerCorrupt extends Error {
  override readonly name = "LedgerCorrupt";
  /** The first record that is wrong; null when the store itself cannot be read. */
  readonly position: number | null;

  constructor(message: string, position: number | null, options?: ErrorOptions) {
    super(message, options);
    this.position = position;
  }
}

/** The head of the store is behind what we have seen, or another record stands there. Stops the process. */
export class HeadMoved extends Error {
  override readonly name = "HeadMoved";
  readonly position: number;

  constructor(position: number, options?: ErrorOptions) {
    super(
      `record ${position} has been seen here, but the store no longer holds it: ` +
        "the store was restored, emptied or exchanged",
      options,
    );
    this.position = position;
  }
}

/** The store would acknowledge what it can lose. Names every setting that is wrong, with the value that it must have. */
export class LedgerNotDurable extends Error {
  override readonly name = "LedgerNotDurable";
  readonly wrong: readonly string[];

  constructor(wrong: readonly string[], options?: ErrorOptions) {
    super(`the store can lose what it has acknowledged: ${wrong.join("; ")}`, options);
    this.wrong = wrong;
  }
}

/** The address, file or export is not a log of this authority in a form that we know. Holds no passwords. */
export class LedgerForeign extends Error {
  override readonly name = "LedgerForeign";
}

/** A record of a type or version that this program does not know: an older program met a newer log. Stops the process. */
export class UnknownRecord extends Error {
  override readonly name = "UnknownRecord";
  readonly position: number;

  constructor(position: number, type: string, version: number) {
    super(`record ${position} is of type ${type} in version ${version}, which is not known here`);
    this.position = position;
  }
}
