import { type AddressInfo, createServer as createTcpServer, type LookupFunction } from 'node:net';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../src/input/fetch-page.ts';
import { eventually, failureOf, fetchLocal } from './fetched.ts';
import { servePages } from './page-server.ts';

const PAGE = '<!doctype html><title>A page</title><p>Grüße</p>';

function text(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

describe('a page', () => {
  test('comes with its body, status, headers and address', async () => {
    await using server = await servePages((_, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(PAGE);
    });
    const page = await fetchLocal(`${server.origin}/a?b=1#c`);
    expect(page).toMatchObject({ url: `${server.origin}/a?b=1#c`, status: 200 });
    expect(page).not.toHaveProperty('finalUrl');
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text(page.bytes)).toBe(PAGE);
    expect(server.requests[0]?.url).toBe('/a?b=1');
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'chaff/test',
      host: `127.0.0.1:${server.port}`,
    });
  });

  test('leaves no connection open', async () => {
    await using server = await servePages((_, response) => void response.end(PAGE));
    await fetchLocal(server.origin);
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test('may have no content type', async () => {
    await using server = await servePages((_, response) => void response.end(PAGE));
    expect(text((await fetchLocal(server.origin)).bytes)).toBe(PAGE);
  });

  test('may be empty, encoded or not', async () => {
    await using server = await servePages((request, response) => {
      if (request.url === '/gzip') response.setHeader('content-encoding', 'gzip');
      response.end();
    });
    expect((await fetchLocal(server.origin)).bytes).toHaveLength(0);
    expect((await fetchLocal(`${server.origin}/gzip`)).bytes).toHaveLength(0);
  });

  test('is asked for without credentials, which are shown nowhere', async () => {
    await using server = await servePages((request, response) => {
      response.writeHead(request.url === '/b' ? 200 : 302, {
        location: `//eve:pass@127.0.0.1:${server.port}/b`,
      });
      response.end();
    });
    const page = await fetchLocal(`http://me:secret@127.0.0.1:${server.port}/a`);
    expect(page.url).toBe(`${server.origin}/a`);
    expect(page.finalUrl).toBe(`${server.origin}/b`);
    expect(server.requests.map(request => request.headers.authorization)).toEqual([undefined, undefined]);
  });
});

describe('content encodings', () => {
  const ENCODED: Readonly<Record<string, Buffer>> = {
    gzip: gzipSync(PAGE),
    'x-gzip': gzipSync(PAGE),
    deflate: deflateSync(PAGE),
    'Deflate, identity': deflateRawSync(PAGE),
    br: brotliCompressSync(PAGE),
    'gzip, br': brotliCompressSync(gzipSync(PAGE)),
    '': Buffer.from(PAGE),
  };
  test.each(Object.entries(ENCODED))('"%s" is undone', async (encoding, body) => {
    await using server = await servePages((_, response) => {
      response.setHeader('content-encoding', encoding).end(body);
    });
    expect(text((await fetchLocal(server.origin)).bytes)).toBe(PAGE);
  });

  test('that are false or unknown are an error', async () => {
    await using server = await servePages((request, response) => {
      response.setHeader('content-encoding', request.url?.slice(1) ?? '').end(PAGE);
    });
    expect(await failureOf(fetchLocal(`${server.origin}/gzip`))).toBe(
      'decode-error: the body is no valid gzip data',
    );
    expect(await failureOf(fetchLocal(`${server.origin}/br`))).toBe(
      'decode-error: the body is no valid br data',
    );
    expect(await failureOf(fetchLocal(`${server.origin}/zstd`))).toContain('unknown encoding "zstd"');
    expect(await failureOf(fetchLocal(`${server.origin}/gzip,gzip,gzip,gzip,gzip,gzip`))).toContain(
      '6 times',
    );
    expect(await failureOf(fetchLocal(`${server.origin}/constructor`))).toContain('unknown encoding');
  });
});

