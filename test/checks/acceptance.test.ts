import {
  acceptanceOf,
  acceptancesFrom,
  acceptancesText,
  accepting,
  findingName,
  holds,
  openErrors,
  settled,
  withdrawing,
} from "../../src/checks/acceptance";
import type { Announcement } from "../../src/dividend/announcement";
import type { Finding } from "../../src/dividend/finding";
import { announcement } from "./announcements";
import { checked, findingsOf } from "./checked";
import { paragraphs, paragraphsFrom } from "./paragraphs";
import { said } from "./said";

const slip = { forecast: { recordDate: "2018-03-31" } };

function slipIn(worksheet: Announcement): Finding {
  const [finding] = findingsOf("DV16", checked(worksheet));
  if (finding === undefined) throw new Error("The slip was not found");
  return finding;
}

const worksheet = announcement(slip);
const finding = slipIn(worksheet);
const accepted = acceptanceOf(finding, said(" The forecast was of another dividend. "), worksheet);

test("an accepted finding stays listed, with its reason, and does not count", () => {
  const all = settled([finding], [accepted], worksheet);
  expect(all).toEqual([{ finding, accepted }]);
  expect(openErrors(all)).toBe(0);
  expect(openErrors(settled([finding], [], worksheet))).toBe(1);
});

test("who accepted it and when is kept; what was kept before names were says neither", () => {
  expect(accepted).toMatchObject({ by: "S. Kitamura", on: "2019-05-21" });
  const spaced = acceptanceOf(finding, { ...said("meant"), by: " S. Kitamura " }, worksheet);
  expect(spaced.by).toBe("S. Kitamura");
  expect(accepted.reason).toBe("The forecast was of another dividend.");
  const text = acceptancesText([accepted]);
  const older = text.replace(',"by":"S. Kitamura","on":"2019-05-21"', "");
  expect(older).not.toBe(text);
  expect(acceptancesFrom(older)).toEqual([{ ...accepted, by: "", on: "" }]);
  expect(acceptancesFrom(text.replace('"S. Kitamura"', "7"))).toEqual([]);
});

test("it comes back when a fact it judged changes", () => {
  const elsewhere = announcement({ ...slip, decided: { recordDate: "2019-03-30" } });
  expect(holds(accepted, slipIn(elsewhere), elsewhere)).toBe(false);
  const another = announcement({ forecast: { recordDate: "2018-03-30" } });
  expect(holds(accepted, slipIn(another), another)).toBe(false);
});

test("facts it did not judge may change", () => {
  const other = announcement({ ...slip, previous: { total: "609 million" } });
  expect(holds(accepted, slipIn(other), other)).toBe(true);
});

test("it holds wherever the worksheet and its rows are moved", () => {
  const here = movedDown(worksheet, 9) as Announcement;
  const there = slipIn(here);
  expect(there.cell?.row).toBe((finding.cell?.row ?? 0) + 9);
  expect(holds(accepted, there, here)).toBe(true);
});

/** The same with every cell so many rows further down, the worksheet's first one left where it was. */
function movedDown(part: unknown, rows: number): unknown {
  if (Array.isArray(part)) return part.map((each) => movedDown(each, rows));
  if (typeof part !== "object" || part === null || "toFixed" in part) return part;
  const moved = Object.entries(part).map(([key, value]: [string, unknown]) => [
    key,
    key === "row" && "column" in part && value !== 0
      ? Number(value) + rows
      : movedDown(value, rows),
  ]);
  return Object.fromEntries(moved);
}

test("the same slip in another share class is another finding", () => {
  const dates = { decided: { recordDate: "2019-03-31" }, forecast: { recordDate: "2018-03-31" } };
  const two = announcement({
    ...slip,
    furtherClasses: [{ name: "Class A", ...dates }],
  });
  const [common, classA] = findingsOf("DV16", checked(two));
  expect(common && holds(accepted, common, two)).toBe(true);
  expect(classA && holds(accepted, classA, two)).toBe(false);
});

test("two things wrong in one paragraph are two findings", () => {
  const texts = announcement({
    decision: { boardMeetingDate: "2019-05-22" },
    text: {
      lead: paragraphs("The Board resolved today."),
      reason: paragraphsFrom(260, "It decided today."),
    },
  });
  const said = findingsOf("DV25", checked(texts));
  const inText = said.map((each) => ({ ...each, actual: { is: "text", text: "13.00" } as const }));
  const other = inText.map((each) => ({ ...each, actual: { is: "text", text: "12.00" } as const }));
  const names = [...inText, ...other].map((each) => findingName(each, texts));
  expect(new Set(names).size).toBe(names.length);
});

test("what a cell holds is not the name of its finding, which may have no cell", () => {
  const actual = { is: "text", text: "12.00" } as const;
  expect(findingName({ ...finding, actual }, worksheet)).toBe(findingName(finding, worksheet));
  const nowhere = { ...finding, cell: null, related: [] };
  expect(findingName(nowhere, worksheet)).toBe('["DV16","differs"]');
});

