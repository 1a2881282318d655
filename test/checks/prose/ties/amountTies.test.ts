import { figuresIn } from "./figuresIn";
import { twoYears } from "./twoYears";

test.each([
  // Numbers of something else, whatever stands before them.
  ["The dividend is paid in total to 3 million holders.", ["3 million open"]],
  ["Total dividends reach 3 million shareholders.", ["3 million open"]],
  ["Total dividends reach 3 million.", ["3 million not 991 million"]],
  ["中間配当は12月に実施しております。", ["12 open"]],
  ["中間配当は12といたします。", ["12 not 18"]],
])("%s", (text, expected) => {
  expect(figuresIn(text, twoYears)).toEqual(expected);
});
