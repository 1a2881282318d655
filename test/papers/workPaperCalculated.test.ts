import { readWorkbook } from "../../src/xlsx/workbookReader";
import { papersWorkbook } from "../../src/xlsx/paperWorkbook";
import type { Language } from "../../src/dividend/language";
import { workPaperSheet } from "../../src/papers/workPaper";
import type { PaperSheet } from "../../src/papers/paperSheet";
import { openEmbeddedExcel } from "../../src/workbench/node";
import type { Sheet } from "../../src/worksheet/sheet";
import { fiftyCases } from "./fiftyCases";
import { hasLibreOffice } from "../libreOffice";
import { recalculated, withoutResults } from "./libreOffice";
import type { PaperCase } from "./sectionSheet";

interface Written {
  readonly paper: PaperSheet;
  readonly each: PaperCase;
}

function papersOf(cases: readonly PaperCase[], language: Language): readonly Written[] {
  return cases.map((each) => ({
    each,
    paper: workPaperSheet(each.announcement, each.section, language),
  }));
}

function workbookOf(written: readonly Written[]): Promise<Uint8Array> {
  return papersWorkbook(
    written.map(({ each, paper }) => ({ worksheet: each.sheet, papers: [paper] })),
  );
}

/** What the code says stands in each cell with a formula. */
function worked({ rows }: PaperSheet): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap((row, down) =>
      row.flatMap((cell, across) => {
        if (cell?.formula == null || cell.content.is === "date") return [];
        const said =
          cell.content.is === "number"
            ? cell.content.number.toFixed()
            : cell.content.is === "text"
              ? cell.content.text
              : "";
        return [[`${String(down)},${String(across)}`, said] as const];
      }),
    ),
  );
}

function calculated(sheet: Sheet, cells: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(
    [...cells].map((place) => {
      const [row = 0, column = 0] = place.split(",").map(Number);
      const held = sheet.rows[row - sheet.origin.row]?.[column - sheet.origin.column];
      return [place, held?.error ?? String(held?.value ?? "")] as const;
    }),
  );
}

(hasLibreOffice ? describe : describe.skip)(
  "the formulas of the work paper, in LibreOffice",
  () => {
    it.each([
      ["en", fiftyCases],
      ["ja", fiftyCases.slice(8, 20)],
    ] as const)(
      "come to the yen to what the code works out (%s)",
      async (language, cases) => {
        const written = papersOf(cases, language);
        const reading = readWorkbook(recalculated(await workbookOf(written)));
        if (reading.is !== "workbook") throw new Error("LibreOffice wrote no workbook");
        written.forEach(({ paper }, index) => {
          const sheet = reading.sheets[index];
          if (sheet === undefined) throw new Error(`no sheet ${String(index)}`);
          const expected = worked(paper);
          expect(expected.size).toBeGreaterThan(70);
          expect([sheet.name, calculated(sheet, expected.keys())]).toEqual([sheet.name, expected]);
        });
      },
      300_000,
    );
  },
);

describe("the formulas of the work paper, in the embedded Excel", () => {
  it("come to what the code works out", async () => {
    const written = papersOf(fiftyCases.slice(4, 20), "en");
    const excel = await openEmbeddedExcel({ file: withoutResults(await workbookOf(written)) });
    try {
      for (const [index, { paper }] of written.entries()) {
        const values = await excel.Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load("items/name");
          await context.sync();
          const used = worksheets.items[index]?.getRange("A1:F120");
          if (used === undefined) throw new Error("no sheet");
          used.load("values");
          await context.sync();
          return used.values as (string | number)[][];
        });
        const expected = worked(paper);
        const found = new Map(
          [...expected.keys()].map((place) => {
            const [row = 0, column = 0] = place.split(",").map(Number);
            return [place, String(values[row]?.[column] ?? "")] as const;
          }),
        );
        expect(found).toEqual(expected);
      }
    } finally {
      await excel.dispose();
    }
  });
});
