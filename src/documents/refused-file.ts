/** Why a file is not read; each has its sentence with the way out. */
export type RefusedWhy =
  | "empty"
  | "too-large"
  /** Small as it came and huge when unpacked, or of more parts than any real document. */
  | "unpacks-too-large"
  | "too-many-rows"
  | "too-slow"
  | "encrypted"
  | "damaged"
  /** A kind that Word or Excel can save as one that is read: .doc, .xls, .xlsb, .rtf, .odt, .ods. */
  | "old-format"
  | "pdf"
  /** A program, a picture, an archive: nothing that holds a decision or a list. */
  | "wrong-kind"
  /** Whole, and without a word in it. */
  | "no-content";

/**
 * Thrown deep in a file that cannot be read, and caught at the door of this room, where it becomes a value:
 * it is a fault of the file and never of the program.
 */
export class RefusedFile extends Error {
  override readonly name = "RefusedFile";
  readonly why: RefusedWhy;

  constructor(why: RefusedWhy, options?: ErrorOptions) {
    super(`the file is refused: ${why}`, options);
    this.why = why;
  }
}

/** Whether the reading has gone on for too long; asked at short intervals. */
export type IsTooLate = () => boolean;

export function stopIfLate(isTooLate: IsTooLate): void {
  if (isTooLate()) throw new RefusedFile("too-slow");
}
