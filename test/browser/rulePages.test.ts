import path from "node:path";
import { closeBrowser, openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

test.each([
  ["en", "Why DV16?", "What DV16 compares", "DV16: Record date of the forecast"],
  ["ja", "DV16 とは", "DV16 の詳しい説明（英文）", "日本語：配当予想の基準日"],
])(
  "a finding leads to its rule's page, beside the pane (%s)",
  async (language, why, link, heading) => {
    const file = "samples/iij-2019-05-23.xlsx";
    const workbench = await openWorkbench({ parameters: { file, language } });
    const { page, pane, address } = workbench;
    await pane.getByText(why).first().click();
    const opened = page.context().waitForEvent("page");
    await pane.getByRole("link", { name: link }).click();
    const rule = await opened;
    await rule.getByRole("heading", { name: heading }).waitFor();
    expect(rule.url().replace(/#.*/u, "")).toBe(`${address}workbench/rules/dv16.html`);
    await rule.screenshot({ path: path.resolve(`out/journey/rule-page-${language}.png`) });
    await page.screenshot({ path: path.resolve(`out/journey/rule-link-${language}.png`) });
    await workbench.close();
  },
  120_000,
);
