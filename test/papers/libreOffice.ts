import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const program = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** Whether LibreOffice is on this machine, to work formulas out by another's engine. */
export const hasLibreOffice = program !== undefined;

/** The workbook as LibreOffice calculates it: what the file keeps as results is taken out before, so that none of it can come back. */
export function recalculated(workbook: Uint8Array): Uint8Array {
  if (program === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "recalculated-"));
  try {
    writeFileSync(join(folder, "in.xlsx"), withoutResults(workbook));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = "xlsx:Calc MS Excel 2007 XML";
    execFileSync(
      program,
      [
        profile,
        "--headless",
        "--convert-to",
        filter,
        "--outdir",
        join(folder, "out"),
        join(folder, "in.xlsx"),
      ],
      { stdio: "ignore", timeout: 240_000 },
    );
    return readFileSync(join(folder, "out", "in.xlsx"));
  } finally {
    rmSync(folder, { recursive: true });
  }
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
