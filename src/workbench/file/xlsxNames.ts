import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../xlsx/workbookPackage";
import { childNamed, childrenNamed, isOn, ownText } from "../../ooxml/xml";
import { escaped } from "./xmlText";

/** A name of a file; the sheet it belongs to is counted from 0. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly sheet: number | undefined;
}

const WORKBOOK = "xl/workbook.xml";

/** The file's names, without those Excel itself keeps there, like the print area. */
export function readNames(bytes: Uint8Array): readonly FileName[] {
  const root = openWorkbook(bytes).part(WORKBOOK);
  return childrenNamed(childNamed(root, "definedNames"), "definedName")
    .filter(({ attributes }) => !attributes["name"]?.startsWith("_xlnm."))
    .map((element) => ({
      name: element.attributes["name"] ?? "",
      formula: `=${ownText(element)}`,
      comment: element.attributes["comment"] ?? "",
      hidden: isOn(element.attributes["hidden"]),
      sheet: sheetNumber(element.attributes["localSheetId"]),
    }));
}

function sheetNumber(written: string | undefined): number | undefined {
  return written === undefined ? undefined : Number(written);
}

/** Adds names to a written file. The library behind it knows no names that are hidden or that are formulas. */
export function withNames(bytes: Uint8Array, names: readonly FileName[]): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = parts[WORKBOOK];
  if (!workbook || names.length === 0) return bytes;
  const added = names.map(nameElement).join("");
  const xml = strFromU8(workbook);
  const written = xml.includes("</definedNames>")
    ? xml.replace("</definedNames>", () => `${added}</definedNames>`)
    : xml.replace(/<\/sheets>/u, () => `</sheets><definedNames>${added}</definedNames>`);
  return zipSync({ ...parts, [WORKBOOK]: strToU8(written.replace("<definedNames/>", "")) });
}

function nameElement({ name, formula, comment, hidden, sheet }: FileName): string {
  const attributes = [
    `name="${escaped(name)}"`,
    ...(comment === "" ? [] : [`comment="${escaped(comment)}"`]),
    ...(sheet === undefined ? [] : [`localSheetId="${sheet}"`]),
    ...(hidden ? ['hidden="1"'] : []),
  ];
  return `<definedName ${attributes.join(" ")}>${escaped(formula.replace(/^=/u, ""))}</definedName>`;
}
