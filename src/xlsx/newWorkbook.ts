import type { Workbook, Worksheet } from "@cj-tech-master/excelts";
import { unzipSync, zipSync } from "fflate";
import type { DateSystem } from "../dividend/excelSerial";

/** An empty workbook. The library is loaded now: reading needs none of it. */
export async function newWorkbook(dateSystem: DateSystem): Promise<Workbook> {
  const { Workbook: LibraryWorkbook } = await import("@cj-tech-master/excelts");
  const workbook = new LibraryWorkbook();
  workbook.properties.date1904 = dateSystem === "1904";
  workbook.creator = "Dividend Tables";
  workbook.lastModifiedBy = workbook.creator;
  // The library wants a time; one that never changes makes the same sheets the same bytes.
  // eslint-disable-next-line no-restricted-syntax
  workbook.created = new Date("1980-01-01T00:00:00Z");
  workbook.modified = workbook.created;
  return workbook;
}

const a4 = 9;

/** A sheet that prints on A4, as wide as one page. */
export function addPrintedSheet(
  workbook: Workbook,
  name: string,
  orientation: "portrait" | "landscape",
): Worksheet {
  const sheet = workbook.addWorksheet(name);
  Object.assign(sheet.pageSetup, {
    paperSize: a4,
    orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  return sheet;
}

/** The workbook's file; the same bytes for the same workbook, on any machine. */
export async function workbookBytes(workbook: Workbook): Promise<Uint8Array> {
  const written = new Uint8Array(await workbook.xlsx.writeBuffer());
  // Packed again in JavaScript: what Node's own deflate gives depends on the processor.
  const parts = unzipSync(written);
  for (const part of Object.values(parts)) replaceNoncharacters(part);
  return zipSync(parts, { mtime: "1980-01-01T00:00:00" });
}

/**
 * Puts U+FFFD for U+FFFE and U+FFFF, which cells can hold and XML cannot: the library leaves out control characters,
 * but writes these, and Excel would call the file damaged. All three take as many bytes in UTF-8.
 */
function replaceNoncharacters(part: Uint8Array): void {
  for (let at = part.indexOf(0xef); at >= 0; at = part.indexOf(0xef, at + 1)) {
    if (part[at + 1] === 0xbf && (part[at + 2] ?? 0) >= 0xbe) part[at + 2] = 0xbd;
  }
}
