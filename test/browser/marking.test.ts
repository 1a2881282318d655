import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { renderWord } from "../../src/release/render/word";
import { complaints, markingOf } from "../drafts/mark/markedCopies";
import { accepted, ownMarks, partOf, rewritten } from "../drafts/mark/wordFiles";
import { composed, sample } from "../release/worksheets";
import { type OpenWorkbench, closeBrowser, openWorkbench } from "./openWorkbench";

const patience = 30_000;
const full = sample("full-sample.xlsx");
const pictures = path.resolve("out/marking");
const ratio = "The payout ratio is 31.4%.";
const growth = "Sales grew by 8.3%.";

let workbench: OpenWorkbench;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  workbench = await openWorkbench({ parameters: { file: "samples/full-sample.xlsx" } });
}, 60_000);

afterAll(async () => {
  await workbench.close();
  await closeBrowser();
});

/** The release as Word has it, with sentences that the worksheet does not know, and a wrong meeting. */
async function draft(meeting: string, ...added: readonly string[]): Promise<Buffer> {
  const released = await renderWord(composed(full, "en"));
  return Buffer.from(
    rewritten(released, (xml) =>
      xml
        .replace("50th Ordinary", `${meeting} Ordinary`)
        .replace("as set out below.", ["as set out below.", ...added].join(" ")),
    ),
  );
}

async function choose(name: string, buffer: Buffer): Promise<void> {
  const { pane } = workbench;
  await pane.locator("input[type=file]").first().setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    buffer,
  });
  await pane.getByText(name).first().waitFor({ timeout: patience });
}

const place = (found: string) =>
  workbench.pane.getByRole("listitem").filter({ hasText: found }).first();
const head = (name: string) => workbench.pane.getByRole("heading", { name });
const folded = (name: string) => workbench.pane.getByRole("button", { name });
const picture = (name: string) =>
  workbench.page.screenshot({ path: path.join(pictures, `${name}.png`) });

/** Accepts what was found at a place, and gives the name that stood in the form before one was typed. */
async function accept(found: string, reason: string, name?: string): Promise<string> {
  await place(found).getByRole("button", { name: "Accept", exact: true }).click();
  await place(found).getByLabel("Why is this right as it is?").fill(reason);
  const field = place(found).getByLabel("Your name (optional)");
  const before = await field.inputValue();
  if (name !== undefined) await field.fill(name);
  await picture(`accepting ${found}`);
  await place(found).getByRole("button", { name: "Accept with this reason" }).click();
  return before;
}

test("a draft with one wrong figure is given back with it corrected as a tracked change", async () => {
  const { page, pane } = workbench;
  await pane.getByRole("tab", { name: "Draft" }).click({ timeout: patience });
  await choose("first.docx", await draft("49th", ratio));
  await pane
    .getByText("first.docx differs from the worksheet in 1 place")
    .first()
    .waitFor({ timeout: patience });
  expect(await place("49th").textContent()).toContain("50th");
  await picture("differs");
  const [download] = await Promise.all([
    page.waitForEvent("download", { timeout: patience }),
    pane.getByRole("button", { name: "Save the marked draft" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^first.*\.docx$/u);
  await picture("saved");
  const marked = new Uint8Array(readFileSync(await download.path()));
  const body = partOf(marked, "word/document.xml");
  const texts = (tag: string) =>
    [...body.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>(.*?)</w:${tag}>`, "gu"))].map(([, inner]) =>
      (inner ?? "").replace(/<[^>]*>/gu, ""),
    );
  expect([texts("del"), texts("ins")]).toEqual([["49"], ["50"]]);
  expect(body.match(/<w:commentReference /gu)).toHaveLength(2);
  expect(ownMarks(marked)).toEqual({ changes: 1, comments: 2 });
  const again = await markingOf(full).read(accepted(marked));
  expect(complaints(again.verification)).toEqual(["unmatched: 31.4% for nothing"]);
});

test("a place is accepted with a reason and a name, and stays so in the next draft", async () => {
  expect(await accept("31.4%", "From the results, page 3", "S. Kitamura")).toBe("");
  await folded("Accepted (1)").click({ timeout: patience });
  const said = /Accepted by S\. Kitamura on .*: From the results, page 3/u;
  await place("31.4%").getByText(said).waitFor({ timeout: patience });
  await picture("accepted");

  await choose("second.docx", await draft("50th", ratio, growth));
  await agrees("second.docx");
  await head("Not in the worksheet (1)").waitFor({ timeout: patience });
  expect(await place("8.3%").textContent()).toContain("New since the last draft");
  await folded("Accepted (1)").waitFor();
  await picture("second");
  expect(await accept("8.3%", "From the results, page 1")).toBe("S. Kitamura");
  await folded("Accepted (2)").waitFor({ timeout: patience });
});

async function agrees(name: string): Promise<void> {
  await workbench.pane
    .getByText(`${name} agrees with the worksheet`)
    .first()
    .waitFor({ timeout: patience });
}
