import type { WordList } from "../wordList";

/** Words of the company's own dividend. */
export const dividendWords: WordList = `
  dividend(s), pay( )out(s), distribut~, pay(s/ing/able/ment/ments), paid, receive(s/d), receiving,
  配当, 増配, 減配, 無配, 分配, 支払
`;

/** What else a sentence on the dividend may say without naming it: "it is raised from the previous forecast". */
export const perShareWords: WordList = `
  {per/a/each/every/one} share, apiece, {1( )/一}株, forecast~, 予想, 引(き){上/下}げ, {増/減}額, {円/銭}{増/減},
  product of, multipl~, 乗じ, interim, year end, full year, 中間, 期末, 年間
`;

/** Others that pay dividends, or receive the company's. */
export const otherPayers: WordList = `
  subsidiar~, affiliat~, dividend(s) received, dividend income, peer(s), competitor(s), other( listed) companies, industry,
  market( had) {expect~/consens~/forecast~}, consensus, analyst(s), associate(s), parent compan~, investee(s), equity method,
  子会社, 関連会社, 関係会社, 親会社, 持分法, 出資先, 投資先, 受取配当, 同業, 他社, 業界, 市場の, 市場予想, アナリスト
`;

/** What has amounts beside the dividend: earnings, prices, buybacks, gifts. */
export const otherThings: WordList = `
  income, equity, earnings, profit(s), loss(es), EPS, asset(s), price(s), par, book, value, stated, sales, revenue(s),
  buy( )back(s), repurchas~, acqui{sition/r~}, treasury, benefit(s), gift(s), product(s), card(s), coupon(s), bond(s), debt(s),
  investment(s), expenditure(s), capital, depreciation, order(s), goodwill, impairment,
  cash {flow(s)/on hand/balance(s)/position(s)/and/equivalent(s)}, deposit(s), reserve(s), subsidiar~, plant(s), tax, salar~,
  dollar(s), exchange, trust(s), plan(s), ESOP, distributable, available for… distribution, returns, return {on/of/ratio/policy}, carried forward,
  利益, 損失, 収益, 純資産, 資産, 株価, 簿価, 額面, 終値, 売上, 受注, {分配/配当}可能額, 自己株式(の)取得, 取得価額, 優待, 相当, 贈呈, クオカード,
  社債, 有利子, 投資, 減価償却, のれん, 減損, 準備金, 積立金, 子会社, 受取, 預金, 現金, 為替, キャッシュ, ドル, 税, 信託, 還元, 繰越
`;

/** Where those words speak of the dividend, or of what it is paid from. */
export const noOtherThings: WordList = `
  retained earnings, capital surplus, plan(s) {call~/provid~/foresaw/had/was/of/to}, {we/company/it/board} plan(s), 利益剰余金, 利益配分, 利益還元, 現金配当
`;

/** What "dividend" is only a part of the name of. */
export const dividendRatios: WordList = `
  dividend(s) {yield/pay( )out/income}, pay( )out(s) ratio, 配当性向, 配当利回り
`;

/** What follows an amount of something else. */
export const otherThingsBehind: WordList = `
  {of/in/for/worth of}… {income/profit(s)/earnings/sales/revenue(s)/asset(s)/buy( )back(s)/repurchase(s)/cash/debt/investment(s)/capital},
  (を上限)(の/とする)自己株式, {相当/分}の, の{売上/利益/損失}, {が/は}…に{あた/当た}{り/る}
`;
