import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { isPublicAddress } from './address-policy.ts';
import { OutboundError } from './outbound-error.ts';

/** Where a connection goes: an address that was checked, not a name that may lead elsewhere a moment later. */
export interface PinnedTarget {
  readonly address: string;
  readonly family: 4 | 6;
}

export interface ResolvedAddress {
  readonly address: string;
}

/** All addresses of a name, as the system resolves it. */
export type ResolveName = (host: string) => Promise<readonly ResolvedAddress[]>;

export const resolveBySystem: ResolveName = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Finds the address a connection to `host:port` is made to. A name with even one private address is refused whole, since
 * which of them would be taken is chance. `allowed` holds names, `gateway.local` or `10.0.0.5:8025`, that may be private.
 * @throws OutboundError `address-refused`, `name-unknown`
 */
export async function resolveTarget(
  host: string,
  port: number,
  options: { readonly allowed: ReadonlySet<string>; readonly resolve: ResolveName },
): Promise<PinnedTarget> {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  const isAllowed = options.allowed.has(name) || options.allowed.has(`${name}:${port}`);
  const addresses = isIP(name) === 0 ? await addressesOf(name, options.resolve) : [{ address: name }];
  if (!isAllowed && addresses.some(({ address }) => !isPublicAddress(address)))
    throw new OutboundError('address-refused', { detail: `${name} leads into a private network` });
  const [first] = addresses;
  const family = first === undefined ? 0 : isIP(first.address);
  if (first === undefined || (family !== 4 && family !== 6)) throw new OutboundError('name-unknown');
  return { address: first.address, family };
}

async function addressesOf(name: string, resolve: ResolveName): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(name);
  } catch (error) {
    throw new OutboundError('name-unknown', { cause: error, detail: `${name} is not known` });
  }
}
