/** A page of docs/rules as a page to open from the pane. */
export function rulePageHtml(markdown: string): string;
