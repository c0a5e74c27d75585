import { oneOf } from "./pattern.ts";

/** Verbs by which a decision gives money, and which officials change for each other: "medlen fördelas", "medlen anvisas". */
export const isGiven = oneOf`fördelas avsätts anslås anvisas beviljas tilldelas reserveras`;
