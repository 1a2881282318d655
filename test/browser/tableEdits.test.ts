import fc from "fast-check";
import { a1 } from "../../src/dividend/fact";
import { pane as words } from "../../src/languages/en/pane";
import { areaOf as areaNamed } from "../../src/workbench/workbook/area";
import { fewCells } from "../../src/taskpane/views/fewCells";
import { type Place, type Shift, placeAfter } from "../excel/placeShift";
import { eventually } from "./eventually";
import {
  type OpenWorkbench,
  type WorkbenchWindow,
  closeBrowser,
  openWorkbench,
} from "./openWorkbench";

/**
 * After any edit, undo, insertion and deletion the pane says of each table what the cells say: where it stands by a
 * count kept here, what it should show by the preview beside it, what it shows by the sheet itself.
 */
const patience = 30_000;
const worksheet = "FY2018 year-end";

let workbench: OpenWorkbench;
const titles = ["Dividend", "< Reference > Annual dividend payments"] as const;
/** The sheet of the tables, and where on it each stands; null for a table whose cells are gone. */
let tables: { readonly sheet: string; places: (Place | null)[] };

afterEach(() => workbench.close());
afterAll(closeBrowser);

interface ShownCell {
  readonly text: string;
  readonly isNumber: boolean;
  readonly isFormula: boolean;
}

/** What the cells of a block hold. */
function shownIn(sheet: string, place: Place): Promise<readonly (readonly ShownCell[])[]> {
  return workbench.page.evaluate(
    ([name, { row, column, rows, columns }]) => {
      const cells = (window as unknown as WorkbenchWindow).workbook.worksheet(name)?.cells;
      return Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => {
          const { value, formula } = cells?.content(row + r, column + c) ?? {};
          return {
            text: cells?.text(row + r, column + c) ?? "",
            isNumber: typeof value === "number",
            isFormula: typeof formula === "string",
          };
        }),
      );
    },
    [sheet, place] as const,
  );
}

/** The tables of the preview, merged cells spread: what they cover is empty. */
function previews(): Promise<readonly (readonly (readonly string[])[])[]> {
  return workbench.pane.locator("main section > div table").evaluateAll((found) =>
    found.map((table) => {
      const grid: string[][] = [...table.querySelectorAll("tr")].map(() => []);
      [...table.querySelectorAll("tr")].forEach((line, row) => {
        let column = 0;
        for (const cell of line.cells) {
          while (grid[row]?.at(column) !== undefined) column += 1;
          for (let down = 0; down < cell.rowSpan; down += 1)
            for (let across = 0; across < cell.colSpan; across += 1)
              (grid[row + down] ??= [])[column + across] =
                down + across === 0 ? cell.textContent : "";
        }
      });
      return grid;
    }),
  );
}

/** What the pane must say of a table, by its cells. */
async function dueOf(
  { row, column, rows, columns }: Place,
  preview: readonly (readonly string[])[],
  titled: string,
): Promise<string> {
  const last = { row: row + rows - 1, column: column + columns - 1 };
  const at = `${tables.sheet}!${a1({ row, column })}:${a1(last)}`;
  const [title, ...shown] = await shownIn(tables.sheet, { row, column, rows, columns });
  if (shown.length !== preview.length || columns !== (preview[0]?.length ?? 0))
    return words.tables.tableOutOfDate(at, null);
  const differing = preview.flatMap((line, r) =>
    line.flatMap((text, c) => (isShown(text, shown[r]?.[c]) ? [] : [addressAt(r + 1, c)])),
  );
  const all = [...(title ?? []).flatMap(mistitled), ...differing];
  if (all.length > 0) return words.tables.tableOutOfDate(at, fewCells(all, "en"));
  const copied = shown.flatMap((line, r) =>
    line.flatMap((cell, c) => (cell.isNumber && !cell.isFormula ? [addressAt(r + 1, c)] : [])),
  );
  return copied.length > 0
    ? words.tables.tableByHand(at, fewCells(copied, "en"))
    : words.tables.tableCurrent(at);

  function addressAt(r: number, c: number): string {
    return a1({ row: row + r, column: column + c });
  }

  /** Behind the title stands a mark where the table is out of date. */
  function mistitled({ text }: ShownCell, c: number): string[] {
    const isRight = c === 0 ? text.startsWith(titled) : text === "";
    return isRight ? [] : [addressAt(0, c)];
  }
}

