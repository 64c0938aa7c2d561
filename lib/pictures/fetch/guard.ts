import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host that is not on the public internet. */
export class PrivateHostError extends Error {
  constructor(
    readonly host: string,
    readonly address: string,
  ) {
    super(`${host} is ${address}, which is not on the public internet`);
  }
}

/** Public addresses that belong to a cloud: Azure's metadata service. */
const metadataServices = new Set(['168.63.129.16']);

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address is on the public internet: not loopback, private, link-local, mapped to one of these, … */
export function isPublic(address: string): boolean {
  const ip = ipaddr.process(address);
  // All other IPv6 is reserved, or embeds an IPv4 address.
  if (ip instanceof ipaddr.IPv6 && !ip.match(globalUnicast)) return false;
  return ip.range() === 'unicast' && !metadataServices.has(ip.toString());
}

/**
 * Refuses a host that is a non-public IP address; a socket does not call `lookup` for those.
 * @throws PrivateHostError
 */
export function checkLiteralHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw new PrivateHostError(hostname, host);
}

/**
 * A socket's `lookup` that only gives public addresses. The socket connects to exactly these, so DNS rebinding has no
 * effect.
 */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const failure = error ?? refusal(hostname, addresses);
    const [first] = failure ? [] : addresses;
    if (failure) callback(failure, []);
    else if (options.all || !first) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};

function refusal(hostname: string, addresses: readonly LookupAddress[]): PrivateHostError | null {
  const forbidden = addresses.find(({ address }) => !isPublic(address));
  return forbidden ? new PrivateHostError(hostname, forbidden.address) : null;
}
