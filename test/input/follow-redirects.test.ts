import { describe, expect, test } from 'vitest';
import { eventually, failureOf, fetchLocal } from './fetched.ts';
import { type PageServer, servePages } from './page-server.ts';

/** A server on which /n leads to /n-1 and /0 is a page; other paths lead to the address in their query. */
function serveChain(status = 302): Promise<PageServer> {
  return servePages((request, response) => {
    const { pathname, search } = new URL(request.url ?? '', 'http://host');
    const left = Number(pathname.slice(1));
    if (left === 0) return void response.end('the page');
    const location = search === '' ? `/${left - 1}` : decodeURIComponent(search.slice(1));
    response.writeHead(status, { location }).end('Moved');
  });
}

describe('redirects', () => {
  test.each([301, 302, 303, 307, 308])('%d leads to the page and its final address', async status => {
    await using server = await serveChain(status);
    const page = await fetchLocal(`${server.origin}/3`);
    expect(page).toMatchObject({ url: `${server.origin}/3`, finalUrl: `${server.origin}/0`, status: 200 });
    expect(Buffer.from(page.bytes).toString()).toBe('the page');
  });

  test('ten are followed, eleven are not', async () => {
    await using server = await serveChain();
    expect((await fetchLocal(`${server.origin}/10`)).finalUrl).toBe(`${server.origin}/0`);
    expect(await failureOf(fetchLocal(`${server.origin}/11`))).toBe(
      'too-many-redirects: more than 10 redirects',
    );
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test('over many hosts print no warning', async () => {
    const warnings: Error[] = [];
    const onWarning = (warning: Error): void => void warnings.push(warning);
    process.on('warning', onWarning);
    await using server = await servePages((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) return void response.end('the page');
      response.writeHead(302, {
        location: `http://host-${left}.test:${server.port}/${left - 1}`,
        'content-length': 0,
      });
      response.end();
    });
    const page = await fetchLocal(`${server.origin}/10`, {
      lookup: (_host, _options, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    });
    expect(page.finalUrl).toBe(`http://host-1.test:${server.port}/0`);
    await new Promise(resolve => setImmediate(resolve));
    process.off('warning', onWarning);
    expect(warnings).toEqual([]);
  });

  test('in a circle are told from the second visit on', async () => {
    await using server = await servePages((request, response) => {
      response.writeHead(302, { location: request.url === '/a' ? '/b#x' : '/a' }).end();
    });
    expect(await failureOf(fetchLocal(`${server.origin}/a`))).toBe(
      `too-many-redirects: the redirects go in a circle, back to ${server.origin}/a`,
    );
    expect(server.requests).toHaveLength(2);
  });

  test.each([
    ['http://10.0.0.1/', /^private-address: 10\.0\.0\.1 is not/],
    ['http://127.0.0.2/', /^private-address: 127\.0\.0\.2 is not/],
    ['//[::ffff:a9fe:a9fe]/', /^private-address: ::ffff:a9fe:a9fe is not/],
    ['http://0x7f000002/', /^private-address: 127\.0\.0\.2 is not/],
    ['file:///etc/passwd', /^unsupported-protocol: .*redirects to an address that is not followed: file:/],
    ['ftp://example.com/a', /^unsupported-protocol: .*not ftp:/],
    ['data:text/html,hello', /^unsupported-protocol: .*not data:/],
    ['http://[', /^bad-url: /],
  ])('to %s are refused', async (location, failure) => {
    await using server = await serveChain();
    expect(await failureOf(fetchLocal(`${server.origin}/1?${encodeURIComponent(location)}`))).toMatch(
      failure,
    );
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });

  test('to a name that stands for a private address are refused', async () => {
    await using server = await serveChain();
    const failure = failureOf(
      fetchLocal(`${server.origin}/1?${encodeURIComponent('http://inside.test/')}`, {
        lookup: (_host, _options, callback) => callback(null, [{ address: '192.168.0.1', family: 4 }]),
      }),
    );
    expect(await failure).toMatch(/^private-address: inside\.test \(192\.168\.0\.1\)/);
  });

  test('take addresses in raw UTF-8', async () => {
    await using server = await servePages((request, response) => {
      if (request.url === '/gr%C3%BC%C3%9Fe') return void response.end('the page');
      response.writeHead(302, { location: Buffer.from('/grüße').toString('latin1') }).end();
    });
    expect((await fetchLocal(server.origin)).finalUrl).toBe(`${server.origin}/gr%C3%BC%C3%9Fe`);
  });

  test('do not wait for the body of the redirect, and leave it', async () => {
    await using server = await servePages(async (request, response) => {
      if (request.url === '/a') return void response.writeHead(302, { location: '/b' }).write('x');
      response.end((await eventually(() => server.sockets.size === 1)) ? 'the page' : 'too many connections');
    });
    const page = await fetchLocal(`${server.origin}/a`);
    expect(Buffer.from(page.bytes).toString()).toBe('the page');
    expect(await eventually(() => server.sockets.size === 0)).toBe(true);
  });
});
