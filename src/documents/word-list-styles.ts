import { readXml } from "./read-xml.ts";
import type { IsTooLate } from "./refused-file.ts";

/** The place of a paragraph in a list. */
export interface ListPlace {
  readonly id: string;
  readonly level: number;
}

interface Style {
  readonly basedOn: string | null;
  /** Null where the style says nothing of its own. */
  readonly id: string | null;
  readonly level: number | null;
}

/** How deep styles are based on others; a document in which they go round is no reason to go round with them. */
const depthMax = 12;

/**
 * The lists that a document's styles put their paragraphs in, such as *Numrerad lista* and numbered headings. Empty
 * where it has none. Throws `RefusedFile`.
 */
export function readListStyles(
  bytes: Uint8Array | null,
  isTooLate: IsTooLate,
): ReadonlyMap<string, ListPlace> {
  const styles = new Map<string, Style>();
  if (bytes === null) return new Map();
  let style = "";
  let isOld = false;
  const change = (more: Partial<Style>): void => {
    const known = styles.get(style);
    if (known !== undefined && !isOld) styles.set(style, { ...known, ...more });
  };
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        const value = attribute("val") ?? "";
        if (name === "style") {
          style = attribute("styleId") ?? "";
          styles.set(style, { basedOn: null, id: null, level: null });
        } else if (name === "pPrChange") isOld = true;
        else if (name === "basedOn") change({ basedOn: value });
        else if (name === "numId") change({ id: value });
        else if (name === "ilvl") change({ level: Number(value) || 0 });
      },
      close: (name) => {
        if (name === "style") style = "";
        else if (name === "pPrChange") isOld = false;
      },
      text: () => {},
    },
    isTooLate,
  );
  return new Map([...styles.keys()].flatMap((id) => placed(id, styles)));
}

/** What a style and those that it is based on say together; the nearest says it. */
function placed(style: string, styles: ReadonlyMap<string, Style>): readonly [string, ListPlace][] {
  let id: string | null = null;
  let level: number | null = null;
  let at: string | null = style;
  for (let depth = 0; depth < depthMax && at !== null; depth += 1) {
    const own: Style | undefined = styles.get(at);
    id ??= own?.id ?? null;
    level ??= own?.level ?? null;
    at = own?.basedOn ?? null;
  }
  return id === null ? [] : [[style, { id, level: level ?? 0 }]];
}