/** A figure is a number in the sheet, whatever its look; a heading's line may be broken there. */
function isShown(text: string, cell: ShownCell | undefined): boolean {
  const plain = (words: string) => words.replace(/\s+/gu, " ");
  const isFigure = /^(?:JPY)?[\d,.]+(?: million)?(?: \(paid\))?$|^[A-Z][a-z]+ \d+, \d{4}$/u.test(
    text,
  );
  return plain(cell?.text ?? "") === plain(text) && cell?.isNumber === isFigure;
}

async function due(): Promise<readonly string[]> {
  const shown = await previews();
  return Promise.all(
    tables.places.flatMap((place, index) =>
      place === null ? [] : [dueOf(place, shown[index] ?? [], titles[index] ?? "-")],
    ),
  );
}

const standing = /: (?:current;|out of date|agrees with the worksheet now|not compared)/u;

const told = () =>
  workbench.pane.locator("main span > span").filter({ hasText: standing }).allTextContents();

/** Puts an earlier message away, so that the next one is known for what it is. */
async function dismiss(): Promise<void> {
  const close = workbench.pane.getByRole("button", { name: words.common.close });
  if ((await close.count()) > 0) await close.first().click();
}

/** The places that a message names, of the tables that are there. */
async function placesSaid(message: RegExp): Promise<Place[]> {
  const said = workbench.pane.getByText(message).first();
  await said.waitFor({ timeout: patience });
  const addresses = ((await said.textContent()) ?? "").match(/[A-Z]+\d+:[A-Z]+\d+/gu) ?? [];
  return addresses.map((address) => areaOf(address));
}

function areaOf(address: string): Place {
  const area = areaNamed(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  return area;
}

async function insertAnew(): Promise<void> {
  const { pane, page } = workbench;
  await dismiss();
  await pane.getByRole("button", { name: words.tables.insertOnNewSheet }).click();
  const places = await placesSaid(/^The tables are at /u);
  const sheet = await page.evaluate(
    () => (window as unknown as WorkbenchWindow).workbook.worksheets().at(-1)?.name ?? "",
  );
  tables = { sheet, places };
}

type Edit =
  | {
      readonly is: "typed";
      readonly row: number;
      readonly column: number;
      readonly typed: unknown;
      readonly undone: boolean;
    }
  | {
      readonly is: "filled";
      readonly cell: readonly [string, number, unknown];
      readonly undone: boolean;
    }
  | {
      readonly is: "shifted";
      readonly on: "tables" | "worksheet";
      readonly how: Shift;
      readonly at: number;
      readonly undone: boolean;
    }
  | { readonly is: "sheetDeleted" }
  | { readonly is: "updated" };

const undone = fc.boolean();
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      is: fc.constant("typed" as const),
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 5 }),
      typed: fc.constantFrom<unknown>("", "mine", 13.5, 1, "=1+1", "March 31, 2019"),
      undone,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("filled" as const),
      cell: fc.constantFrom<readonly [string, number, unknown]>(
        ["Dividend per share", 1, 14],
        ["Dividend per share", 1, 13.5],
        ["Dividend per share", 3, "Undetermined"],
        ["Total dividend amount", 1, "JPY630 million"],
        ["Total dividend amount", 1, 608_000_000],
        ["Effective date", 1, "2019-06-27"],
        ["Dividend resource", 1, "Capital surplus"],
      ),
      undone,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant("shifted" as const),
      on: fc.constantFrom("tables" as const, "tables" as const, "worksheet" as const),
      how: fc.constantFrom<Shift>("insert-row", "remove-row", "insert-col", "remove-col"),
      at: fc.integer({ min: 0, max: 12 }),
      undone,
    }),
  },
  { weight: 1, arbitrary: fc.record({ is: fc.constant("sheetDeleted" as const) }) },
  { weight: 2, arbitrary: fc.record({ is: fc.constant("updated" as const) }) },
);

async function update(): Promise<void> {
  const { pane } = workbench;
  const button = pane.getByRole("button", { name: words.tables.update, exact: true });
  if (tables.places.every((place) => place === null) || (await button.count()) === 0) return;
  await dismiss();
  await button.click();
  const overwrite = pane.getByRole("button", { name: words.tables.overwrite });
  const done = pane.getByText(/^The tables at .+ are up to date\.$/u);
  await overwrite.or(done).first().waitFor({ timeout: patience });
  if ((await overwrite.count()) > 0) await overwrite.click();
  const places = await placesSaid(/^The tables at .+ are up to date\.$/u);
  tables.places = tables.places.map((place) => (place === null ? null : (places.shift() ?? null)));
}

