import fc from "fast-check";

/**
 * Which examples the properties try. The same in every run, so that a test that fails tells of the change at hand
 * and not of luck; `PROPERTY_SEED=7 npm test` tries others, and a failing property prints the path to its example.
 */
const seed = Number(process.env["PROPERTY_SEED"] ?? 20_180_701);
if (!Number.isSafeInteger(seed)) throw new Error("PROPERTY_SEED has to be a whole number.");

fc.configureGlobal({ seed });