test.each(["finding", "reason", "judged", "by", "on"] as const)(
  "an acceptance whose %s is no text is none",
  (field) => {
    const [kept] = (JSON.parse(acceptancesText([accepted])) as { accepted: object[] }).accepted;
    const text = JSON.stringify({ version: 1, accepted: [{ ...kept, [field]: 7 }] });
    expect(acceptancesFrom(text)).toEqual([]);
  },
);

test("a finding accepted again keeps the last reason, and can be withdrawn", () => {
  const again = acceptanceOf(finding, said("Agreed with the auditor"), worksheet);
  expect(accepting([accepted], again)).toEqual([again]);
  expect(withdrawing([accepted], findingName(finding, worksheet))).toEqual([]);
  expect(withdrawing([accepted], "another")).toEqual([accepted]);
});

test("nothing is accepted without a reason", () => {
  expect(accepting([], acceptanceOf(finding, said("  "), worksheet))).toEqual([]);
});

test("what follows from accepted findings alone is accepted with them", () => {
  const consequence: Finding = { ...finding, rule: "DV99", causedBy: "DV16" };
  expect(settled([finding, consequence], [accepted], worksheet)[1]?.accepted).toEqual(accepted);
  const second: Finding = { ...finding, cell: { row: 99, column: 1 } };
  const withSecond = settled([finding, second, consequence], [accepted], worksheet);
  expect(withSecond.map((each) => each.accepted)).toEqual([accepted, null, null]);
  const alone = settled([consequence], [accepted], worksheet);
  expect(alone[0]?.accepted).toBeNull();
});

test("findings that name each other as cause end somewhere", () => {
  const one: Finding = { ...finding, causedBy: "DV99" };
  const two: Finding = { ...finding, rule: "DV99", causedBy: "DV16" };
  expect(settled([one, two], [], worksheet).map((each) => each.accepted)).toEqual([null, null]);
});

test("acceptances are read back as they were kept", () => {
  expect(acceptancesFrom(acceptancesText([accepted]))).toEqual([accepted]);
});

test.each([
  "",
  "no JSON",
  "null",
  "5",
  "true",
  '"text"',
  "[]",
  '{"accepted":[]}',
  '{"version":2,"accepted":[{"finding":"a","reason":"b","judged":"c"}]}',
  '{"version":1,"accepted":"all"}',
  '{"version":1,"accepted":[null,1,"x",{"finding":"a"},{"finding":"a","reason":" ","judged":"c"}]}',
])("what is kept as %s accepts nothing", (text) => {
  expect(acceptancesFrom(text)).toEqual([]);
});

test("one acceptance in bad form does not take the others away", () => {
  const text = acceptancesText([accepted]).replace('"accepted":[', '"accepted":[{"finding":1},');
  expect(acceptancesFrom(text)).toEqual([accepted]);
});

test("only errors that nobody accepted are open", () => {
  const of = (severity: Finding["severity"], reason: string | null) => ({
    finding: { ...finding, severity },
    accepted: reason === null ? null : said(reason),
  });
  const all = [
    of("error", null),
    of("error", "as published"),
    of("warning", null),
    of("note", null),
  ];
  expect(openErrors(all)).toBe(1);
});

test("a consequence is accepted by way of a cause that follows from an accepted one", () => {
  const second: Finding = { ...finding, rule: "DV98", causedBy: "DV16" };
  const third: Finding = { ...finding, rule: "DV99", causedBy: "DV98" };
  const beside: Finding = { ...finding, rule: "DV97" };
  const all = settled([finding, second, third, beside], [accepted], worksheet);
  expect(all.map((each) => each.accepted)).toEqual([accepted, accepted, accepted, null]);
});

test("a finding that follows from another of its own rule waits for that", () => {
  const cause: Finding = { ...finding, cell: { row: 99, column: 1 } };
  const same: Finding = { ...finding, related: [], causedBy: "DV16" };
  const all = settled([same, cause], [accepted], worksheet);
  expect(all.map((each) => each.accepted)).toEqual([null, null]);
});

test("the cells that a finding's details name may move with it, other details may not change", () => {
  const at = (cell: unknown): Finding => ({ ...finding, details: { ...finding.details, cell } });
  const there = finding.cell;
  const kept = acceptanceOf(at(there), said("as published"), worksheet);
  expect(kept.judged).not.toContain('"row":');
  expect(holds(kept, at(there), worksheet)).toBe(true);
  for (const other of [{ row: "1", column: 1 }, { row: 1 }, { column: 1 }, null, "B1", 1]) {
    const changed = acceptanceOf(at(other), said("as published"), worksheet);
    expect(changed.judged).toContain(`"cell":${JSON.stringify(other)}`);
  }
});
