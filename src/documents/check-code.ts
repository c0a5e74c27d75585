/** What a paper bears of the digest of what it says: the first twelve characters, in groups of four. */
export const checkCodeOf = (digest: string): string =>
  digest.slice(0, checkCodeLength).replace(/(.{4})(?=.)/g, "$1 ");

/** In characters, its spaces not counted. */
export const checkCodeLength = 12;
