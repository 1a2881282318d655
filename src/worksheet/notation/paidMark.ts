import { halfWidth } from "./width";

const paid =
  /\s*(?:\(\s*(?:already )?paid\s*\)|(?:\(\s*)?(?:支払済み?|支払い済み?|実施済み?)(?:\s*\))?|\bpaid)\s*$/i;

/** Whether the text ends in a mark that the amount was paid ("(paid)", （支払済）, 実施済), and what stands before it. */
export function paidMarkAtEnd(text: string): { readonly rest: string; readonly paid: boolean } {
  const found = paid.exec(halfWidth(text));
  return found === null
    ? { rest: text, paid: false }
    : { rest: text.slice(0, found.index), paid: true };
}

const upperLimit =
  /[\s,、]*(?:\(\s*(?:as (?:an )?|the )?upper limit\s*\)|\b(?:as (?:an )?|the )?upper limit|(?:\(\s*)?を?上限(?:と(?:する|して))?(?:\s*\))?)\s*$/i;

const limitBefore =
  /^\s*(?:上限(?:は|額)?|最大|up to|(?:an? |the )?(?:upper limit|maximum) of)[\s::]*(?=\D{0,4}\d)/i;

/** Whether the text ends in "as upper limit" or 上限, or begins with 上限 or "up to", and what is left of it. */
export function upperLimitAtEnds(text: string): {
  readonly rest: string;
  readonly upperLimit: boolean;
} {
  const found = upperLimit.exec(halfWidth(text));
  const before = found === null ? (limitBefore.exec(halfWidth(text))?.[0].length ?? 0) : 0;
  return {
    rest: found === null ? text.slice(before) : text.slice(0, found.index),
    upperLimit: found !== null || before > 0,
  };
}
