import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const webExtension = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";

/** The part in which Excel keeps an add-in's settings: values as JSON, here as they are to stand in the file. */
export function addInPart(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(
    ([name, json]) => `<we:property name="${name}" value="${inAttribute(json)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<we:webextension xmlns:we="${webExtension}" id="{1}"><we:reference id="1" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/></we:webextension>`;
}

/** The workbook with its first sheet marked as the product's, and these settings. */
export function withAddIn(
  workbook: Uint8Array,
  sheet: string,
  settings: Readonly<Record<string, string>>,
): Uint8Array {
  const named = `<definedName name="DividendTables.worksheet">'${sheet}'!$A$1:$D$40</definedName>`;
  return changed(
    changed(workbook, "xl/workbook.xml", (xml) =>
      xml.replace("</sheets>", `</sheets><definedNames>${named}</definedNames>`),
    ),
    "xl/webextensions/webextension1.xml",
    () => addInPart(settings),
  );
}

/** The workbook with one of its parts changed, or a new one. */
export function changed(
  workbook: Uint8Array,
  path: string,
  change: (text: string) => string,
): Uint8Array {
  const parts = unzipSync(workbook);
  const before = strFromU8(parts[path] ?? new Uint8Array());
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${path}`);
  return zipSync({ ...parts, [path]: strToU8(after) });
}

function inAttribute(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll('"', "&quot;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
