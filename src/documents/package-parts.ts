import { readXml } from "./read-xml.ts";
import type { IsTooLate } from "./refused-file.ts";
import type { ZipPackage } from "./unzip.ts";

/** What one part of a package of Office has to do with another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `officeDocument`, `worksheet`, `styles`. */
  readonly type: string;
  /** The path of the other part in the package. */
  readonly path: string;
}

/** The relations of a part, or of the package itself when no path is given. Throws `RefusedFile`. */
export function relationsOf(zip: ZipPackage, path: string, isTooLate: IsTooLate): Relation[] {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const bytes = zip.file(`${folder}_rels/${path.slice(slash)}.rels`);
  const relations: Relation[] = [];
  if (bytes === null) return relations;
  readXml(
    bytes,
    {
      open: (name, attribute) => {
        if (name !== "Relationship" || attribute("TargetMode") === "External") return;
        const target = attribute("Target") ?? "";
        relations.push({
          id: attribute("Id") ?? "",
          type: /[^/]*$/.exec(attribute("Type") ?? "")?.[0] ?? "",
          path: target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, ""),
        });
      },
      close: () => {},
      text: () => {},
    },
    isTooLate,
  );
  return relations;
}

/** The part of a type; null where there is none. */
export function partOfType(
  zip: ZipPackage,
  relations: readonly Relation[],
  type: string,
): Uint8Array | null {
  const relation = relations.find((one) => one.type === type);
  return relation === undefined ? null : zip.file(relation.path);
}
