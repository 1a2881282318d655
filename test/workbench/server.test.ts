import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Served, serveFolder } from "../../src/workbench/server";

let served: Served;

beforeAll(async () => {
  const root = mkdtempSync(path.join(tmpdir(), "served-"));
  mkdirSync(path.join(root, "dist"));
  mkdirSync(path.join(root, "dist-beside"));
  writeFileSync(path.join(root, "dist", "index.html"), "inside");
  writeFileSync(path.join(root, "dist-beside", "index.html"), "outside");
  served = await serveFolder(path.join(root, "dist"), 0);
});
afterAll(() => served.close());

/** The status of an address as it stands: a browser would tidy it up first. */
function status(address: string, host?: string): Promise<number | undefined> {
  const { port } = new URL(served.address);
  const headers = host === undefined ? {} : { host };
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path: address, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/", 200],
  ["/index.html", 200],
  ["/missing", 404],
  ["/%", 400],
  ["/%zz/%", 400],
  ["/..%2fdist-beside/index.html", 404],
  ["/..%2f..%2f..%2fetc/passwd", 404],
  ["/index.html%00", 404],
])("%s is answered with %i, and the server goes on", async (address, expected) => {
  expect(await status(address)).toBe(expected);
  expect(await status("/")).toBe(200);
});

test("a request for another host is none of this machine's", async () => {
  expect(await status("/", "evil.example")).toBe(400);
  expect(await status("/", "localhost:3000")).toBe(200);
});
