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

/** Public by its number, and yet a cloud's own: Azure's metadata service. */
const metadataServices = new Set(['168.63.129.16']);

const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');

/** Whether an IP address belongs to the public internet: not loopback, private, link-local, mapped to such, … */
export function isPublic(address: string): boolean {
  const ip = ipaddr.process(address);
  // All other IPv6 is reserved, or a number of IPv4 in some disguise.
  if (ip instanceof ipaddr.IPv6 && !ip.match(globalUnicast)) return false;
  return ip.range() === 'unicast' && !metadataServices.has(ip.toString());
}

/**
 * Refuses a host that is itself an IP address that is not public; a socket never looks those up.
 * @throws PrivateHostError
 */
export function checkLiteralHost({ hostname }: URL): void {
  const host = hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) && !isPublic(host)) throw new PrivateHostError(hostname, host);
}

/**
 * A socket's `lookup` that gives public addresses only. As the socket connects to what it is given here, a name that
 * resolves differently the next time (DNS rebinding) gains nothing.
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
