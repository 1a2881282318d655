import { existsSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { accepted, ownMarks, rewritten } from "../drafts/mark/wordFiles";
import { run, sample, scratchFolder } from "./commandLine";

const file = scratchFolder();
const worksheet = sample("full-sample.xlsx");
const drafts = file("drafts");
const changed = file("changed.docx");

beforeAll(async () => {
  await run("release", worksheet, "--out", drafts, "--lang", "en");
  const draft = new Uint8Array(readFileSync(`${drafts}/full-sample.en.docx`));
  file(
    "changed.docx",
    rewritten(draft, (xml) => xml.replace("50th Ordinary", "49th Ordinary")),
  );
});

describe("verify --marked", () => {
  it("writes a copy whose changes, once accepted, agree, and says what is in it", async () => {
    const out = file("marked.docx");
    const { status, err } = await run("verify", worksheet, changed, "--marked", out);
    expect(err).toBe(`${out}: 1 figure corrected, 0 remarks without a correction.\n`);
    expect(status).toBe(1);
    const clean = file("accepted.docx", accepted(new Uint8Array(readFileSync(out))));
    const again = await run("verify", worksheet, clean);
    expect(again.out).toContain("  0 differ, 0 missing,");
    expect(again.status).toBe(0);
  });

  it("tells what agrees with --ticks, in the language of the report", async () => {
    const out = file("ticked.docx");
    const args = ["--marked", out, "--ticks", "--lang", "ja"];
    const { err } = await run("verify", worksheet, changed, ...args);
    expect(err).toMatch(/1 figure corrected, \d\d remarks/u);
    expect(ownMarks(new Uint8Array(readFileSync(out))).comments).toBeGreaterThan(10);
  });

  it("leaves a file that exists as it is, and with --force writes over it", async () => {
    const out = file("there.docx", "mine");
    const { status, err } = await run("verify", worksheet, changed, "--marked", out);
    expect(status).toBe(2);
    expect(err).toContain("it exists already");
    expect(readFileSync(out, "utf8")).toBe("mine");
    await run("verify", worksheet, changed, "--marked", out, "--force");
    expect(statSync(out).size).toBeGreaterThan(4);
  });

  it.each(["the draft", "the workbook"])("never writes over %s", async (which) => {
    const name = which === "the draft" ? changed : file("book.xlsx", readFileSync(worksheet));
    const link = file(which === "the draft" ? "draft link.docx" : "book link.docx");
    symlinkSync(name, link);
    const before = readFileSync(name);
    const book = which === "the draft" ? worksheet : name;
    const { status, err } = await run("verify", book, changed, "--marked", link, "--force");
    expect(err).toContain("it is the file that is read");
    expect(status).toBe(2);
    expect(readFileSync(name).equals(before)).toBe(true);
  });

  it("wants the name of the copy to end as the draft's does", async () => {
    const out = file("marked.txt");
    const { status, err } = await run("verify", worksheet, changed, "--marked", out);
    expect(err).toContain(`its name must end in .docx`);
    expect(status).toBe(2);
    expect(existsSync(out)).toBe(false);
  });
});
