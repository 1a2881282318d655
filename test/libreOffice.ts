import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const program = ["/usr/bin/soffice", "/usr/bin/libreoffice"].find((path) => existsSync(path));

/** Whether LibreOffice is on this machine, to look at files with another's eyes; no test needs it. */
export const hasLibreOffice = program !== undefined;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The files as LibreOffice writes them in another format, in their order; `to` and `from` are names of its filters
 * ("docx:MS Word 2007 XML"). Names have to differ in more than their endings.
 */
export function convertedFiles(
  files: readonly GivenFile[],
  to: string,
  from?: string,
): readonly Uint8Array[] {
  return inFolder((folder, run) => {
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes);
    const paths = files.map(({ name }) => join(folder, name));
    const infilter = from === undefined ? [] : [`--infilter=${from}`];
    run([...infilter, "--convert-to", to, "--outdir", join(folder, "out"), ...paths]);
    const ending = to.split(":")[0] ?? to;
    return files.map(({ name }) =>
      readFileSync(join(folder, "out", name.replace(/[^.]*$/u, ending))),
    );
  });
}

/** A folder of its own for one use of LibreOffice, with a profile of its own. */
export function inFolder<T>(use: (folder: string, run: (args: readonly string[]) => void) => T): T {
  if (program === undefined) throw new Error("LibreOffice is not installed");
  const folder = mkdtempSync(join(tmpdir(), "libreoffice-"));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  try {
    return use(folder, (args) => {
      execFileSync(program, [profile, "--headless", ...args], {
        stdio: "ignore",
        timeout: 600_000,
      });
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
