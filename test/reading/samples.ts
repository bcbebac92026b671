import { paragraphs } from "./pages/sample.ts";

/** An HTTP response as an archive keeps it. */
export const http = (body: Uint8Array, headers = "Content-Type: text/html; charset=utf-8"): Uint8Array => Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), body]);
/** A record of a WARC file. */
export const record = (url: string, body: Uint8Array, type = "response"): Uint8Array =>
  Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: ${body.length}\r\n\r\n`), body, Buffer.from("\r\n\r\n")]);
/** A body in two chunks. */
export const chunked = (body: Uint8Array): Uint8Array => Buffer.concat([Buffer.from(`${(100).toString(16)}\r\n`), body.subarray(0, 100), Buffer.from(`\r\n${(body.length - 100).toString(16)}\r\n`), body.subarray(100), Buffer.from("\r\n0\r\n\r\n")]);

/** Feeds of an invented paper. */
export const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title>
<item><title>Depot &amp;amp; granary hit</title><link>https://harbour.example/depot</link><pubDate>Tue, 03 Jun 2025 06:12:00 GMT</pubDate><dc:creator>Mara Lindqvist</dc:creator><content:encoded><![CDATA[<p>${paragraphs[0]}</p><p>${paragraphs[1]}</p>]]></content:encoded></item>
<item><title>Ferry back</title><link>https://harbour.example/ferry</link><description>&lt;p&gt;The ferry to the islands is back in service after a month.&lt;/p&gt;</description></item></channel></rss>`;
export const atom = `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title><entry><title>Depot hit</title><link rel="alternate" href="https://harbour.example/depot"/><published>2025-06-03T06:12:00Z</published><author><name>Mara Lindqvist</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${paragraphs[0]}</p></div></content></entry></feed>`;
export const jsonFeed = JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Harbour Post", items: [{ id: "1", url: "https://harbour.example/depot", title: "Depot hit", content_html: `<p>${paragraphs[0]}</p>`, date_published: "2025-06-03T06:12:00Z", authors: [{ name: "Mara Lindqvist" }] }] });
/** A press release by mail. */
export const mail = `From: "Varnesk Emergency Service" <press@varnesk.example>\r\nTo: desk@harbour.example\r\nSubject: =?utf-8?Q?Fire_at_the_fuel_depot?=\r\nDate: Tue, 03 Jun 2025 09:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${paragraphs[0]}\r\n\r\n${paragraphs[1]}\r\n`;

/** A PDF of one page with the given lines. */
export function pdf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 11 Tf 14 TL 50 780 Td ${lines.map((line) => (line === "" ? "0 -28 Td" : `(${line}) Tj T*`)).join(" ")} ET`;
  const objects = ["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>", `<< /Length ${content.length} >>\nstream\n${content}\nendstream`, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"];
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const xref = body.length;
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${at.toString().padStart(10, "0")} 00000 n \n`).join("")}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(body, "latin1");
}

export const sitemap = '<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://harbour.example/depot</loc></url></urlset>';
