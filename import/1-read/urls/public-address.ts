// An IP address → whether it is one of the open internet, so that an import cannot be sent into the network it runs in.
import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** RFC 6890 and its successors: loopback, private, link-local, shared, documentation, multicast, reserved. As there, `172.16`/12. */
const CLOSED_4 = [
  ['0', 8],
  ['10', 8],
  ['100.64', 10],
  ['127', 8],
  ['169.254', 16],
  ['172.16', 12],
  ['192', 24],
  ['192.0.2', 24],
  ['192.88.99', 24],
  ['192.168', 16],
  ['198.18', 15],
  ['198.51.100', 24],
  ['203.0.113', 24],
  ['224', 3],
] as const
/** What embeds an address of version 4 (NAT64, 6to4, Teredo) could lead to a closed one. */
const CLOSED_6 = [
  ['::', 96],
  ['::ffff:0:0', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['fc00::', 7],
  ['fe80::', 9],
  ['ff00::', 8],
] as const

// Two lists: in one, the addresses of version 4 inside version 6 would close all of version 4.
const closed4 = new BlockList()
for (const [network, prefix] of CLOSED_4) closed4.addSubnet(padded(network), prefix, 'ipv4')
const closed6 = new BlockList()
for (const [network, prefix] of CLOSED_6) closed6.addSubnet(network, prefix, 'ipv6')

function padded(network: string): string {
  return [...network.split('.'), '0', '0', '0'].slice(0, 4).join('.')
}

export function isPublicAddress(address: string): boolean {
  const version = isIP(address)
  if (version === 4) return !closed4.check(address, 'ipv4')
  return version === 6 && !closed6.check(address, 'ipv6')
}

class ClosedAddressError extends Error {}

/** Looks a name up as `net.connect` asks for it; the address that was checked is the one that is connected to. */
export const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, '')
    const found = addresses.find(({ address }) => !isPublicAddress(address))
    if (found || addresses.length === 0)
      return callback(new ClosedAddressError(`${host} is no public address`), '')
    if (options.all) return callback(null, addresses)
    callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}
