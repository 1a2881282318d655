import chromium from "@sparticuz/chromium";
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { type Browser, type LaunchOptions, chromium as playwright } from "playwright-core";

// Both are for functions that share one process with the browser; here they only take its stability.
const unwanted = ["--single-process", "--no-zygote"];

/** A Chromium without a window: the one that comes through npm on Linux, the installed one elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  return process.platform === "linux" && process.arch === "x64" ? packaged() : installed();
}

async function packaged(): Promise<Browser> {
  const options: LaunchOptions = {
    executablePath: await chromium.executablePath(),
    args: chromium.args.filter((argument) => !unwanted.includes(argument)),
  };
  try {
    return await playwright.launch(options);
  } catch (cause) {
    // A Linux of little more than Node lacks libraries that the package brings along, and unpacks for Amazon's only.
    const env = { ...process.env, LD_LIBRARY_PATH: unpackedLibraries() };
    return playwright.launch({ ...options, env }).catch((error: unknown) => {
      throw new Error(`The Chromium that comes through npm does not start: ${String(error)}`, {
        cause,
      });
    });
  }
}

/** Where the package itself would unpack them. */
function unpackedLibraries(): string {
  const library = createRequire(path.resolve("package.json")).resolve("@sparticuz/chromium");
  const packed = path.resolve(library, "../../../bin/al2023.tar.br");
  const folder = path.join(tmpdir(), "al2023");
  if (!existsSync(folder)) {
    mkdirSync(folder);
    const tar = path.join(folder, "libraries.tar");
    writeFileSync(tar, brotliDecompressSync(readFileSync(packed)));
    execFileSync("tar", ["-xf", tar, "-C", folder]);
  }
  return path.join(folder, "lib");
}

async function installed(): Promise<Browser> {
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await playwright.launch({ channel });
    } catch {
      // Not installed: the next may be.
    }
  }
  throw new Error(
    "The browser tests need Google Chrome or Microsoft Edge, and neither is installed. Install one of them, then run npm test again.",
  );
}
