import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A part of our own, which other programs pass over; Excel keeps such settings in parts for each add-in. */
const PART = "customXml/addInSettings.xml";

/** What add-ins keep with the workbook; empty where the file has none, or was saved by another program. */
export function readSettings(bytes: Uint8Array): ReadonlyMap<string, unknown> {
  const part = unzipSync(bytes, { filter: ({ name }) => name === PART })[PART];
  const text = part && /<settings>([^<]*)<\/settings>/u.exec(strFromU8(part))?.[1];
  if (!text) return new Map();
  return new Map(Object.entries(JSON.parse(decodeURIComponent(text)) as Record<string, unknown>));
}

export function withSettings(
  bytes: Uint8Array,
  settings: ReadonlyMap<string, unknown>,
): Uint8Array {
  if (settings.size === 0) return bytes;
  const text = encodeURIComponent(JSON.stringify(Object.fromEntries(settings)));
  const part = strToU8(`<?xml version="1.0" encoding="UTF-8"?><settings>${text}</settings>`);
  return zipSync({ ...unzipSync(bytes), [PART]: part });
}
