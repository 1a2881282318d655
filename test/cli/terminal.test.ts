import { cutToWidth } from "../../src/cli/terminal";

it("a progress line is cut to the terminal's columns, full-width characters taking two", () => {
  expect(cutToWidth("1 of 3: dividend.xlsx", 12)).toBe("1 of 3: divi");
  expect(cutToWidth("1 of 3: 配当の内容.xlsx", 13)).toBe("1 of 3: 配当");
  expect(cutToWidth("short", 80)).toBe("short");
  expect(cutToWidth("short", 0)).toBe("");
});
