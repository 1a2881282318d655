import { saidBehind } from "../../../../src/checks/prose/ties/saidBehind";

// What a figure counts, and that it was paid, may stand before what says whose it is.
test.each([
  "in the previous year",
  "yen in the previous year",
  "yenin the previous year",
  "per share in the previous year",
  "yen per share in the previous year",
  "per share, in the previous year",
  "per share,in the previous year",
  "per common share in the previous year",
  "per share in the previous year",
  "yen per each outstanding common share in the previous year",
  "for each common share in the previous year",
  "on each common share in the previous year",
  "a common share in the previous year",
  "paid in the previous year",
  "payable in the previous year",
  "distributed in the previous year",
  "disbursed in the previous year",
  "declared in the previous year",
  "was paid in the previous year",
  "were distributed in the previous year",
  "had been declared in the previous year",
  "yen per share was paid in the previous year",
  "was in the previous year",
  "Yen Per Share Was Paid In The Previous Year",
  "was for both classes",
  "paid for both classes",
  "was paid for both classes",
  "yen per share was paid at the year-end",
  "is due to be paid at mid-year",
])("%s is said of the figure before it", (words) => {
  expect(saidBehind(words)).toBe(words);
  expect(saidBehind(`${words} and more`)).toBe(words);
});

test.each([
  "yen per very new outstanding common share in the previous year",
  "paid out by us in the previous year",
  "per head in the previous year",
  "more, in the previous year",
  "each share in the previous year",
  "is due to be paid by us all at mid-year",
])("%s is not", (words) => {
  expect(saidBehind(words)).toBe("");
});

test.each([
  ...[",", ";", ")", "/", "+", " ,", ".", "", " and 22 yen", " plus 22 yen"].map((end) => [
    "interim",
    end,
  ]),
  ...["として", "であり", "です", "で、期末は"].map((end) => ["円は中間配当", end]),
])("an item of a list is what %s says before %s", (item, end) => {
  expect(saidBehind(item + end)).toBe(item);
});

test.each(["interim.5", "interim results"])("%s is no item of a list", (words) => {
  expect(saidBehind(words)).toBe("");
});

test.each(["円(前期)", "銭(前期)", "(前期)", "円(期末配当)", "円(前回予想)"])(
  "%s says it in brackets",
  (words) => {
    expect(saidBehind(words)).toBe(words);
    expect(saidBehind(`${words}です`)).toBe(words);
    expect(saidBehind(`また${words}`)).toBe("");
  },
);
