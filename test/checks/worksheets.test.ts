import { judged } from "./worksheets";

test("the right worksheet has nothing wrong", () => {
  expect(judged().lines.filter((line) => !line.includes(" note "))).toEqual([]);
});
