import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import type { Language } from "../../src/dividend/language";

/** Only `npm run guide-pictures` takes them: they cost the tests a fifth of their time. */
const areTaken = process.env["GUIDE_PICTURES"] === "write";

/** Takes a picture for the guide, once what is moving has come to rest. */
export async function guidePicture(page: Page, language: Language, name: string): Promise<void> {
  if (!areTaken) return;
  await page.waitForTimeout(400);
  const folder = path.resolve("docs/guide/pictures", language);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
