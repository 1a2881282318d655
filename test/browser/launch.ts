import chromium from "@sparticuz/chromium";
import { type Browser, chromium as playwright } from "playwright-core";

// Both are for functions that share one process with the browser; here they only take its stability.
const unwanted = ["--single-process", "--no-zygote"];

/** A Chromium without a window: the one that comes through npm on Linux, the installed one elsewhere. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform === "linux" && process.arch === "x64") {
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      args: chromium.args.filter((argument) => !unwanted.includes(argument)),
    });
  }
  for (const channel of ["chrome", "msedge"]) {
    try {
      return await playwright.launch({ channel });
    } catch {
      // Not installed: the next may be.
    }
  }
  throw new Error("No Chrome and no Edge is installed for the browser tests");
}
