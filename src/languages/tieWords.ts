/** What is said of the figures of texts, the facts they are tied to and the placeholders that can stand for them. */
export interface TieWords {
  /** The name of the list, which says how many follow the worksheet and how many are typed. */
  heading(linked: number, typed: number): string;
  readonly what: string;
  agrees(fact: string): string;
  /** It is none of the cells behind this. */
  isNone(fact: string): string;
  readonly fiscalYear: string;
  readonly change: string;
  readonly elsewhere: string;
  readonly open: string;
  /** Said of a text whose figures all follow the worksheet. */
  allLinked(count: number): string;
  unread(count: number): string;
  /** The button that puts a placeholder in a figure's place, for a screen reader. */
  link(words: string, placeholder: string): string;
  readonly wholeBecomes: string;
  linkWhole(count: number): string;
  linked(cell: string, count: number): string;
}
