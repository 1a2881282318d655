import { readFileSync } from "node:fs";
import { run, sample, scratchFolder } from "./commandLine";

const inFolder = scratchFolder();

describe("calendar", () => {
  it("writes the days of a worksheet in its own language", async () => {
    const out = inFolder("days.ics");
    const { status, out: printed } = await run(
      "calendar",
      sample("full-sample-ja.xlsx"),
      "--out",
      out,
    );
    expect(status).toBe(0);
    expect(printed).toBe("");
    const file = readFileSync(out, "utf8");
    expect(file.match(/BEGIN:VEVENT/gu)).toHaveLength(9);
    expect(file).toContain("SUMMARY:権利落日");
    expect(file).toContain("DTSTART;VALUE=DATE:20250328");
  });

  it("writes them in the language asked for, and says that errors stand", async () => {
    const out = inFolder("slip.ics");
    const { status, err } = await run(
      "calendar",
      sample("iij-2019-05-23.xlsx"),
      "--out",
      out,
      "--lang",
      "en",
    );
    expect(status).toBe(0);
    expect(err).toContain("1 error stands. The calendar was written anyway");
    expect(readFileSync(out, "utf8")).toContain("SUMMARY:Ex-dividend date");
  });

  it("writes nothing over a file that exists, nor under another ending", async () => {
    const out = inFolder("there.ics", "mine");
    expect((await run("calendar", sample("iij-2019-05-23.xlsx"), "--out", out)).status).toBe(2);
    expect(readFileSync(out, "utf8")).toBe("mine");
    const other = await run("calendar", sample("iij-2019-05-23.xlsx"), "--out", inFolder("a.txt"));
    expect(other.status).toBe(2);
    expect(other.err).toContain("must end in .ics");
  });
});
