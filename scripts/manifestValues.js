/** What of manifest.xml is the publisher's own and given to the build: `--env host=… provider=… contact=… support=…`. */

/** Where manifest.xml says the add-in is served, and by whom it is published, until a build says otherwise. */
export const DEVELOPMENT = {
  host: "https://localhost:3000",
  provider: "Dividend Tables",
  contact: "the maintainers, through the repository",
};

const LONGEST_PROVIDER = 125;
const LONGEST_ADDRESS = 2048;

/**
 * The values of a build. Throws an error that says which value is wrong, and why.
 *
 * @param {{ host?: string, provider?: string, contact?: string, support?: string }} given
 */
export function manifestValues(given = {}) {
  const host = address("host", given.host ?? DEVELOPMENT.host).replace(/\/+$/u, "");
  const provider = (given.provider ?? DEVELOPMENT.provider).trim();
  if (provider === "" || provider.length > LONGEST_PROVIDER) {
    throw new Error(
      `provider has ${provider.length} characters; the publisher's name has 1 to ${LONGEST_PROVIDER}.`,
    );
  }
  const contact = (given.contact ?? DEVELOPMENT.contact).trim();
  if (contact === "") throw new Error("contact is empty; give an address to write to.");
  const support = address("support", given.support ?? `${host}/support.html`);
  return { host, provider, contact, support };
}

function address(name, text) {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== "https:" || text.length > LONGEST_ADDRESS) {
    throw new Error(`${name} is "${text}"; an address that begins with https:// is needed.`);
  }
  return text;
}

/** manifest.xml with the values of a build in their places. */
export function manifestWith(xml, { host, provider, support }) {
  return xml
    .replace(/<ProviderName>[^<]*</u, () => `<ProviderName>${escaped(provider)}<`)
    .replace(
      /<SupportUrl DefaultValue="[^"]*"/u,
      () => `<SupportUrl DefaultValue="${escaped(support)}"`,
    )
    .replaceAll(DEVELOPMENT.host, () => escaped(host));
}

/** A page of docs/marketplace with the values of a build in their places. */
export function pageWith(markdown, { host, provider, contact }) {
  const values = { host, provider, contact };
  return markdown.replace(/\{(host|provider|contact)\}/gu, (_, name) => literal(values[name]));
}

/** Text that no markdown is read in. */
function literal(text) {
  return text.replace(/[[\]<>*_`]/gu, (sign) => (sign === "`" ? "'" : `\\${sign}`));
}

function escaped(text) {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
