import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { convertedFiles } from "../libreOffice";

/** The workbook as LibreOffice calculates it: what the file keeps as results is taken out before, so that none of it can come back. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  const [calculated] = convertedFiles(
    [{ name: "in.xlsx", bytes: withoutResults(workbook) }],
    "xlsx:Calc MS Excel 2007 XML",
  );
  if (calculated === undefined) throw new Error("LibreOffice calculated nothing");
  return calculated;
}

/** The workbook's formulas without what the file keeps as their results. */
export function withoutResults(workbook: Uint8Array): Uint8Array {
  const parts = unzipSync(workbook);
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        /worksheets\/[^/]+\.xml$/u.test(name)
          ? strToU8(strFromU8(content).replace(/(<\/f>|<f[^>]*\/>)<v>[^<]*<\/v>/gu, "$1"))
          : content,
      ]),
    ),
  );
}
