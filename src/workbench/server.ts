import { createReadStream, statSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import path from "node:path";

/** Where a folder is served: on this machine only. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml",
};

/** Serves a folder's files on a port, or on a free one where that port is taken. */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const server = createServer((request, response) => {
    const pathname = isLocal(request.headers.host) ? pathnameOf(request.url) : null;
    if (pathname === null)
      response.writeHead(400, { "content-type": "text/plain" }).end("Bad request");
    else answer(response, path.resolve(folder), pathname);
  });
  const used = await listen(server, port).catch((error: unknown) => {
    // Windows keeps some ports for itself, and refuses those in words of its own.
    const isTaken =
      error instanceof Error &&
      "code" in error &&
      (error.code === "EADDRINUSE" || error.code === "EACCES");
    if (isTaken) return listen(server, 0);
    throw error;
  });
  return {
    address: `http://127.0.0.1:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Whether a request is meant for this machine, and not for a name that somebody made lead here. */
function isLocal(host: string | undefined): boolean {
  return /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(host ?? "");
}

/** The path a request asks for; null where it is none. */
function pathnameOf(url: string | undefined): string | null {
  try {
    return decodeURIComponent(new URL(url ?? "/", "http://localhost").pathname);
  } catch {
    return null;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}

function answer(response: ServerResponse, folder: string, pathname: string): void {
  const wanted = path.join(folder, pathname, pathname.endsWith("/") ? "index.html" : "");
  const isInside = wanted === folder || wanted.startsWith(folder + path.sep);
  const isPath = isInside && !pathname.includes("\0");
  const stats = isPath ? statSync(wanted, { throwIfNoEntry: false }) : undefined;
  if (!stats) {
    response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
  } else if (stats.isDirectory()) {
    // Addresses in a page count from its folder, so the folder needs its slash.
    response.writeHead(301, { location: `${pathname}/` }).end();
  } else {
    response.writeHead(200, {
      "content-type": TYPES[path.extname(wanted)] ?? "application/octet-stream",
      "content-length": stats.size,
      // Office shows a stand-in for an icon that comes with a directive against keeping it.
      ...(path.extname(wanted) === ".png" ? {} : { "cache-control": "no-cache" }),
    });
    createReadStream(wanted).pipe(response);
  }
}
