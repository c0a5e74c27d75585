import type { RefusedWhy } from "../language/say/file.ts";

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
