/** Draws assets/icon-SIZE.png from assets/icon.svg, in every size Office asks for: `npm run icons`. */
import { readFile, writeFile } from "node:fs/promises";
import chromiumPackage from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const svg = await readFile("assets/icon.svg", "utf8");
const image = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
const browser = await chromium.launch({
  executablePath: await chromiumPackage.executablePath(),
  args: chromiumPackage.args.filter((flag) => !/single-process|no-zygote/u.test(flag)),
});
try {
  const page = await browser.newPage();
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<body style="margin:0"><img style="display:block;width:${String(size)}px" src="${image}"></body>`,
    );
    const png = await page.screenshot({ omitBackground: true, type: "png" });
    await writeFile(`assets/icon-${String(size)}.png`, png);
  }
} finally {
  await browser.close();
}