describe('the size limit', () => {
  test('takes a body of exactly its size', async () => {
    await using server = await servePages((_, response) => void response.end('x'.repeat(1000)));
    expect((await fetchLocal(server.origin, { maxBytes: 1000 })).bytes).toHaveLength(1000);
    expect(await failureOf(fetchLocal(server.origin, { maxBytes: 999 }))).toBe(
      'too-large: the page is larger than 999 bytes',
    );
  });

  test('refuses a declared length without reading the body', async () => {
    await using server = await servePages((_, response) => {
      response.setHeader('content-length', 1001).write('x');
    });
    expect(await failureOf(fetchLocal(server.origin, { maxBytes: 1000 }))).toMatch(/^too-large: /);
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test('ends a body without end and without declared length', async () => {
    let sent = 0;
    await using server = await servePages((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && sent < 1e9) {
          sent += 65536;
          if (!response.write(Buffer.alloc(65536, 'x'))) return void response.once('drain', pour);
        }
      };
      pour();
    });
    expect(await failureOf(fetchLocal(server.origin, { maxBytes: 1e6 }))).toBe(
      'too-large: the page is larger than 1 MB',
    );
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
    expect(sent).toBeLessThan(2e7);
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(50e6))],
    ['br', brotliCompressSync(Buffer.alloc(50e6))],
    ['gzip, gzip', gzipSync(gzipSync(Buffer.alloc(50e6)))],
    // Unfolds to 21 MB of empty gzip members, and these to nothing.
    ['gzip, gzip', gzipSync(Buffer.concat(Array(1_050_000).fill(gzipSync(''))))],
  ])('stops a %s bomb', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(1e6);
    await using server = await servePages((_, response) => {
      response.setHeader('content-encoding', encoding).end(bomb);
    });
    expect(await failureOf(fetchLocal(server.origin, { maxBytes: 1e6 }))).toBe(
      'too-large: the page is larger than 1 MB',
    );
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });
});

