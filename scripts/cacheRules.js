/**
 * How long what is served may be kept: pages not at all, files with a hash in their names for ever. Icons come without
 * any Cache-Control: the marketplace refuses icons whose answer has one that forbids keeping them.
 */
const KEPT_FOR_EVER = "public, max-age=31536000, immutable";

/** The rules in the form of Azure Static Web Apps, where an empty value takes a header away. The first that fits holds. */
export function staticWebAppConfig() {
  const rule = (route, cacheControl) => ({ route, headers: { "Cache-Control": cacheControl } });
  return {
    routes: [
      rule("/assets/*.{png}", ""),
      rule("/assets/*.{js,css}", KEPT_FOR_EVER),
      rule("/*.{html,xml,json}", "no-cache"),
    ],
  };
}
