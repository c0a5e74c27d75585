const lengthMax = 160;

/** Words of the document as a question quotes them: on one line, and cut between two words. */
export function quoted(text: string): string {
  const line = text.replaceAll("\t", " | ").replace(/\s+/g, " ").trim();
  if (line.length <= lengthMax) return line;
  const cut = line.slice(0, lengthMax);
  const space = cut.lastIndexOf(" ");
  return `${space > lengthMax / 2 ? cut.slice(0, space) : cut} …`;
}
