import { strFromU8, unzipSync } from "fflate";
import { type FileLook, UnreadableWorkbook } from "./workbookFailure";
import { type XmlElement, childrenNamed, parseXml } from "./xml";

/** A workbook's file: a zip of parts that name each other by relationships (ECMA-376, part 2). */
export interface WorkbookPackage {
  /** The part at a path of the zip, parsed; refuses the workbook where it is missing or malformed. */
  part(path: string): XmlElement;
  /** The same, but null where it is missing or malformed. */
  readablePart(path: string): XmlElement | null;
  has(path: string): boolean;
  /** The paths of all parts that are XML. */
  readonly paths: readonly string[];
  /** Where the parts are that a part points to, by relationship id, with the kind of each. */
  relationships(path: string): ReadonlyMap<string, Relationship>;
}

interface Relationship {
  /** The last word of its type: "worksheet", "styles", "sharedStrings". */
  readonly kind: string;
  readonly path: string;
}

const mostBytes = 256 * 1024 * 1024;

export function openPackage(bytes: Uint8Array): WorkbookPackage {
  refuseOtherFormats(bytes);
  const parts = unzipped(bytes);
  refuseOtherPackages(parts);
  const workbookPackage: WorkbookPackage = {
    has: (path) => parts.has(path),
    paths: [...parts.keys()],
    readablePart: (path) => {
      const content = parts.get(path);
      return content === undefined ? null : parseXml(textOf(content));
    },
    part: (path) => {
      const root = workbookPackage.readablePart(path);
      if (root === null) throw new UnreadableWorkbook({ kind: "damaged", part: path });
      return root;
    },
    relationships: (path) => {
      const cut = path.lastIndexOf("/") + 1;
      const folder = path.slice(0, cut);
      const own = `${folder}_rels/${path.slice(cut)}.rels`;
      if (!parts.has(own)) return new Map();
      return new Map(
        childrenNamed(workbookPackage.part(own), "Relationship").map(({ attributes }) => [
          attributes["Id"] ?? "",
          {
            kind: (attributes["Type"] ?? "").split("/").at(-1) ?? "",
            path: resolvedPath(folder, attributes["Target"] ?? ""),
          },
        ]),
      );
    },
  };
  return workbookPackage;
}

function resolvedPath(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function unzipped(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let total = 0;
  try {
    const files = unzipSync(bytes, {
      // Pictures and macros are not read; the sum guards against a small file that unpacks to a vast one.
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels)$/iu.test(name) && !name.endsWith("workbook.bin")) return false;
        total += originalSize;
        if (total > mostBytes) throw new UnreadableWorkbook({ kind: "tooLarge", part: "file" });
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (thrown) {
    if (thrown instanceof UnreadableWorkbook) throw thrown;
    throw new UnreadableWorkbook({ kind: "damaged", part: "zip" });
  }
}

function textOf(content: Uint8Array): string {
  const utf16 = (content[0] === 0xff && content[1] === 0xfe) || content[1] === 0;
  const text = utf16 ? new TextDecoder("utf-16le").decode(content) : strFromU8(content);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

function refuseOtherFormats(bytes: Uint8Array): void {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    const encrypted = includesUtf16(bytes, "EncryptedPackage");
    throw new UnreadableWorkbook({ kind: encrypted ? "encrypted" : "oldFormat" });
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  throw new UnreadableWorkbook({ kind: "notWorkbook", looksLike: lookOf(bytes) });
}

function lookOf(bytes: Uint8Array): FileLook {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b])) return "zip";
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return "pdf";
  return bytes.subarray(0, 4096).includes(0) ? "other" : "text";
}

function refuseOtherPackages(parts: ReadonlyMap<string, Uint8Array>): void {
  const names = [...parts.keys()];
  const within = (folder: string) => names.some((name) => name.startsWith(folder));
  if (names.includes("_rels/.rels") && within("xl/")) {
    if (names.includes("xl/workbook.bin")) throw new UnreadableWorkbook({ kind: "binaryFormat" });
    return;
  }
  const looks: readonly [string, FileLook][] = [
    ["word/", "word"],
    ["ppt/", "powerPoint"],
    ["META-INF/manifest.xml", "openDocument"],
  ];
  const looksLike = looks.find(([folder]) => within(folder))?.[1] ?? "zip";
  throw new UnreadableWorkbook({ kind: "notWorkbook", looksLike });
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at <= bytes.length - wanted.length; at += 1) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
