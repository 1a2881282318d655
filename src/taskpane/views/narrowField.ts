/** A field that is never wider than the pane, where a text area would ask for its twenty characters. */
export const narrowField = { width: "100%", gridTemplateColumns: "minmax(0, 1fr)" } as const;
