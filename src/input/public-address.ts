import { type LookupAddress, type LookupOptions, lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { PageError } from './page-error.ts';

/** RFC 6052: the prefix under which DNS64 shows IPv4-only hosts to networks that have IPv6 only. */
const NAT64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');
/** All of IPv6 that IANA has given out as global unicast. ipaddr.js calls ::127.0.0.1 (RFC 4291, deprecated) unicast too. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether the machine at an IP address is on the public internet. What is no IP address is not. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.range() === 'unicast';
  if (parsed.match(NAT64)) return isPublicAddress(parsed.toByteArray().slice(-4).join('.'));
  return parsed.match(GLOBAL_UNICAST) && parsed.range() === 'unicast';
}

/** Which addresses may be connected to. */
export type AddressRule = (address: string) => boolean;

/** The error of an address that the rule refuses. `host` is the name in the URL, `address` what it stands for. */
export function privateAddress(host: string, address: string): PageError {
  const which = host === address ? host : `${host} (${address})`;
  return new PageError('private-address', `${which} is not an address of the public internet`);
}

/**
 * A `lookup` for sockets that gives an answer only where the rule allows every address in it. The addresses checked are
 * the addresses connected to, so a name that changes its address between check and connection gains nothing.
 */
export function guardLookup(isAllowed: AddressRule, lookup: LookupFunction = systemLookup): LookupFunction {
  return (host, options: LookupOptions, callback) => {
    lookup(host, { ...options, all: true }, (error, answer, family) => {
      if (error) return callback(error, [], 0);
      const addresses: LookupAddress[] = Array.isArray(answer)
        ? answer
        : [{ address: answer, family: family ?? 0 }];
      const refused = addresses.find(({ address }) => !isAllowed(address));
      if (refused !== undefined) return callback(privateAddress(host, refused.address), [], 0);
      if (options.all) return callback(null, addresses);
      const [first] = addresses;
      if (first === undefined) return callback(noAddress(host), '', 0);
      return callback(null, first.address, first.family);
    });
  };
}

function noAddress(host: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`no address for ${host}`), { code: 'ENOTFOUND' });
}
