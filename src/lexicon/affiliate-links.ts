/** A query parameter that carries a partner code: its name, what the value starts with, and the only shop it counts at. */
interface PartnerParameter {
  readonly name: string;
  readonly prefix: string;
  readonly shop: string | null;
}

/** How the links of affiliate networks look. */
export interface AffiliateLinks {
  readonly hosts: ReadonlySet<string>;
  readonly paths: readonly string[];
  readonly parameters: readonly PartnerParameter[];
}

/** "tag" is Amazon's only at Amazon and "aid" Booking's only at Booking: such names count at their shop alone. */
const SHOPS = ['amazon', 'booking', 'ebay'];

/** Reads the rows of `affiliate-links.csv`. */
export function readAffiliateLinks(rows: readonly Readonly<Record<string, string>>[]): AffiliateLinks {
  const patterns = (match: string): string[] =>
    rows.filter(row => row.match === match).map(row => row.pattern ?? '');
  return {
    hosts: new Set(patterns('host')),
    paths: patterns('path'),
    parameters: rows
      .filter(row => row.match === 'param')
      .map(row => {
        const [name = '', prefix = ''] = (row.pattern ?? '').split('=');
        return {
          name,
          prefix,
          shop: SHOPS.find(shop => row.network?.toLowerCase().startsWith(shop)) ?? null,
        };
      }),
  };
}

/** The longest host name of the DNS (RFC 1035, 2.3.4). */
const MAX_HOST_LENGTH = 253;

/** Whether an address leads through an affiliate network or carries a partner code. */
export function isAffiliateLink(links: AffiliateLinks, address: string): boolean {
  const { hostname, pathname, searchParams } = new URL(address);
  if (hostname.length > MAX_HOST_LENGTH) return false;
  for (let host = hostname; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
    if (links.hosts.has(host)) return true;
  }
  if (links.paths.some(path => pathname.includes(path))) return true;
  for (const [key, value] of searchParams) {
    const name = key.toLowerCase();
    const isPartner = links.parameters.some(
      parameter =>
        parameter.name === name &&
        value.startsWith(parameter.prefix) &&
        (parameter.shop === null || `.${hostname}`.includes(`.${parameter.shop}.`)),
    );
    if (isPartner) return true;
  }
  return false;
}
