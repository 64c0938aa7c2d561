import { describe, expect, it } from 'vitest';
import { isPublic, publicLookup } from '@/lib/pictures/fetch/guard';

describe('an address that pictures may come from', () => {
  it.each(['8.8.8.8', '103.28.36.1', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

describe('an address that is nobody’s business', () => {
  it.each([
    ['this machine', '127.0.0.1', '127.255.255.254', '::1', '0.0.0.0', '::', '::127.0.0.1'],
    ['a private network', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', 'fec0::1'],
    ['the next cable', '169.254.0.1', 'fe80::1'],
    ['a cloud’s metadata', '169.254.169.254', 'fd00:ec2::254', '100.100.100.200', '168.63.129.16'],
    ['a provider’s own network', '100.64.0.1'],
    [
      'a way around, through IPv6',
      '::ffff:127.0.0.1',
      '::ffff:a9fe:a9fe',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      '::7f00:1',
      '::a9fe:a9fe',
      '::ffff:0:7f00:1',
      '64:ff9b:1::7f00:1',
      '2001:0:7f00:1::',
      '4000::1',
    ],
    ['no single machine', '224.0.0.1', '255.255.255.255', 'ff02::1', '240.0.0.1', '192.0.2.1', '2001:db8::1'],
  ])('%s', (_, ...addresses) => {
    expect(addresses.filter(isPublic)).toEqual([]);
  });
});

describe('the look-up of a socket', () => {
  // A number resolves to itself, without a network.
  const lookUp = (host: string, all: boolean) =>
    new Promise((resolve) => {
      publicLookup(host, { all }, (error, ...found) => {
        resolve(error ? error.message : found);
      });
    });

  it('gives what Node asks for: one address, or all', async () => {
    expect(await lookUp('8.8.8.8', false)).toEqual(['8.8.8.8', 4]);
    expect(await lookUp('8.8.8.8', true)).toEqual([[{ address: '8.8.8.8', family: 4 }]]);
  });

  it('gives no private one', async () => {
    expect(await lookUp('localhost', true)).toMatch(/not on the public internet/);
    expect(await lookUp('localhost', false)).toMatch(/not on the public internet/);
  });
});
