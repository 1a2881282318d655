const transitional = "http://schemas.openxmlformats.org/";
const strict = "http://purl.oclc.org/ooxml/";
const microsoft = "http://schemas.microsoft.com/office/";

/** The vocabularies both editions of the standard have (ECMA-376: transitional and strict), by their usual prefixes. */
const standard: readonly (readonly [prefix: string, transitional: string, strict?: string])[] = [
  ["", "spreadsheetml/2006/main", "spreadsheetml/main"],
  ["", "package/2006/relationships"],
  ["", "package/2006/content-types"],
  ["r", "officeDocument/2006/relationships", "officeDocument/relationships"],
  ["w", "wordprocessingml/2006/main", "wordprocessingml/main"],
  ["m", "officeDocument/2006/math", "officeDocument/math"],
  ["a", "drawingml/2006/main", "drawingml/main"],
  ["c", "drawingml/2006/chart", "drawingml/chart"],
  ["dgm", "drawingml/2006/diagram", "drawingml/diagram"],
  ["wp", "drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"],
  ["xdr", "drawingml/2006/spreadsheetDrawing", "drawingml/spreadsheetDrawing"],
  ["pic", "drawingml/2006/picture", "drawingml/picture"],
  ["mc", "markup-compatibility/2006"],
];

const own: readonly (readonly [prefix: string, address: string])[] = [
  ["dsp", `${microsoft}drawing/2008/diagram`],
  ["wps", `${microsoft}word/2010/wordprocessingShape`],
  ["wpg", `${microsoft}word/2010/wordprocessingGroup`],
  ["wpc", `${microsoft}word/2010/wordprocessingCanvas`],
  ["wpi", `${microsoft}word/2010/wordprocessingInk`],
  ["wp14", `${microsoft}word/2010/wordprocessingDrawing`],
  ["w14", `${microsoft}word/2010/wordml`],
  ["w15", `${microsoft}word/2012/wordml`],
  ["w16", `${microsoft}word/2018/wordml`],
  ["a14", `${microsoft}drawing/2010/main`],
  ["cx", `${microsoft}drawing/2014/chartex`],
  ["cx1", `${microsoft}drawing/2015/9/8/chartex`],
  ["we", `${microsoft}webextensions/webextension/2010/11`],
  ["v", "urn:schemas-microsoft-com:vml"],
  ["o", "urn:schemas-microsoft-com:office:office"],
  ["xml", "http://www.w3.org/XML/1998/namespace"],
];

/** The prefix each vocabulary is known by here. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ...standard.flatMap(([prefix, before, since]) => [
    [`${transitional}${before}`, prefix] as const,
    ...(since === undefined ? [] : [[`${strict}${since}`, prefix] as const]),
  ]),
  ...own.map(([prefix, address]) => [address, prefix] as const),
]);

/** The prefix of names from any other vocabulary, so that they are not taken for one of these. */
const foreign = "?";

/** The names in force at a place of a file: written prefix to the one known here. */
export type Prefixes = ReadonlyMap<string, string>;

export const noPrefixes: Prefixes = new Map();

/** The prefixes in force within an element, given those around it. */
export function declared(around: Prefixes, attributes: Readonly<Record<string, string>>): Prefixes {
  let within: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name.startsWith("xmlns:") ? name.slice(6) : null;
    if (prefix === null) continue;
    within ??= new Map(around);
    within.set(prefix, prefixes.get(attributes[name] ?? "") ?? foreign);
  }
  return within ?? around;
}

/** A written name with the prefix known here; one whose prefix nothing declares stays as it is written. */
export function knownName(written: string, inForce: Prefixes, is: "element" | "attribute"): string {
  const colon = written.indexOf(":");
  // An attribute without a prefix belongs to its element, whatever vocabulary that is of.
  if (colon < 0 && is === "attribute") return written;
  const known = inForce.get(colon < 0 ? "" : written.slice(0, colon));
  if (known === undefined) return written;
  const local = written.slice(colon + 1);
  return known === "" ? local : `${known}:${local}`;
}

/** The vocabularies a program must know to show a choice (`mc:Choice`), by the prefixes known here; "?" for any other. */
export function knownRequirements(written: string, inForce: Prefixes): string {
  const known = (prefix: string) => inForce.get(prefix) ?? foreign;
  return written
    .split(/\s+/u)
    .filter((prefix) => prefix !== "")
    .map(known)
    .join(" ");
}
