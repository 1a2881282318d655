import { readFileSync } from "node:fs";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();
const worksheet = sample("full-sample.xlsx");
const drafts = file("drafts");

beforeAll(async () => {
  await run("release", worksheet, "--out", drafts, "--lang", "en");
});

describe("verify", () => {
  it.each(["txt", "html", "docx"])(
    "ticks every figure of an unchanged draft (.%s)",
    async (ending) => {
      const { status, out, err } = await run(
        "verify",
        worksheet,
        `${drafts}/full-sample.en.${ending}`,
      );
      expect(err).toBe("");
      expect(out).toContain("  0 differ, 0 missing,");
      expect(out).toContain("  ✓ table 1, row 2, column 2: March 31, 2025 (B37)");
      expect(status).toBe(0);
    },
  );

  it("names what was changed, where, and the cell that says otherwise", async () => {
    const text = readFileSync(`${drafts}/full-sample.en.txt`, "utf8");
    const changed = file("changed.txt", text.replace("June 27, 2025\t-", "June 28, 2025\t-"));
    const { status, out } = await run("verify", worksheet, changed);
    expect(out).toContain(
      "  ✗ table 1, row 7, column 2 (Effective date): June 28, 2025, but the worksheet has June 27, 2025 (B46)",
    );
    expect(status).toBe(1);
  });

  it.each([
    ["a missing draft", "none.txt", null, "there is no such file"],
    ["an empty draft", "empty.txt", "", "nothing is in it"],
    ["text named .docx", "text.docx", "text", "it is not a Word document"],
    ["another kind of file", "draft.png", "x", "ends in .txt, .html, .docx or .pdf"],
    ["text named .pdf", "draft.pdf", "x", "it is not a PDF, or it is damaged"],
    ["an old Word file", "draft.doc", "x", "save it as .docx"],
  ])("ends with status 2 for %s", async (_, name, content, cause) => {
    const path = content === null ? file(name) : file(name, content);
    const { status, err } = await run("verify", worksheet, path);
    expect(err).toContain(`${path}: `);
    expect(err).toContain(cause);
    expect(status).toBe(2);
  });
});
