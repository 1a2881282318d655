import fc from "fast-check";
import { acceptancesFrom } from "../../src/checks/acceptance";
import { acceptedFindingsOf } from "../../src/checks/acceptedFindings";
import { keptDraftsOf } from "../../src/drafts/accept/keptDrafts";
import { keptTable, keptTablesText } from "../../src/excel/keptTables";
import { insertedTables } from "../../src/excel/tableMarks";
import { foreignCells, memoryFrom, memoryOf, memoryText } from "../../src/excel/tableMemory";
import { areaOfAddress } from "../../src/worksheet/reference";
import { marksAmong, newOwner, ownerOf } from "../../src/worksheet/workbookMarks";
import { edited, edits, patience, runs } from "./damage";

const json = fc.oneof(
  fc.json(),
  fc.string(),
  fc.json().map((each) => `{"version":1,"accepted":${each},"seen":${each}}`),
);

test(
  "what a workbook keeps as accepted is read, or left",
  () => {
    fc.assert(
      fc.property(json, (text) => {
        for (const { reason } of acceptancesFrom(text)) expect(reason).toMatch(/[\p{L}\p{N}]/u);
      }),
      runs,
    );
  },
  patience,
);

const contents = fc.array(
  fc.array(fc.oneof(fc.constant(""), fc.constantFrom("=A1", "'", "''"), fc.string(), fc.double()), {
    minLength: 3,
    maxLength: 3,
  }),
  { maxLength: 12 },
);

test(
  "a table's memory is what was written, and a forged one accounts for no cell that differs",
  () => {
    fc.assert(
      fc.property(contents, edits, (cells, all) => {
        const memory = memoryOf(cells);
        if (cells.length > 0) expect(memoryFrom(memoryText(memory))).toEqual(memory);
        expect(foreignCells(cells, memory)).toEqual([]);
        const forged = memoryFrom(edited(memoryText(memory), all));
        for (const [row, column] of foreignCells(cells, forged))
          expect(cells[row]?.[column]).not.toBe("");
        if (forged === null)
          expect(foreignCells(cells, forged)).toHaveLength(
            cells.flat().filter((cell) => cell !== "").length,
          );
      }),
      runs,
    );
  },
  patience,
);

const size = fc.oneof(fc.nat(20), fc.constantFrom(1e6, 2 ** 31, Number.MAX_SAFE_INTEGER));

test(
  "a table's memory that claims another size than it has is none",
  () => {
    fc.assert(
      fc.property(
        size,
        size,
        fc.array(fc.constantFrom("", "=", "1k2"), { maxLength: 40 }),
        (...claimed) => {
          const [rows, columns, signs] = claimed;
          const memory = memoryFrom(`${String(rows)}x${String(columns)}:${signs.join(",")}`);
          expect(memory === null || memory.signs.length === rows * columns).toBe(true);
          foreignCells([["a", "b"], ["c"]], memory);
        },
      ),
      runs,
    );
  },
  patience,
);

const part = fc.constantFrom(
  "",
  "2",
  "999999999999999999999",
  ".worksheet",
  ".tables",
  ".accepted",
  ".drafts",
  ".copy2",
  ".annual",
  ".comparison",
  ".constructor",
  "__proto__",
);
const name = fc.array(part, { maxLength: 3 }).map((parts) => `DividendTables${parts.join("")}`);
const formula = fc.oneof(
  fc.constantFrom(
    "=Sheet1!$A$1:$B$9",
    "='a''b'!$A$1",
    "=#REF!$A$1",
    "=Sheet1!$ZZZZ$99999999999",
    "=[1]Sheet1!$A$1",
  ),
  edits.map((all) => edited("='Sheet 1'!$B$4:$E$9", all)),
);

test(
  "names and settings of any form are read, or left",
  () => {
    const names = fc.array(fc.record({ name, formula }), { maxLength: 8 });
    const settings = fc.array(fc.record({ key: name, value: fc.oneof(json, fc.jsonValue()) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(names, settings, (namesKept, settingsKept) => {
        const marks = marksAmong(namesKept, settingsKept);
        const owner = ownerOf("Sheet 1", marks) ?? "DividendTables";
        acceptedFindingsOf(owner, marks);
        for (const { reason } of keptDraftsOf(owner, marks).accepted) expect(reason).toMatch(/\S/u);
        for (const table of insertedTables(owner, marks)) {
          areaOfAddress(table.address);
          keptTable(marks, table.name);
        }
        expect(JSON.parse(keptTablesText(marks, owner, new Map()))).toBeInstanceOf(Object);
        expect(marks.names.has(newOwner(marks))).toBe(false);
      }),
      runs,
    );
  },
  patience,
);
