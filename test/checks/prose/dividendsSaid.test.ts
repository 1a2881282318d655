import { dividendsSaidInstead } from "../../../src/checks/prose/dividendsSaid";
import { digitsOf } from "../../../src/dividend/decimal";
import { announcement } from "../announcements";
import { columnCell } from "../cells";
import { paragraphs } from "../paragraphs";

test("what texts give instead of a column's dividend per share", () => {
  const of = announcement({
    previous: { notes: ["A dividend of JPY27.00 was paid per share."] },
    text: {
      lead: paragraphs("The dividend of JPY13.50 per share comes to JPY609 million in total."),
      reason: paragraphs(
        "1株当たり期末配当は14円です。",
        "The dividend is JPY13.05 per share, paid on June 27, 2019.",
        "The share price is JPY900.",
      ),
      about: paragraphs("It pays a dividend of JPY99 per share."),
    },
  });
  const instead = (role: "decided" | "previous") =>
    dividendsSaidInstead(columnCell(role, "dividendPerShare"), of).map((each) =>
      Number(digitsOf(each)),
    );
  expect(instead("decided")).toEqual([13.05, 14]);
  expect(instead("previous")).toEqual([27]);
});
