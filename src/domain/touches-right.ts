import { type Subject, subject } from "./brand.ts";
import type { Right } from "./right.ts";

/** What a right is about, besides its own entry. */
export function subjectOfRight(right: Right): Subject {
  switch (right.kind) {
    case "holding":
      return subject(`position/${right.held.position}`);
    case "position":
      return subject(`position/${right.position}`);
    case "pot":
      return subject(`pot/${right.pot}`);
    case "mandate":
      return subject(`mandate/${right.mandate}`);
    case "secretariat":
      return subject(`person/${right.person}`);
    default:
      return right satisfies never;
  }
}
