import { type OtherDividend, dividendsNamed } from "../../../src/checks/prose/otherDividends";

test.each<[string, readonly OtherDividend[]]>([
  ["It rises over the prior term.", ["previous"]],
  ["It rises year-on-year.", ["previous"]],
  ["It rises year over year.", ["previous"]],
  ["It compares well.", ["previous"]],
  ["It has priority.", []],
  ["It is as forecasted.", ["forecast"]],
  ["The interim dividend", ["interim"]],
  ["第2四半期の配当", ["interim"]],
  ["第 ２ 四半期の配当", ["interim"]],
  ["The first-quarter and the 3rd quarter dividend", ["quarter"]],
  ["第３四半期の配当", ["quarter"]],
  ["第 一 四半期末の配当", ["quarter"]],
  ["The year end dividend", ["yearEnd"]],
  ["The final dividend", ["yearEnd"]],
  ["The year-end dividend", ["yearEnd"]],
  ["期末配当", ["yearEnd"]],
  ["The full-year dividend", ["annual"]],
  ["The full year dividend", ["annual"]],
  ["Dividends for the year", ["annual"]],
  ["前期の年間配当", ["previous", "annual"]],
  ["The dividend", []],
])("%s", (sentence, named) => {
  expect(dividendsNamed(sentence)).toEqual(named);
  expect(dividendsNamed(sentence.replaceAll(" ", "\n "))).toEqual(named);
});
