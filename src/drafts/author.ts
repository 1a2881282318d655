/** The author of every change and comment that this product writes into a marked copy. */
export const author = "Dividend Tables";
