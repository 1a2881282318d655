import { decimal } from "../../src/dividend/decimal";
import { contentText, typedContent, typedText } from "../../src/excel/cellContent";

test("words without a digit are typed as they are", () => {
  for (const text of ["", "Record date", "基準日", "Dividend per share (yen)"]) {
    expect(typedText(text)).toBe(text);
  }
});

test("text that begins with = is kept apart from a formula", () => {
  expect(typedText("=1")).toBe("'=1");
  expect(contentText("'=1")).not.toBe(contentText("=1"));
});

test("a cell that shows an apostrophe alone is not empty, as it is held and as it is typed", () => {
  expect(contentText("'")).not.toBe("");
  expect(contentText(typedText("'"))).toBe(contentText("'"));
});

test.each([
  "+1",
  "'",
  "-",
  "@a",
  "'quoted'",
  "1/2",
  "May 24, 2019",
  "2019年3月",
  "１２",
  "TRUE",
  "true",
])("%s is kept from being read as something else", (text) => {
  expect(typedText(text)).toBe(`'${text}`);
  expect(contentText(typedText(text))).toBe(contentText(text));
});

test("dates are serials of the workbook's own calendar, or text before it begins", () => {
  const date = { year: 2019, month: 3, day: 31 };
  expect(typedContent({ is: "date", date }, "1900")).toBe(43555);
  expect(typedContent({ is: "date", date }, "1904")).toBe(42093);
  const early = { year: 1899, month: 1, day: 1 };
  expect(typedContent({ is: "date", date: early }, "1900")).toBe("'1899-01-01");
});

test("numbers are numbers, and nothing is nothing", () => {
  expect(typedContent({ is: "number", number: decimal("13.50") }, "1900")).toBe(13.5);
  expect(typedContent({ is: "number", number: decimal("608000000000") }, "1900")).toBe(6.08e11);
  expect(typedContent({ is: "empty" }, "1900")).toBe("");
});
