/** The most rows with content that a list may hold, all sheets together. */
export const rowsMax = 100_000;
/** Columns after these are not read. */
export const cellsMax = 256;
