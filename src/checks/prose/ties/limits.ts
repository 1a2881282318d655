import { type WordList, beginsWith, endsWith, wordsOf } from "../wordList";

/** Words right before an amount that another is compared with. */
const beforeBase: WordList = `
  {from/against/versus/than/over/compared with/compared to/exceed(s/ed/ing)/instead of/rather than/in place of}……, {above/below} {the/our/its/last/that}……
`;
/** "A dividend from surplus of 5 yen" is from no amount, nor is one paid "from Friday". */
const sources: WordList = `
  from( the)( other/ retained/ capital) {surplus/earnings/capital/reserve(s)}, from {Monday/Tuesday/Wednesday/Thursday/Friday},
  {apart/aside} from……
`;
/** Words right behind it. */
const behindBase: WordList = `
  (円/銭){から/より/に比べ/と比べ/に比し/に対し/と比較}, (円/銭)を…{上回/下回}
`;
const isBeforeBase = endsWith(beforeBase, sources);
const isBehindBase = beginsWith(
  behindBase,
  "(円/銭)より{支払/お支払/実施/開始}, (円/銭)からな{る/り}",
);

/** Whether an amount is what another is compared with: "from 38 to 58", 38円から増配. */
export function isBaseOfChange(before: string, behindIt: string): boolean {
  return isBehindBase(behindIt) || isBeforeBase(before);
}

/** Asks of the words behind an amount whether it is what another is changed to: 前期85円の配当を30円に減じ. */
export const isChangedTo = beginsWith(
  "{へ/に/まで}(と/の/も){引/増/減/改/見直/変更/上方/下方/修正}",
);

/** Words of a limit or a target before it. */
export const beforeLimit: WordList = `
  at least, no less than, not less than, not {fall/go/drop} below, minimum, floor, lower limit, upper limit, up to, limited to,
  {capped/cap(s)/ceiling}… {at/of/to/is},
  target(s/ed/ing), aim(s/ing), goal, 下限, 上限, 目標, 目安, 目途, 目処, 最低
`;
/** Where "up to" leads to an amount reached. */
const reached: WordList = `
  {add(s/ing)/gone/go(es)/went/move(s/d)/raised/lifted/taken/brought/stepped/revised/topped/rounded/built} up to
`;
/** Words of a limit or a target behind it. */
export const behindLimit: WordList = `
  {を/の}{下限/上限/目標/目安/目途/最低}, 以上, 以下, 未満, を下回ら, or {less/more/higher}, as {a/the} {floor/minimum/target}
`;
const limit = wordsOf(beforeLimit, reached);
const endsInLessThan = endsWith("less than");
const isBehindLimit = beginsWith(behindLimit);

/** Whether a figure is a limit or a target. */
export function isLimit(before: string, behindIt: string): boolean {
  return (
    limit.areIn(before) ||
    endsInLessThan(before) ||
    isBehindLimit(behindIt.replace(/^(?:円|銭|per share|\s)+/iu, ""))
  );
}

/** Words of a forecast earlier than the latest. */
const earlierForecastWords: WordList =
  "initial(ly), original(ly), at the {start/beginning} of, 期初, 当初";

/** Whether a figure is of a forecast earlier than the latest. */
export const isOfEarlierForecast = wordsOf(earlierForecastWords).areIn;
