import { announcement } from "./announcements";
import { checked, glance } from "./checked";

test("no rule finds anything in a right worksheet", () => {
  expect(glance(checked(announcement()).findings)).toEqual([]);
});
