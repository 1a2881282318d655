import { readWorkbook } from "../../src/xlsx/workbookReader";
import { addInPart } from "./addInParts";
import { workbookParts, zipped } from "./workbookParts";

const first = "xl/webextensions/webextension1.xml";
const second = "xl/webextensions/webextension2.xml";

function kept(added: Readonly<Record<string, string>>) {
  const reading = readWorkbook(zipped({ ...workbookParts(""), ...added }));
  if (reading.is !== "workbook") throw new Error(JSON.stringify(reading));
  return { names: reading.names, settings: reading.settings };
}

test("what add-ins keep is read from the parts of all of them", () => {
  const text = '{"why":"<株式分割> & \\"more\\"\\n"}';
  const added = {
    "xl/webextensions/taskpanes.xml": "<taskpanes/>",
    [first]: addInPart({ mine: JSON.stringify(text), count: "2" }),
    [second]: addInPart({ other: "true", mine: '"a later part"' }),
  };
  expect(kept(added).settings).toEqual([
    { key: "mine", value: text },
    { key: "count", value: 2 },
    { key: "other", value: true },
  ]);
});

test("a workbook without add-ins has none", () => {
  expect(kept({})).toEqual({ names: [], settings: [] });
});

test.each([
  ["no XML", "not a part"],
  ["cut short", addInPart({ lost: '"1"' }).slice(0, -20)],
  ["of another kind", "<snapshot/>"],
  ["a setting that is no JSON", addInPart({ lost: "{'a'" })],
  [
    "a setting without a name or a value",
    "<webextension><properties><property value='1'/><property name='lost'/></properties></webextension>",
  ],
])("a malformed part is passed over: %s", (_, part) => {
  const added = { [first]: part, [second]: addInPart({ mine: '"kept"' }) };
  expect(kept(added).settings).toEqual([{ key: "mine", value: "kept" }]);
});

test("names of the workbook are read; those of one sheet, which its copies have too, are not", () => {
  const parts = workbookParts("");
  const workbook = parts["xl/workbook.xml"] ?? "";
  const names = `<definedNames><definedName name="A.b">'S&amp;1'!$A$1:$B$2</definedName><definedName name="A.b" localSheetId="0">'S&amp;1'!$A$1</definedName><definedName/></definedNames>`;
  const added = {
    "xl/workbook.xml": workbook.replace("</sheets>", `</sheets>${names}`),
  };
  expect(kept(added).names).toEqual([{ name: "A.b", formula: "='S&1'!$A$1:$B$2" }]);
});
