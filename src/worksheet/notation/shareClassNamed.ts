import { withoutNumber } from "./labelNumber";
import { halfWidth } from "./width";

const japanese =
  /^(?:(?:配当|修正)の内容|年間配当|配当予想)?[(:]?((?:(?:第[0-9一二三四五六七八九十]+(?:回|種類?)?|[A-Z甲乙丙丁]種?|社債型|転換型|議決権付)){0,3}(?:優先|普通|種類|劣後|後配)株式?)\)?(?:に(?:係る|関する|対する)|の)?(?:剰余金の)?(?:期末|中間|年間)?(?:配当(?:金|予想)?(?:の(?:内容|修正))?(?:について)?)?$/u;
const english =
  /^(?:(?:(?:year-end|interim|annual|details of|details of the) )?dividends?(?: (?:on|for|of|per)(?: the)?)?[:(]? ?)?((?:(?:class|type|series) \w+ |first |second |\d(?:st|nd|rd|th) |series |class |of ){0,4}(?:preferred|preference|common|ordinary|class) (?:shares?|stocks?))\)?(?: dividends?)?$/i;
const common = /^普通株式?$|^(?:common|ordinary) (?:shares?|stocks?)$/i;

/**
 * The class of shares that a heading, a corner of a table or a row without figures names by all its words; its name
 * is null for the common ones. Null for words that name none, or say more.
 */
export function shareClassNamed(text: string): { readonly name: string | null } | null {
  const plain = withoutNumber(text).trim().replace(/ {2,}/gu, " ");
  // Half width keeps positions, so that the name is given as it was written.
  const written = halfWidth(plain);
  const name = written.length > 80 ? null : (japanese.exec(written) ?? english.exec(written))?.[1];
  if (name === undefined || name === null) return null;
  if (common.test(name)) return { name: null };
  const at = written.indexOf(name);
  return { name: plain.slice(at, at + name.length) };
}
