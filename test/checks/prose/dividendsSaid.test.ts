import { dividendsSaid } from "../../../src/checks/prose/dividendsSaid";
import { digitsOf } from "../../../src/dividend/decimal";
import { announcement } from "../announcements";
import { paragraphs } from "../paragraphs";

test("every amount that a text calls a dividend per share", () => {
  const of = announcement({
    previous: { notes: ["A dividend of JPY27.00 was paid per share."] },
    text: {
      lead: paragraphs("The dividend of JPY13.50 per share comes to JPY608 million in total."),
      reason: paragraphs(
        "1株当たり期末配当は14円、中間配当は13円です。",
        "The share price is JPY900.",
      ),
      about: paragraphs("It pays a dividend of JPY99 per share."),
    },
  });
  expect(dividendsSaid(of).map((each) => Number(digitsOf(each)))).toEqual([13.5, 14, 27]);
});
