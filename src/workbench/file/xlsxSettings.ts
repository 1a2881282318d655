import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { addInSettings } from "../../xlsx/addInSettings";
import { openWorkbook } from "../../xlsx/workbookPackage";
import { escaped } from "./xmlText";

const FOLDER = "xl/webextensions";
const PANES = `${FOLDER}/taskpanes.xml`;
const ADD_IN = `${FOLDER}/webextension1.xml`;
const PANES_RELATIONSHIPS = `${FOLDER}/_rels/taskpanes.xml.rels`;
const ROOT_RELATIONSHIPS = "_rels/.rels";
const CONTENT_TYPES = "[Content_Types].xml";

const relationship = "http://schemas.microsoft.com/office/2011/relationships";
const contentType = "application/vnd.ms-office";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006/relationships";
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** The add-in in manifest.xml; the first id is that of its place in this workbook, and may be any. */
const PLACE = "{6F2B2B5E-6E0B-4F0E-9B0B-0C5D3B1F4A71}";
const REFERENCE =
  'id="c43aca5c-b705-46ba-b76b-229813db9fa7" version="1.0.0.0" store="developer" storeType="Registry"';

/** What add-ins keep with the workbook, as Excel keeps it. */
export function readSettings(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  return new Map(addInSettings(openWorkbook(bytes)).map(({ key, value }) => [key, value]));
}

/** Adds to a written file what add-ins keep, where Excel does: with the pane that keeps it (MS-OWEXML). */
export function withSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, unknown>,
): Uint8Array {
  if (settings.size === 0) return bytes;
  const parts = unzipSync(bytes);
  const added = {
    [CONTENT_TYPES]: within(parts[CONTENT_TYPES], "Types", [
      `<Override PartName="/${PANES}" ContentType="${contentType}.webextensiontaskpanes+xml"/>`,
      `<Override PartName="/${ADD_IN}" ContentType="${contentType}.webextension+xml"/>`,
    ]),
    [ROOT_RELATIONSHIPS]: within(parts[ROOT_RELATIONSHIPS], "Relationships", [
      `<Relationship Id="addInPanes" Type="${relationship}/webextensiontaskpanes" Target="${PANES}"/>`,
    ]),
    [PANES]: `${declaration}<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${office}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    [PANES_RELATIONSHIPS]: `${declaration}<Relationships xmlns="${packaging}"><Relationship Id="rId1" Type="${relationship}/webextension" Target="webextension1.xml"/></Relationships>`,
    [ADD_IN]: addInPart(settings),
  };
  const written = Object.entries(added).map(([path, text]) => [path, strToU8(text)] as const);
  return zipSync({ ...parts, ...Object.fromEntries(written) });
}

function within(part: Uint8Array | undefined, root: string, added: readonly string[]): string {
  if (part === undefined) throw new Error(`a file was written without its ${root}`);
  return strFromU8(part).replace(`</${root}>`, () => `${added.join("")}</${root}>`);
}

function addInPart(settings: ReadonlyMap<string, unknown>): string {
  const properties = [...settings].map(
    ([key, value]) =>
      `<we:property name="${escaped(key)}" value="${escaped(JSON.stringify(value ?? null))}"/>`,
  );
  return `${declaration}<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="${PLACE}"><we:reference ${REFERENCE}/><we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${office}"/></we:webextension>`;
}
