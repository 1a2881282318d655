import { dateSystemShown } from "../../src/excel/dateSystem";

const march31of2019 = { in1900: 43555, in1904: 42093 };

test("the year a date shows says which calendar the workbook has", () => {
  const shows = (number: number, text: string, numberFormat = "yyyy-mm-dd") =>
    dateSystemShown([{ number, text, numberFormat }]);
  expect(shows(march31of2019.in1900, "2019-03-31")).toBe("1900");
  expect(shows(march31of2019.in1904, "2019-03-31")).toBe("1904");
  expect(shows(march31of2019.in1904, "2019年3月31日", 'yyyy"年"m"月"d"日"')).toBe("1904");
});

test("numbers that show no year say nothing", () => {
  expect(dateSystemShown([{ number: 42093, text: "2019", numberFormat: "0" }])).toBe("1900");
  expect(dateSystemShown([{ number: 42093, text: "3/31", numberFormat: "m/d" }])).toBe("1900");
  const quoted = { number: 42093, text: "2019 yyyy", numberFormat: '0" yyyy"' };
  expect(dateSystemShown([quoted])).toBe("1900");
  expect(dateSystemShown([])).toBe("1900");
});
