/** How the report of a check is written. */
export const reportFormats = ["text", "json", "ndjson"] as const;
export type ReportFormat = (typeof reportFormats)[number];
