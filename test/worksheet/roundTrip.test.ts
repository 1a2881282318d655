import fc from "fast-check";
import type { Announcement } from "../../src/dividend/announcement";
import { languages } from "../../src/dividend/language";
import { type Reading, readWorksheet } from "../../src/worksheet/reader";
import { type WorksheetPlan, sheetOf } from "../../src/worksheet/writing/worksheetPlan";
import { worksheetPlan } from "../../src/worksheet/writing/worksheetWriter";
import { announcements } from "./arbitraryAnnouncements";
import { drawingFrom, inOtherNotation, rearranged } from "./rearranged";
import { whatIsSaid } from "./whatIsSaid";

const runs = { numRuns: 30 };
const anyLanguage = fc.constantFrom(...languages);

function reading(plan: WorksheetPlan, ...where: [] | [{ row: number; column: number }]): Reading {
  const read = readWorksheet(sheetOf(plan, ...where));
  if (read === null) throw new Error("not taken for a dividend worksheet");
  return read;
}

function expectSame(read: Reading, announcement: Announcement): void {
  // A total may well be a small one.
  expect(read.findings.filter(({ rule }) => rule !== "WS12")).toEqual([]);
  expect(whatIsSaid(read.announcement)).toEqual(whatIsSaid(announcement));
}

it("an announcement written as a worksheet, in either language, reads back equal", () => {
  fc.assert(
    fc.property(announcements, anyLanguage, (announcement, language) => {
      expectSame(reading(worksheetPlan(announcement, { language, complete: false })), announcement);
    }),
    runs,
  );
});

it("rows for what is still missing change nothing but that they are there", () => {
  fc.assert(
    fc.property(announcements, anyLanguage, (announcement, language) => {
      const read = reading(worksheetPlan(announcement, { language, complete: true }));
      const said = (each: Announcement) => whatIsSaid(each, { blanks: false });
      // A total may well be a small one.
      expect(read.findings.filter(({ rule }) => rule !== "WS12")).toEqual([]);
      expect(said(read.announcement)).toEqual(said(announcement));
    }),
    runs,
  );
});

it("order of sections and rows, blank rows and columns, and position change nothing", () => {
  const numbers = fc.infiniteStream(fc.nat(1000));
  const origin = fc.record({ row: fc.nat(40), column: fc.nat(30) });
  fc.assert(
    fc.property(
      announcements,
      anyLanguage,
      numbers,
      origin,
      (announcement, language, stream, at) => {
        const draw = drawingFrom(stream);
        const plan = worksheetPlan(announcement, { language, complete: false });
        expectSame(reading(rearranged(plan, draw), at), announcement);
      },
    ),
    runs,
  );
});

it("notation changes nothing", () => {
  const numbers = fc.infiniteStream(fc.nat(1000));
  fc.assert(
    fc.property(announcements, anyLanguage, numbers, (announcement, language, stream) => {
      const draw = drawingFrom(stream);
      const plan = worksheetPlan(announcement, { language, complete: false });
      const read = reading(inOtherNotation(plan, draw));
      // A unit that a number format said is one that the cell's text says now.
      const said = (each: Announcement) =>
        JSON.stringify(whatIsSaid(each)).replaceAll('"unitFrom":"format"', '"unitFrom":"cell"');
      // A total may well be a small one.
      expect(read.findings.filter(({ rule }) => rule !== "WS12")).toEqual([]);
      expect(said(read.announcement)).toBe(said(announcement));
    }),
    runs,
  );
});
