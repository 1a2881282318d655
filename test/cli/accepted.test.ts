import { existsSync, readFileSync } from "node:fs";
import { acceptanceOf, acceptancesText } from "../../src/checks/acceptance";
import { checkFile } from "../../src/cli/checkedFile";
import { changed, withAddIn } from "../xlsx/addInParts";
import { run, sample, scratchFolder } from "./commandLine";

const slip = sample("iij-2019-05-23.xlsx");
const sheetName = "FY2018 year-end";
const said = { reason: "Agreed with the auditors", by: "S. Kitamura", on: "2019-05-21" };
const file = scratchFolder();

/** The real release with its slip, accepted as the pane accepts it. */
function acceptedSlip(): Uint8Array {
  const [worksheet] = checkFile(slip).worksheets;
  const found = worksheet?.findings.find(({ finding }) => finding.severity === "error");
  if (worksheet === undefined || found === undefined) throw new Error("no slip");
  const text = acceptancesText([acceptanceOf(found.finding, said, worksheet.announcement)]);
  return withAddIn(readFileSync(slip), sheetName, {
    "DividendTables.accepted": JSON.stringify(text),
  });
}

async function errorsOf(path: string) {
  const { status, out } = await run("check", path, "--format", "json");
  const report = JSON.parse(out) as {
    files: {
      worksheets: { findings: { severity: string; cell: string; accepted: boolean }[] }[];
    }[];
  };
  const findings = report.files[0]?.worksheets[0]?.findings ?? [];
  const errors = findings.filter(({ severity }) => severity === "error");
  return { status, errors: errors.map(({ cell, accepted }) => ({ cell, accepted })) };
}

test("an error accepted in the pane is accepted here, with what follows from it: status 0", async () => {
  const path = file("accepted.xlsx", acceptedSlip());
  expect(await errorsOf(path)).toEqual({ status: 0, errors: [{ cell: "C30", accepted: true }] });
  const { status, out } = await run("check", path);
  expect(status).toBe(0);
  expect(out).toMatch(/no errors.*2 accepted\n/u);
  expect(out).toContain("Accepted by S. Kitamura on May 21, 2019: Agreed with the auditors");
});

test("the log for machines gives the reason", async () => {
  const path = file("logged.xlsx", acceptedSlip());
  const { out } = await run("check", path, "--format", "json");
  const { files } = JSON.parse(out) as {
    files: { worksheets: { log: { rule: string; outcome: string; reason: string | null }[] }[] }[];
  };
  const lines = files[0]?.worksheets[0]?.log.filter((line) => line.reason !== null);
  expect(lines).toContainEqual(
    expect.objectContaining({ rule: "DV16", outcome: "accepted", ...said }),
  );
});

test("it comes back when what it judged has changed", async () => {
  const earlier = changed(acceptedSlip(), "xl/worksheets/sheet1.xml", (xml) =>
    xml.replace('<c r="C30" s="4"><v>43190</v>', '<c r="C30" s="4"><v>43189</v>'),
  );
  const path = file("changed.xlsx", earlier);
  expect(await errorsOf(path)).toEqual({ status: 1, errors: [{ cell: "C30", accepted: false }] });
});

test.each<[string, string, (text: string) => string]>([
  ["of another sheet", "xl/workbook.xml", (xml) => xml.replace(`'${sheetName}'!`, "'Other'!")],
  ["that cannot be read", "xl/webextensions/webextension1.xml", (xml) => xml.slice(0, 400)],
])("an acceptance %s accepts nothing", async (_, part, change) => {
  const path = file("not-accepted.xlsx", changed(acceptedSlip(), part, change));
  expect(await errorsOf(path)).toEqual({ status: 1, errors: [{ cell: "C30", accepted: false }] });
});

test("a release is not refused for it", async () => {
  const path = file("released.xlsx", acceptedSlip());
  const { status, err } = await run("release", path, "--out", file("out"), "--format", "text");
  expect(err).not.toContain("error stands");
  expect(status).toBe(0);
  expect(existsSync(file("out/released.en.txt"))).toBe(true);
});
