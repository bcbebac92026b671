import { LedgerError, lockedTooLong } from "../ledger-error.ts";

/** Codes of https://www.postgresql.org/docs/current/errcodes-appendix.html, as far as they are about the server and not about how it was used. */
const codes = {
  lockNotAvailable: "55P03", diskFull: "53100", readOnly: "25006", notAllowed: "42501", noDatabase: "3D000",
  corruptedData: "XX001", corruptedIndex: "XX002",
} as const;

/** The error as a LedgerError, where it is about the server; as it came, where it is about how it was used. */
export function postgresFailure(error: unknown, location: string, patienceMs: number): unknown {
  if (!(error instanceof Error) || error instanceof LedgerError) return error;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  switch (code) {
    case codes.lockNotAvailable: return lockedTooLong(location, patienceMs, error);
    case codes.diskFull: return new LedgerError("ledger-unwritable", `${location} could not be written: the server's disk is full. What was filed before is intact.`, error);
    case codes.readOnly: return new LedgerError("ledger-unwritable", `${location} may only be read here.`, error);
    case codes.notAllowed: return new LedgerError("ledger-unwritable", `${location} does not allow this user to do that: ${error.message}.`, error);
    case codes.noDatabase: return new LedgerError("ledger-missing", `There is no such database on the server: ${location}. Make it with createdb.`, error);
    case codes.corruptedData:
    case codes.corruptedIndex: return new LedgerError("ledger-broken", `${location} is damaged: ${error.message}.`, error);
    default: return isUnreachable(error, code) ? new LedgerError("ledger-unreachable", `${location} does not answer: ${reasonOf(error)}. Nothing that was not acknowledged is certain to be stored.`, error) : error;
  }
}

/** Class 08 is about connections, 28 about who may log in, 57P about servers that stop; the driver's own errors have no class. */
function isUnreachable(error: Error, code: string): boolean {
  return /^(?:08|28|57P)/u.test(code) || /^(?:ECONN|ENOTFOUND|ENOENT|EAI_|EPIPE|ETIMEDOUT|EHOST|EACCES)/u.test(code) || (code === "" && /connection|timeout|password|SASL/iu.test(error.message));
}

/** A host with several addresses fails with a list of errors and no message. */
function reasonOf(error: Error): string {
  return error instanceof AggregateError ? error.errors.map((one) => (one instanceof Error ? one.message : String(one))).join("; ") : error.message;
}
