/** `sayso: FILE:LINE: message (code)`; parts that are not known are left out. Ends with a line feed. */
export function formatIssueLine(source: string | null, line: number | null, issue: { readonly code: string; readonly message: string }): string {
  const place = source === null ? "" : line === null ? `${source}: ` : `${source}:${line.toString()}: `;
  return `sayso: ${place}${oneLine(issue.message)} (${issue.code})\n`;
}

/** Without line ends and control characters, so that text of a file cannot steer a terminal. */
function oneLine(message: string): string {
  return message.replace(/\s+/gu, " ").replace(/\p{Cc}/gu, "\uFFFD").trim();
}
