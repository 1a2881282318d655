import { entitlementDays } from "../../../src/checks/days/settlement";
import { japaneseHolidays } from "../../../src/checks/japaneseHolidays";
import { endOfMonthsFollowing, isMonthEnd, isoDate } from "../../../src/dividend/civilDate";
import { everyDay } from "../../dividend/slowCalendar";
import { day } from "../written";
import { slowEntitlement, slowThreeMonthLimit } from "./slowSettlement";

const recordDates = everyDay.filter(
  (date) => date.year >= 2019 && date.year <= 2027 && (isMonthEnd(date) || date.day === 20),
);

describe("the ex-dividend date", () => {
  it.each([
    ["2019-03-31", "2019-03-26", "2019-03-27"],
    ["2024-03-31", "2024-03-27", "2024-03-28"],
    ["2025-03-31", "2025-03-27", "2025-03-28"],
    ["2026-03-31", "2026-03-27", "2026-03-30"],
    // Around the day settlement was shortened.
    ["2019-07-17", "2019-07-11", "2019-07-12"],
    ["2019-07-18", "2019-07-16", "2019-07-17"],
    // A December year end: the exchanges close on December 30.
    ["2024-12-31", "2024-12-26", "2024-12-27"],
    // The rulebook has two business days for these too, though the exchange had three until that November.
    ["2009-03-31", "2009-03-26", "2009-03-27"],
    ["2009-11-30", "2009-11-25", "2009-11-26"],
    ["2009-12-31", "2009-12-25", "2009-12-28"],
    ["2010-03-31", "2010-03-26", "2010-03-29"],
  ])("of %s follows the last day with rights, %s: %s", (record, last, ex) => {
    const days = entitlementDays(day(record), japaneseHolidays);
    expect(days && isoDate(days.lastDayWithRights)).toBe(last);
    expect(days && isoDate(days.exDate)).toBe(ex);
  });

  it("is where trades settled one by one put it, for every month end and 20th", () => {
    expect(recordDates).toHaveLength(9 * 24);
    for (const record of recordDates) {
      const days = entitlementDays(record, japaneseHolidays);
      const { lastDayWithRights, exDate } = slowEntitlement(record);
      expect({ record, days }).toEqual({
        record,
        days: expect.objectContaining({ lastDayWithRights, exDate }) as unknown,
      });
    }
  });

  it("ends its three months where days counted one by one do", () => {
    for (const record of recordDates)
      expect(endOfMonthsFollowing(record, 3)).toEqual(slowThreeMonthLimit(record));
  });

  it("is not known beyond the holidays", () => {
    expect(entitlementDays(day("2028-03-31"), japaneseHolidays)).toBeNull();
    expect(entitlementDays(day("1999-12-31"), japaneseHolidays)).toBeNull();
    expect(entitlementDays(day("2000-01-05"), japaneseHolidays)).toBeNull();
  });
});
