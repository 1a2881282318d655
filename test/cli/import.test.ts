import { readFileSync } from "node:fs";
import { describeWithShared, sharedPath } from "../shared";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();
const drafts = file("drafts");

beforeAll(async () => {
  await run("release", sample("full-sample.xlsx"), "--out", drafts);
});

describe("import", () => {
  it.each(["en.txt", "en.html", "en.docx", "ja.txt", "ja.docx"])(
    "writes a worksheet that agrees with the release it came from (.%s)",
    async (ending) => {
      const release = `${drafts}/full-sample.${ending}`;
      const out = file(`${ending}.xlsx`);
      expect(await run("import", release, "--out", out)).toMatchObject({ status: 0, err: "" });
      const { status, out: verified } = await run("verify", out, release);
      expect(verified).toContain("  0 differ, 0 missing,");
      expect(status).toBe(0);
    },
  );

  it("lists what it did not understand, in sentences, and writes the rest", async () => {
    const text = readFileSync(`${drafts}/full-sample.en.txt`, "utf8");
    const changed = file("changed.txt", text.replace("June 27, 2025\t-", "soon after June\t-"));
    const out = file("changed.xlsx");
    const { status, err, out: taken } = await run("import", changed, "--out", out);
    expect(err).toBe(
      `${changed}: table 1, row 7, column 2 was not understood and is not in the worksheet: “soon after June”. It would go into B49.\n`,
    );
    expect(taken).toBe(
      `${changed}: taken from its text, to be compared with it:\n` +
        "  B17, B18, B19, B15: paragraph 4: “The payment requires the approval of the 50th Ordinary General Meeting of " +
        "Shareholders, to be held on June 26, 2025 in Nagoya.”\n",
    );
    expect(status).toBe(0);
    expect((await run("check", out)).status).not.toBe(2);
  });

  it.each([
    ["a missing release", "none.txt", null, "there is no such file"],
    ["an empty release", "empty.txt", "", "nothing is in it"],
    ["another kind of file", "release.png", "x", "ends in .txt, .html, .docx or .pdf"],
    ["text named .pdf", "release.pdf", "x", "it is not a PDF, or it is damaged"],
    ["a text that is no release", "letter.txt", "Dear Sir,", "it is no release of a dividend"],
  ])("ends with status 2 for %s", async (_, name, content, cause) => {
    const path = content === null ? file(name) : file(name, content);
    const { status, err } = await run("import", path, "--out", file("nothing.xlsx"));
    expect(err).toContain(`${path}: `);
    expect(err).toContain(cause);
    expect(status).toBe(2);
    expect(() => readFileSync(file("nothing.xlsx"))).toThrow();
  });

  it("writes over nothing unasked", async () => {
    const release = `${drafts}/full-sample.en.txt`;
    const out = file("mine.xlsx", "mine");
    expect((await run("import", release, "--out", out)).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("mine");
    expect((await run("import", release, "--out", out, "--force")).status).toBe(0);
    expect((await run("import", release, "--out", file("new.txt"))).status).toBe(2);
  });
});

describeWithShared("import of a real release", () => {
  it("finds its slip without a worksheet having been typed", async () => {
    const out = file("iij.xlsx");
    const imported = await run("import", sharedPath("releases/iij-2019-05-23.txt"), "--out", out);
    expect(imported).toMatchObject({ status: 0, err: "" });
    const { status, out: report } = await run("check", out);
    expect(report).toMatch(/Error {2}C\d+ {2}DV16/u);
    expect(report).toContain("1 error,");
    expect(status).toBe(1);
  });
});
