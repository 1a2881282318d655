import { readFileSync } from "node:fs";
import path from "node:path";

interface Locked {
  readonly name?: string;
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

/**
 * The packages that the product is made of, as CycloneDX 1.5 lists them, with their hashes: all that the lock file has
 * and development alone does not ask for. (npm's own list leaves out packages that development asks for as well.)
 */
export function billOfMaterials(root: string): string {
  const { name, version, packages } = JSON.parse(
    readFileSync(path.join(root, "package-lock.json"), "utf8"),
  ) as {
    readonly name: string;
    readonly version: string;
    readonly packages: Readonly<Record<string, Locked>>;
  };
  const components = Object.entries(packages)
    .filter(([place, { dev, devOptional }]) => place !== "" && dev !== true && devOptional !== true)
    .map(([place, locked]) => componentOf(place, locked));
  const product = { type: "application", name, version, purl: purlOf(name, version) };
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: { ...product, "bom-ref": product.purl } },
    components,
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function componentOf(place: string, { name: alias, version, integrity, license }: Locked) {
  const name = alias ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
  return {
    "bom-ref": `${purlOf(name, version)}#${place}`,
    type: "library",
    name,
    version,
    purl: purlOf(name, version),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(integrity !== undefined && { hashes: [hashOf(integrity)] }),
  };
}

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** The lock file writes `sha512-` and Base64. */
function hashOf(integrity: string) {
  const [algorithm = "", base64 = ""] = integrity.split("-", 2);
  const content = Buffer.from(base64, "base64").toString("hex");
  return { alg: algorithm.toUpperCase().replace("SHA", "SHA-"), content };
}
