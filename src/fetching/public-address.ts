import { BlockList, isIP, isIPv4, isIPv6 } from "node:net";

/** Networks that no public page is served from, by the registries of special-purpose addresses. */
const reserved: readonly (readonly [network: string, prefix: number])[] = [
  // This host, private networks, carrier-grade NAT, loopback, link-local with the metadata services of clouds.
  ["0.0.0.0", 8], ["10.0.0.0", 8], ["100.64.0.0", 10], ["127.0.0.0", 8], ["169.254.0.0", 16], ["172.16.0.0", 12], ["192.168.0.0", 16],
  // Protocol assignments, documentation, relays, benchmarks, the metadata service of one cloud, multicast, reserved, broadcast.
  ["192.0.0.0", 24], ["192.0.2.0", 24], ["192.88.99.0", 24], ["198.18.0.0", 15], ["198.51.100.0", 24], ["203.0.113.0", 24], ["168.63.129.16", 32], ["224.0.0.0", 4], ["240.0.0.0", 4],
  // Unspecified and loopback, translation within one network, discard, protocol assignments with Teredo, documentation, 6to4, unique local, link-local, site-local, multicast.
  ["::", 128], ["::1", 128], ["64:ff9b:1::", 48], ["100::", 64], ["2001::", 23], ["2001:db8::", 32], ["2002::", 16], ["3fff::", 20], ["5f00::", 16], ["fc00::", 7], ["fe80::", 10], ["fec0::", 10], ["ff00::", 8],
];

const blocked = new BlockList();
for (const [network, prefix] of reserved) blocked.addSubnet(network, prefix, isIPv4(network) ? "ipv4" : "ipv6");

/** True for an IP address that the public network reaches. What wraps an IPv4 address (`::ffff:10.0.0.1`, `64:ff9b::a00:1`) is judged by it. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[(.*)\]$/u, "$1").replace(/%.*$/u, "");
  if (isIPv4(bare)) return !blocked.check(bare, "ipv4");
  if (!isIPv6(bare)) return false;
  const wrapped = wrappedIPv4(bare);
  if (wrapped !== null) return isPublicAddress(wrapped);
  return !blocked.check(bare, "ipv6");
}

/** The IPv4 address in an IPv6 one that maps, embeds or translates it; null where it is none. */
function wrappedIPv4(address: string): string | null {
  const groups = groupsOf(address);
  const [high = 0, low = 0] = groups.slice(6);
  const zeros = (from: number, to: number): boolean => groups.slice(from, to).every((group) => group === 0);
  const mapped = zeros(0, 5) && groups[5] === 0xffff;
  const translated = groups[0] === 0x64 && groups[1] === 0xff9b && zeros(2, 6);
  const siit = zeros(0, 4) && groups[4] === 0xffff && groups[5] === 0;
  const compatible = zeros(0, 6) && high !== 0;
  return mapped || translated || siit || compatible ? [high >> 8, high & 255, low >> 8, low & 255].join(".") : null;
}

/** The eight groups of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/u.exec(address);
  const hex = dotted === null ? address : `${dotted[1] ?? ""}${((Number(dotted[2]) << 8) | Number(dotted[3])).toString(16)}:${((Number(dotted[4]) << 8) | Number(dotted[5])).toString(16)}`;
  const [head = "", tail] = hex.split("::");
  const parse = (text: string): readonly number[] => (text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16)));
  if (tail === undefined) return parse(head);
  const [left, right] = [parse(head), parse(tail)];
  return [...left, ...Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => 0), ...right];
}

/** Names that are never public, whatever a resolver says of them. */
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|i2p|test|invalid)$/u;

/**
 * Why an address is not fetched before anything is asked of the network: another scheme than http and https, a name that is never public, a number of
 * any form that stands for a reserved address, a user's name in it. null where nothing speaks against it; its name has to be resolved and checked then.
 */
export function refusalOf(url: URL): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:") return `its scheme is ${url.protocol.slice(0, -1)}, and only http and https are fetched`;
  if (url.username !== "" || url.password !== "") return "it holds a user's name or password";
  // Numbers in octal, hexadecimal or with fewer parts were made into four by the URL itself.
  const host = url.hostname.toLowerCase().replace(/\.+$/u, "");
  if (host === "") return "it names no host";
  if (isIP(host.replace(/^\[(.*)\]$/u, "$1")) !== 0) return isPublicAddress(host) ? null : `${host} is no public address`;
  if (localNames.test(host) || !host.includes(".")) return `${host} is a name of the local network`;
  return null;
}
