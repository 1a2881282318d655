import type { TextSection } from "../../../../src/dividend/announcement";
import { announcement } from "../../announcements";
import { checked, findingsOf } from "../../checked";
import { paragraphs } from "../../paragraphs";
import type { AnnouncementWritten } from "../../written";

type Block = keyof TextSection;

function errors(text: string, written: AnnouncementWritten = {}, block: Block = "notes") {
  const all = checked(announcement({ ...written, text: { [block]: paragraphs(text) } }));
  return findingsOf("DV34", all)
    .filter(({ severity }) => severity === "error")
    .map(({ details }) => details["fact"]);
}

// As a release made without a worksheet is imported: its note is there, the split's own rows are not.
describe("where the worksheet says nothing of the split", () => {
  test.each([
    "Restated for the 2-for-1 split of April 1, 2018; JPY25.00 was paid per share.",
    "The previous dividend is restated for the share split. The dividend actually paid was JPY25.00 per share.",
    "Figures before April 1, 2018 reflect the two-for-one stock split (pre-split dividend: JPY25.00 per share).",
    "Adjusted for the share split; before the adjustment the dividend per share was 25.00 yen.",
    "The dividend is on a post-split basis. Without the restatement it would read JPY25.00 per share.",
    "The consolidation of shares is taken into account; the dividend per share as originally paid was 25.00 yen.",
    "2018年4月1日付の株式分割（1株を2株に）を反映した金額です。実際に支払った1株当たり配当金は25.00円です。",
    "株式分割の影響を遡及して調整しております。調整前の1株当たり配当金は25円00銭です。",
    "株式分割を考慮した金額を記載しており、実際の1株当たり配当金は25円です。",
    "株式併合後の株式数に換算しております。1株当たり25円をお支払いいたしました。",
  ])("what was paid before it is no other dividend: %s", (text) => {
    expect(errors(text)).toEqual([]);
    expect(errors(text, {}, "reason")).toEqual([]);
    expect(errors("", { decided: { notes: [text] } })).toEqual([]);
  });

  test.each([
    "Restated for the 2-for-1 split of April 1, 2018. The dividend this time is JPY25.00 per share.",
    "Adjusted for the share split; JPY25.00 per share will be paid as a dividend.",
    "The share split was resolved in May. The dividend of JPY25.00 was paid per share.",
    "株式分割を反映した金額です。今回の1株当たり配当金は25円といたします。",
    "株式分割を調整しております。1株当たり配当金は25.00円です。",
  ])("other amounts of its text are held against the dividend: %s", (text) => {
    expect(errors(text)).toEqual(["dividendPerShare"]);
  });
});

test.each([
  ["Restated for the split. The dividend actually paid was JPY%s per share.", "en"],
  ["株式分割を反映した金額です。実際に支払った1株当たり配当金は%s円です。", "ja"],
])("where it does, the amount must follow from it: %s", (text) => {
  const written: AnnouncementWritten = {
    decided: { dividendPerShare: "12.50", splitRatio: "2 for 1" },
    previous: { dividendPerShare: "8.00" },
  };
  expect(errors(text.replace("%s", "16.00"), written)).toEqual([]);
  expect(errors(text.replace("%s", "17.00"), written)).toEqual(["dividendPerShare"]);
});
