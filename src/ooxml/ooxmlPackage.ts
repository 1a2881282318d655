import { type HandedOver, parseXml } from "./xmlParsing";
import { type XmlElement, childrenNamed } from "./xml";
import { type ZipFile, openZip } from "./zipFile";
import { UnreadablePackage } from "./packageProblem";

/**
 * A file of Office: a zip of parts that name each other by relationships (ECMA-376, part 2). Parts are inflated and
 * parsed when asked for, under `ooxmlLimits`; all that is unreadable is an `UnreadablePackage`.
 */
export interface OoxmlPackage {
  readonly zip: ZipFile;
  /** The part at a path of the zip, as text; the offsets of its elements count in this text. */
  source(path: string): string;
  /** The same, parsed; once, unless elements are handed over on the way. */
  part(path: string, handedOver?: HandedOver): XmlElement;
  /** The same, but null where it is missing or cannot be read. */
  readablePart(path: string): XmlElement | null;
  /** Where the parts are that a part points to, by relationship id; "" stands for the package itself. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

export interface Relationship {
  /** The last word of its type: "worksheet", "styles", "sharedStrings". */
  readonly kind: string;
  readonly path: string;
}

export function openPackage(bytes: Uint8Array): OoxmlPackage {
  const zip = openZip(bytes);
  const source = (path: string) => xmlSource(zip.bytes(path), path);
  const parsed = new Map<string, XmlElement>();
  const part = (path: string, handedOver?: HandedOver) => {
    if (handedOver !== undefined) return parseXml(source(path), path, handedOver);
    const root = parsed.get(path) ?? parseXml(source(path), path);
    parsed.set(path, root);
    return root;
  };
  return {
    zip,
    source,
    part,
    readablePart: (path) => {
      try {
        return part(path);
      } catch (thrown) {
        if (thrown instanceof UnreadablePackage) return null;
        throw thrown;
      }
    },
    relationships: (path) => {
      const cut = path.lastIndexOf("/") + 1;
      const folder = path.slice(0, cut);
      const own = `${folder}_rels/${path.slice(cut)}.rels`;
      if (!zip.has(own)) return new Map();
      return new Map(
        childrenNamed(part(own), "Relationship").map(({ attributes }) => [
          attributes["Id"] ?? "",
          {
            kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
            path: resolvedPath(folder, attributes["Target"] ?? ""),
          },
        ]),
      );
    },
  };
}

function resolvedPath(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Parts are UTF-8 or UTF-16 (ECMA-376, part 2, 8.1.4); bytes that are neither are damage. */
function xmlSource(content: Uint8Array, part: string): string {
  try {
    return new TextDecoder(encodingOf(content), { fatal: true }).decode(content);
  } catch {
    throw new UnreadablePackage({ kind: "damagedPart", part });
  }
}

function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || second === 0) return "utf-16le";
  return (first === 0xfe && second === 0xff) || first === 0 ? "utf-16be" : "utf-8";
}
