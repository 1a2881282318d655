/** Runs that Word does not show; one that holds a text box is left as it is. */
const hiddenRun =
  /<w:r(?: [^>]*)?>\s*<w:rPr>(?:(?!<\/w:rPr>)[^])*?<w:vanish(?: w:val="(?:1|true|on)")?\s*\/>(?:(?!<\/w:rPr>)[^])*?<\/w:rPr>(?:(?!<w:r[ >]|<\/w:r>)[^])*<\/w:r>/gu;
/** What stands around the text of a field (a date, a property of the document). */
const fieldTag = /<\/?w:fldSimple\b[^>]*>/gu;

const body = "word/document.xml";

/**
 * A Word file as it is read on the page: the text of its fields as plain text, and no hidden text. The library knows
 * neither. Bytes that are no such file come back as they are, for the library to say so.
 */
export async function asShown(bytes: Uint8Array): Promise<Uint8Array> {
  const { strFromU8, strToU8, unzipSync, zipSync } = await import("fflate");
  try {
    const files = unzipSync(bytes);
    const written = files[body];
    if (written === undefined) return bytes;
    const xml = strFromU8(written);
    if (!/<w:fldSimple\b|<w:vanish\b/u.test(xml)) return bytes;
    const shown = xml.replace(fieldTag, "").replace(hiddenRun, "");
    return zipSync({ ...files, [body]: strToU8(shown) }, { level: 0 });
  } catch {
    return bytes;
  }
}
