import type { LookupAddress, LookupOptions } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { describe, expect, test } from 'vitest';
import { guardLookup, isPublicAddress } from '../../src/input/public-address.ts';

test.each([
  '93.184.215.14',
  '8.8.8.8',
  '100.63.255.255',
  '100.128.0.1',
  '172.15.0.1',
  '172.32.0.1',
  '2606:2800:21f:cb07:6820:80da:af6b:8b2c',
  '::ffff:8.8.8.8',
  // Hosts with IPv4 only, as a network with IPv6 only sees them.
  '64:ff9b::808:808',
])('%s is public', address => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  // IPv4
  '0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.0.1',
  '169.254.169.254 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.168.1.1 192.88.99.1 198.18.0.1',
  '198.51.100.1 203.0.113.1 224.0.0.1 239.1.1.1 240.0.0.1 255.255.255.255',
  // IPv6
  ':: ::1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 fec0::1 ff02::1 100::1 2001:db8::1 3fff::1 5f00::1',
  // IPv4 inside of IPv6: mapped, compatible, translated, NAT64 (both prefixes), 6to4, Teredo
  '::ffff:127.0.0.1 ::ffff:a9fe:a9fe ::127.0.0.1 ::a00:1 ::ffff:0:127.0.0.1 64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe 64:ff9b:1::808:808 2002:7f00:1:: 2001::1',
  // no addresses
  'localhost example.com 127.0.0.1:80 [::1] 1.2.3.4.5 ::g',
])('none of %s is public', addresses => {
  expect(addresses.split(' ').filter(isPublicAddress)).toEqual([]);
  expect(isPublicAddress('')).toBe(false);
});

describe('a guarded lookup', () => {
  type Answer = string | LookupAddress[] | NodeJS.ErrnoException;

  function lookUp(answer: Answer, options: LookupOptions): Promise<unknown[]> {
    const lookup: LookupFunction = (_host, { all }, callback) => {
      if (answer instanceof Error) callback(answer, '');
      else if (all) callback(null, typeof answer === 'string' ? [{ address: answer, family: 4 }] : answer);
      else callback(null, answer, 4);
    };
    return new Promise(resolve => {
      guardLookup(isPublicAddress, lookup)('host.test', options, (...got) => resolve(got));
    });
  }

  test('answers in the form that was asked for', async () => {
    const both = [
      { address: '2606:4700::1111', family: 6 },
      { address: '8.8.8.8', family: 4 },
    ];
    expect(await lookUp(both, { all: true })).toEqual([null, both]);
    expect(await lookUp(both, {})).toEqual([null, '2606:4700::1111', 6]);
  });

  test('fails where one of many addresses is private', async () => {
    const mixed = ['8.8.8.8', '1.1.1.1', '10.0.0.1'].map(address => ({ address, family: 4 }));
    for (const options of [{ all: true }, { all: false }]) {
      const [error] = await lookUp(mixed, options);
      expect(error).toMatchObject({ code: 'private-address', message: expect.stringContaining('10.0.0.1') });
    }
  });

  test('hands errors on, and makes one of an empty answer', async () => {
    const error = Object.assign(new Error('gone'), { code: 'EAI_AGAIN' });
    expect((await lookUp(error, { all: true }))[0]).toBe(error);
    expect((await lookUp([], {}))[0]).toMatchObject({ code: 'ENOTFOUND' });
  });
});
