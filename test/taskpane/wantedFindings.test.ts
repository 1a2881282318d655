import { isWanted } from "../../src/taskpane/views/checks/wantedFindings";
import { galleryStates } from "../../src/workbench/gallery/states";

const { worksheet } = galleryStates("en", "light")["slip"] ?? {};
const [slip] = worksheet?.is === "read" ? worksheet.reading.outline.open.error : [];
if (slip === undefined) throw new Error("the gallery has a slip");

const wants = (words: string, severity: "error" | "note" | null = null) =>
  isWanted(slip, "error", { severity, words }, "en", "JPY");

test("a finding is found by its rule, its cells, its title and its words, in any width and order", () => {
  expect(
    ["", "dv16", "ＤＶ１６", "C18", "b18", "forecast record", "2018"].map((each) => wants(each)),
  ).toEqual(Array(7).fill(true));
  expect(wants("forecast shares")).toBe(false);
});

test("a kind leaves the others out", () => {
  expect([wants("", "error"), wants("", "note")]).toEqual([true, false]);
});
