import { tidy } from "../../worksheet/notation/width";

const others = {
  previous:
    /\b(?:previous|prior|last|preceding)\b|\byear[ -](?:on|over)[ -]year\b|\bcompar|前期|前年|昨年/i,
  forecast: /\bforecast|予想/i,
  interim: /\binterim\b|中間|第 ?[2二] ?四半期/i,
  quarter: /\b(?:first|third|1st|3rd)[ -]quarter|第 ?[1一3三] ?四半期/i,
  yearEnd: /\byear[ -]end\b|\bfinal dividend|(?<!四半)期末/i,
  annual: /\bannual\b|\bfull[ -]year\b|\bfor the year\b|年間/i,
} as const;

/** Another dividend than the one decided: the previous one, the forecast, another period's, the year's. */
export type OtherDividend = keyof typeof others;

/** The dividends a sentence speaks of by name; which of them is the decided one, the worksheet knows. */
export function dividendsNamed(sentence: string): readonly OtherDividend[] {
  const words = tidy(sentence);
  return (Object.keys(others) as OtherDividend[]).filter((each) => others[each].test(words));
}
