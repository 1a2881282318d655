/** Who all changes and comments of this product in a marked copy are by. */
export const author = "Dividend Tables";
