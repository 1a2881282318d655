/** Who all changes and comments of this product are by. */
export const author = "Dividend Tables";
