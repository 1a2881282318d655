import { type OoxmlPackage, openPackage } from "../ooxml/ooxmlPackage";
import { UnreadablePackage } from "../ooxml/packageProblem";
import { type FileLook, UnreadableWorkbook, type WorkbookFailure } from "./workbookFailure";

/** The parts of a workbook's file. Throws `UnreadableWorkbook` if it is not one. */
export function openWorkbook(bytes: Uint8Array): OoxmlPackage {
  refuseOtherFormats(bytes);
  const file = asWorkbook(() => openPackage(bytes));
  refuseOtherPackages(file.zip.names);
  return file;
}

/** What `read` returns; a part that it cannot read is reported as what is wrong with the workbook. */
export function asWorkbook<Read>(read: () => Read): Read {
  try {
    return read();
  } catch (thrown) {
    if (thrown instanceof UnreadablePackage) throw new UnreadableWorkbook(failureOf(thrown));
    throw thrown;
  }
}

function failureOf({ problem }: UnreadablePackage): WorkbookFailure {
  switch (problem.kind) {
    case "notZip":
      return { kind: "damaged", part: "zip" };
    case "damagedPart":
    case "missingPart":
      return { kind: "damaged", part: problem.part };
    case "largePart":
      return { kind: "largePart", part: problem.part };
    case "deepPart":
    case "documentType":
      return problem;
  }
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

function refuseOtherPackages(names: readonly string[]): void {
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
