import { describe, expect, test } from "vitest";
import { fixedClock } from "../../src/core/index.ts";
import { fetchSource, isPublicAddress, refusalOf, type Network } from "../../src/fetching/index.ts";

/** Every form in which an address that is not public has been written to get past a check. */
const refused: readonly string[] = [
  // Schemes.
  "file:///etc/passwd", "ftp://harbour.example/a", "gopher://127.0.0.1:70/", "data:text/html,<p>x", "javascript:alert(1)", "ws://harbour.example/",
  // Loopback and unspecified, in every way to write a number.
  "http://127.0.0.1/", "http://127.0.0.1:8080/", "http://127.1/", "http://127.0.1/", "http://2130706433/", "http://0x7f000001/", "http://0x7f.0.0.1/", "http://0177.0.0.1/", "http://017700000001/", "http://0x7f.1/", "http://127.255.255.254/",
  "http://0/", "http://0.0.0.0/", "http://0x0/", "http://127.0.0.1./", "http://①②⑦.⓪.⓪.①/", "http://127。0。0。1/", "http://%31%32%37.0.0.1/",
  // Names of this machine and the local network.
  "http://localhost/", "http://LOCALHOST/", "http://localhost./", "http://a.localhost/", "http://printer.local/", "http://metadata.google.internal/", "http://intranet/", "http://router.lan/", "http://nas.home.arpa/",
  // Private networks, carrier-grade NAT, link-local with metadata services.
  "http://10.0.0.1/", "http://10.1/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/", "http://192.168.257/", "http://3232235777/", "http://100.64.0.1/", "http://100.127.255.255/", "http://169.254.169.254/latest/meta-data/", "http://0xa9fea9fe/", "http://168.63.129.16/", "http://100.100.100.200/",
  // Documentation, benchmarks, multicast, reserved, broadcast.
  "http://192.0.2.1/", "http://198.51.100.7/", "http://203.0.113.9/", "http://198.18.0.1/", "http://192.0.0.170/", "http://224.0.0.1/", "http://239.255.255.250/", "http://240.0.0.1/", "http://255.255.255.255/",
  // IPv6: loopback, unspecified, local, multicast, documentation, and IPv4 in it.
  "http://[::1]/", "http://[::]/", "http://[0:0:0:0:0:0:0:1]/", "http://[fe80::1]/", "http://[fc00::1]/", "http://[fd00:ec2::254]/", "http://[fec0::1]/", "http://[ff02::1]/", "http://[2001:db8::1]/", "http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "http://[0:0:0:0:0:ffff:10.0.0.1]/", "http://[::127.0.0.1]/", "http://[64:ff9b::7f00:1]/", "http://[64:ff9b:1::1]/", "http://[2002:7f00:1::]/", "http://[2001:0:7f00:1::]/", "http://[::ffff:0:127.0.0.1]/",
  // A user's name in front of the host, or what looks like the host.
  "http://user:secret@harbour.example/", "http://harbour.example@127.0.0.1/",
];
const allowed: readonly string[] = ["http://harbour.example/", "https://sub.harbour.example:8443/a?b=c", "http://1.1.1.1/", "http://93.184.216.34/", "http://[2606:4700:4700::1111]/", "http://[::ffff:93.184.216.34]/", "http://172.32.0.1/", "http://100.128.0.1/", "http://169.253.1.1/"];

describe("addresses", () => {
  test.each(refused)("%s is refused before the network is asked", async (address) => {
    const network: Network = { refusalOf, permits: isPublicAddress, resolve: () => Promise.reject(new Error("asked")), wait: () => Promise.resolve(), nowMs: () => 0 };
    const answer = await fetchSource(address, { network, clock: fixedClock("2025-06-03T06:12:00.000Z"), userAgent: "sayso/0" });
    expect(answer).toMatchObject({ ok: false, issue: { code: "address-refused" } });
    expect(answer.ok ? "" : answer.issue.message).not.toContain("\n");
  });

  test("there are at least forty forms", () => {
    expect(new Set(refused).size).toBeGreaterThanOrEqual(40);
  });

  test.each(allowed)("%s is not refused by its form", (address) => {
    expect(refusalOf(new URL(address))).toBeNull();
  });
});
