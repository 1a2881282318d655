export interface ManifestValues {
  readonly host: string;
  readonly provider: string;
  readonly contact: string;
  readonly support: string;
}
export const DEVELOPMENT: { readonly host: string; readonly provider: string };
export function manifestValues(given?: Partial<ManifestValues>): ManifestValues;
export function manifestWith(xml: string, values: ManifestValues): string;
export function pageWith(markdown: string, values: ManifestValues): string;
