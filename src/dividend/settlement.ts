/** Why something that was found was let stand, by whom and when. */
export interface Settlement {
  readonly reason: string;
  /** Who let it stand, as they typed it; empty where they did not say. */
  readonly by: string;
  /** The day, as ISO 8601 writes it; empty where it was kept before days were. */
  readonly on: string;
}
