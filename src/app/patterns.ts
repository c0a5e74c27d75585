import { setFlagsFromString } from "node:v8";

/**
 * Has each pattern compiled once, at its first use. The reader of decisions has two thousand, with long lists of words;
 * by default V8 compiles each to bytecode first and at its second use to machine code, and unrolls what is counted.
 * The first document of a process took 1.7 s that way and takes 0.7 s this way (Node 26, two cores); later ones take as
 * long as before. Patterns compiled already are not touched, so that this is called when a program begins.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString("--no-regexp-tier-up");
  setFlagsFromString("--no-regexp-unroll");
}