async function carryOut(made: Edit): Promise<void> {
  if (made.is === "updated") return update();
  const { sheet } = tables;
  if (made.is === "sheetDeleted") {
    await workbench.page.evaluate((name) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      const found = workbook.worksheet(name);
      if (found !== undefined) workbook.deleteWorksheet(found);
    }, sheet);
    tables.places = [null, null];
    return;
  }
  // A row with a heading is what makes the worksheet one: there one is only inserted.
  const how: Shift | null = made.is === "shifted" && made.on === "worksheet" ? "insert-row" : null;
  const asked = made.is === "shifted" && how !== null ? { ...made, how } : made;
  const isDone = await workbench.page.evaluate(
    async ([{ asked, sheet, worksheet }]) => {
      const { workbook } = window as unknown as WorkbenchWindow;
      const { engine } = workbook;
      if (asked.is === "shifted") {
        const found = workbook.worksheet(asked.on === "tables" ? sheet : worksheet);
        if (found === undefined) throw new Error("no sheet");
        const [rows, columns] = [found.sheet.getRowCount(), found.sheet.getColumnCount()];
        const isRow = asked.how.endsWith("row");
        // The engine takes rows and columns from the sheet in front, whichever it is told.
        found.activate();
        const isDone = await engine.commands.executeCommand(`sheet.command.${asked.how}`, {
          unitId: engine.unitId,
          subUnitId: found.id,
          direction: isRow ? 2 : 1,
          range: isRow
            ? { startRow: asked.at, endRow: asked.at, startColumn: 0, endColumn: columns - 1 }
            : { startRow: 0, endRow: rows - 1, startColumn: asked.at, endColumn: asked.at },
        });
        if (!isDone) return false;
      } else if (asked.is === "typed") {
        const { row, column } = asked;
        workbook
          .worksheet(sheet)
          ?.cells.write({ row, column, rows: 1, columns: 1 }, () => asked.typed);
      } else {
        const [label, column, typed] = asked.cell;
        const cells = workbook.worksheet(worksheet)?.cells;
        for (let row = 0; row < 200; row += 1) {
          if (cells?.text(row, 0) !== label) continue;
          cells.write({ row, column, rows: 1, columns: 1 }, () => typed);
          break;
        }
      }
      if (asked.undone) await workbook.undo();
      return true;
    },
    [{ asked, sheet, worksheet }] as const,
  );
  if (!isDone) {
    // The engine says why in a box of its own.
    await workbench.page.getByRole("button", { name: "ok" }).click();
    return;
  }
  if (asked.is === "shifted" && asked.on === "tables" && !asked.undone) {
    const { how: shift, at } = asked;
    tables.places = tables.places.map((place) =>
      place === null ? null : placeAfter(place, shift, at),
    );
  }
}

const whole = process.env["HARNESS"] === "all";
const count = whole ? 200 : 20;
const seed = Number(process.env["SEED"] ?? 10);

test("after random edits, undos, deletions and insertions the pane says what the cells say", async () => {
  workbench = await openWorkbench({ parameters: { file: "samples/iij-2019-05-23.xlsx" } });
  await workbench.pane.getByRole("tab", { name: words.tabs.tables }).click({ timeout: patience });
  await insertAnew();
  const seen = new Map<string, number>();
  for (const [index, made] of fc.sample(edit, { numRuns: count, seed }).entries()) {
    if (tables.places.every((place) => place === null)) await insertAnew();
    await carryOut(made);
    // A change is read a quarter of a second after it.
    await new Promise((resolve) => setTimeout(resolve, 400));
    await workbench.page.evaluate(() =>
      (window as unknown as WorkbenchWindow).paneHost.bridge?.idle(),
    );
    const [said, meant] = await eventually(
      async () => [await told(), await due()] as const,
      ([now, then]) => JSON.stringify(now) === JSON.stringify(then),
    );
    expect({ index, made, said }).toEqual({ index, made, said: meant });
    for (const each of said) {
      const state = /current|out of date|agrees|not compared/u.exec(each)?.[0] ?? "";
      seen.set(state, (seen.get(state) ?? 0) + 1);
    }
  }
  // A test that never saw one of them would prove nothing of it.
  expect([...seen.keys()].sort()).toEqual(["agrees", "current", "out of date"]);
}, 1_200_000);
