import { floorSet } from "../../src/excel/requirements";
import { watchWorksheet } from "../../src/excel/watching";
import { actions } from "./actions";
import { openWorkbook, readTitle, worksheetName } from "./openWorkbook";

/**
 * Microsoft's client knows which requirement set each member came with, and refuses those above the sets that
 * Excel says it has, once that check is switched on; as it comes, it leaves the refusal to Excel.
 */
const watching = {
  name: "watch",
  prepare: ({ session }: Awaited<ReturnType<typeof openWorkbook>>) =>
    Promise.resolve(
      () =>
        new Promise<{ readonly is: string }>((onReading) => {
          watchWorksheet(session, { readSheet: readTitle, onReading });
        }),
    ),
};
const floor = floorSet.replace("ExcelApi ", "");
const below = `1.${String(Number(floor.slice(2)) - 1)}`;

test.each([watching, ...actions])("$name needs no more than the floor", async ({ prepare }) => {
  const workbook = await openWorkbook([worksheetName, "Other"]);
  const action = await prepare(workbook);
  checkSets(floor);
  expect(["done", "written", "fixed", "kept", "added"]).toContain((await action()).is);
  jest.restoreAllMocks();
  await workbook.close();
});

test("the floor is the lowest: below it the first reading fails, and says what Excel lacks", async () => {
  const workbook = await openWorkbook();
  const action = await watching.prepare(workbook);
  // The set the product asks for itself is granted, so that it comes to the calls.
  checkSets(below, floor);
  expect(await action()).toEqual({
    is: "problem",
    problem: {
      is: "tooOld",
      needs: floorSet,
      member: expect.stringMatching(/^WorksheetCollection\.on\w*Changed$/u) as string,
    },
  });
  jest.restoreAllMocks();
  await workbook.close();
});

/** Lets the client take Excel for one that has the sets up to one; the product itself may ask for another. */
function checkSets(highest: string, granted = highest): void {
  const { CommonUtility } = OfficeExtension as unknown as {
    readonly CommonUtility: {
      _doApiNotSupportedCheck: boolean;
      isSetSupported: (set: string, version: string) => boolean;
    };
  };
  const isUpTo = (limit: string) => (_: string, version?: string | number) =>
    Number(String(version).slice(2)) <= Number(limit.slice(2));
  jest.replaceProperty(CommonUtility, "_doApiNotSupportedCheck", true);
  jest.spyOn(CommonUtility, "isSetSupported").mockImplementation(isUpTo(highest));
  jest.spyOn(Office.context.requirements, "isSetSupported").mockImplementation(isUpTo(granted));
}