describe('the time limit', () => {
  const SLOW = { timeout: 150 };
  const LATE = 'fetch-timeout: no complete answer within 0.15 s';

  test('covers a server that never answers', async () => {
    await using server = await servePages(() => {});
    expect(await failureOf(fetchLocal(server.origin, SLOW))).toBe(LATE);
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test.each(['', 'gzip'])('covers a body that drips (%s)', async encoding => {
    await using server = await servePages((_, response) => {
      response.setHeader('content-encoding', encoding);
      response.write(encoding === '' ? 'x' : gzipSync('x').subarray(0, 10));
      const timer = setInterval(() => response.write(encoding === '' ? 'x' : ''), 20);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failureOf(fetchLocal(server.origin, SLOW))).toBe(LATE);
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test('covers a chain of redirects as a whole', async () => {
    await using server = await servePages((request, response) => {
      const next = Number(request.url?.slice(1)) + 1;
      setTimeout(() => response.writeHead(302, { location: `/${next}` }).end(), 60);
    });
    expect(await failureOf(fetchLocal(`${server.origin}/0`, SLOW))).toBe(LATE);
    expect(server.requests.length).toBeGreaterThan(1);
  });

  test('covers a name server that never answers', async () => {
    const failure = failureOf(fetchLocal('http://silent.test/', { ...SLOW, lookup: () => {} }));
    expect(await failure).toBe(LATE);
  });
});

describe('a fetch that the caller ends', () => {
  const reason = new Error('enough');

  test('fails with the reason given', async () => {
    await using server = await servePages(() => {});
    const caller = new AbortController();
    const fetched = fetchLocal(server.origin, { signal: caller.signal });
    setTimeout(() => caller.abort(reason), 50);
    await expect(fetched).rejects.toBe(reason);
    await expect(fetchLocal(server.origin, { signal: caller.signal })).rejects.toBe(reason);
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  test('ends at once, also before there is a connection', async () => {
    const caller = new AbortController();
    setTimeout(() => caller.abort(reason), 50);
    const fetched = fetchLocal('http://silent.test/', { signal: caller.signal, lookup: () => {} });
    await expect(fetched).rejects.toBe(reason);
  });
});

describe('an answer that is no page', () => {
  test.each([404, 410, 500, 503, 304, 300])('status %d', async status => {
    await using server = await servePages((_, response) => void response.writeHead(status).end('Not found'));
    expect(await failureOf(fetchLocal(server.origin))).toMatch(
      new RegExp(`^http-status: the server answers with HTTP status ${status}`),
    );
  });

  test.each([
    'image/png',
    'VIDEO/mp4; x=y',
    'application/pdf',
    'application/zip',
    'application/octet-stream',
  ])('type %s, refused before the body is read', async type => {
    await using server = await servePages((_, response) => {
      response.setHeader('content-type', type).write('x');
    });
    expect(await failureOf(fetchLocal(server.origin))).toBe(
      `unsupported-content: the address holds ${type.split(';')[0]?.toLowerCase()}, not a page`,
    );
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  /** Answers every connection with the bytes given and closes it. */
  async function failureOfRaw(answer: string, reset = false): Promise<string> {
    const server = createTcpServer(socket => {
      socket.on('error', () => {});
      socket.once('data', () => (reset ? socket.resetAndDestroy() : socket.end(answer)));
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    try {
      return await failureOf(fetchLocal(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`));
    } finally {
      server.close();
    }
  }

  test('a declared length that is too large', async () => {
    const failure = await failureOfRaw('HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nshort');
    expect(failure).toMatch(/^connection-error: /);
  });

  test('a declared length that is too small keeps the part that was declared', async () => {
    expect(await failureOfRaw('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nlonger')).toBe('no failure');
  });

  test('a chunked body that is cut off', async () => {
    const failure = await failureOfRaw('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nshort\r\n');
    expect(failure).toMatch(/^connection-error: /);
  });

  test('a connection that is broken off, or speaks no HTTP', async () => {
    expect(await failureOfRaw('', true)).toMatch(/^connection-error: the host broke the connection off/);
    expect(await failureOfRaw('')).toMatch(/^connection-error: the host broke the connection off/);
    expect(await failureOfRaw('SSH-2.0-OpenSSH_9.6\r\n')).toMatch(/^connection-error: /);
    expect(await failureOfRaw(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(1e6)}\r\n\r\n`)).toMatch(
      /^connection-error: /,
    );
  });

  test('a port on which nobody listens', async () => {
    const server = await servePages(() => {});
    await server[Symbol.asyncDispose]();
    expect(await failureOf(fetchLocal(server.origin))).toBe(
      'connection-error: the host refuses the connection (ECONNREFUSED)',
    );
  });

  test('https where plain http is spoken', async () => {
    await using server = await servePages((_, response) => void response.end(PAGE));
    expect(await failureOf(fetchLocal(`https://127.0.0.1:${server.port}/`))).toMatch(/^tls-error: /);
  });
});

describe('private addresses', () => {
  const OPTIONS = { userAgent: 'chaff/test', timeout: 2000 };

  test.each([
    'http://127.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::127.0.0.1]/',
    'http://[fc00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://127.0.0.1./',
    'http://１２７.0.0.1/',
    'http://100.64.0.1/',
    'http://localhost/',
    'http://LOCALHOST/',
  ])('%s is refused', async url => {
    expect(await failureOf(fetchPage(url, OPTIONS))).toMatch(/^private-address: /);
  });

  test('a name that stands for a private address is refused before a connection is made', async () => {
    await using server = await servePages((_, response) => void response.end(PAGE));
    const url = `http://rebind.test:${server.port}/`;
    const answers: { address: string; family: number }[][] = [
      [{ address: '127.0.0.1', family: 4 }],
      [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      [{ address: '::ffff:127.0.0.1', family: 6 }],
    ];
    for (const addresses of answers) {
      const failure = await failureOf(
        fetchPage(url, { ...OPTIONS, lookup: (_host, _options, callback) => callback(null, addresses) }),
      );
      expect(failure).toMatch(
        /^private-address: rebind\.test \((::ffff:)?127\.0\.0\.1\) is not an address of/,
      );
    }
    expect(server.sockets.size + server.requests.length).toBe(0);
  });

  test('are fetched when allowed', async () => {
    await using server = await servePages((_, response) => void response.end(PAGE));
    const options = { ...OPTIONS, allowPrivate: true };
    expect(text((await fetchPage(server.origin, options)).bytes)).toBe(PAGE);
    expect(text((await fetchPage(`http://localhost:${server.port}/`, options)).bytes)).toBe(PAGE);
  });
});

test('a name that nobody has is a dns-error', async () => {
  const lookup: LookupFunction = (_host, _options, callback) =>
    callback(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), '');
  expect(await failureOf(fetchLocal('http://nobody.test/', { lookup }))).toBe(
    'dns-error: there is no host of this name (ENOTFOUND)',
  );
});

test.each([
  ['ftp://127.0.0.1/a', 'unsupported-protocol: only http: and https: pages are fetched, not ftp:'],
  [
    'file:///etc/passwd',
    'unsupported-protocol: file: addresses are not read; give the path of the file instead',
  ],
  ['http://', 'bad-url: http:// is not a valid address'],
  ['http://me:sec/ret@host:port/', 'bad-url: http://host:port/ is not a valid address'],
  ['nonsense', 'bad-url: nonsense is not a valid address'],
])('%s is refused', async (url, failure) => {
  expect(await failureOf(fetchLocal(url))).toBe(failure);
});
