import type { OoxmlPackage } from "../ooxml/ooxmlPackage";
import { childNamed, childrenNamed } from "../ooxml/xml";

/** What an add-in keeps with a workbook. */
export interface AddInSetting {
  readonly key: string;
  /** What its JSON text stands for. */
  readonly value: unknown;
}

/**
 * What add-ins keep with the workbook: in a part for each add-in, values being JSON (MS-OWEXML, 2.2.7).
 * What is malformed is left out; of a key that several parts have, the first stands.
 */
export function addInSettings(file: OoxmlPackage): readonly AddInSetting[] {
  const settings = new Map<string, AddInSetting>();
  for (const path of file.zip.names.filter((each) =>
    /(?:^|\/)webextension\d*\.xml$/iu.test(each),
  )) {
    const properties = childNamed(file.readablePart(path), "we:properties");
    for (const { attributes } of childrenNamed(properties, "we:property")) {
      const { name: key, value: json } = attributes;
      const value = json === undefined ? undefined : parsed(json);
      if (key === undefined || value === undefined || settings.has(key)) continue;
      settings.set(key, { key, value });
    }
  }
  return [...settings.values()];
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
