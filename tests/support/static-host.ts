/** A plain host for a folder, which tests may take down, change and slow. In the test's own process: when it ends, it is gone. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
};

export class StaticHost {
  /** Paths asked for since the last `forget`. */
  readonly asked: string[] = [];
  /** All of each request as it came over the wire, but for its body. */
  readonly received: string[] = [];
  /** Paths that answer as a broken deploy would. */
  broken: (path: string) => number | 'altered' | undefined = () => undefined;
  folder: string;
  readonly #base: string;
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string, base = '/') {
    this.folder = folder;
    this.#base = base;
  }

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      this.asked.push(path);
      this.received.push([request.method, request.url, ...request.rawHeaders].join(' '));
      const broken = this.broken(path);
      const file = join(this.folder, path.slice(this.#base.length - 1), path.endsWith('/') ? 'index.html' : '');
      if (typeof broken === 'number' || !path.startsWith(this.#base) || !existsSync(file) || !statSync(file).isFile()) {
        response.writeHead(typeof broken === 'number' ? broken : 404, { 'content-type': 'text/plain' }).end('not here');
        return;
      }
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-cache' });
      if (broken === 'altered') response.end('something else');
      else createReadStream(file).pipe(response);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Afterwards nobody answers at this port. */
  async end(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await new Promise<void>((resolve) => {
      if (!server) return resolve();
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }

  forget(): void {
    this.asked.length = 0;
  }
}
