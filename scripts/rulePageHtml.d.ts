/** A page of docs/rules or docs/guide as a page to open from the pane. */
export function rulePageHtml(markdown: string, language?: "en" | "ja"): string;
