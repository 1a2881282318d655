import { openSample, orders, table } from "./sampleExcel";

test("14-conditional-formatting/conditional-formatting-basic and 54-worksheet/gridlines: what new sheets look like", async () => {
  const { excel, run } = await openSample();
  const seen = await run(async (context, sheet) => {
    const range = sheet.getRange("B2:E5");
    range.formulas = table(orders);
    const { preset } = range.conditionalFormats.add("PresetCriteria");
    preset.rule = { criterion: "Blanks" };
    preset.format.fill.color = "#FFF2CC";
    range.dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
    await context.sync();
    range.dataValidation.clear();
    range.format.font.name = "Yu Gothic";
    range.format.font.size = 12;
    range.format.indentLevel = 1;
    range.format.rowHeight = 30;
    sheet.showGridlines = false;
    const validation = range.dataValidation.load("rule");
    const font = range.format.font.load("name,size");
    const format = range.format.load("indentLevel,rowHeight");
    sheet.load("showGridlines");
    await context.sync();
    const { name, size } = font;
    return [validation.rule, name, size, format.indentLevel, format.rowHeight, sheet.showGridlines];
  });
  expect(seen).toEqual([{}, "Yu Gothic", 12, 1, 30, false]);
  await excel.dispose();
});
