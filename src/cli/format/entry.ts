import { describeEvent, describeSubject, reasonOf, type Entry, type LedgerEvent } from "../../ledger/index.ts";
import { styleFor, type Page } from "./style.ts";
import { formatParagraph } from "./wrap.ts";

/** An entry for a person: number, time, who; what happened, to what; and why. */
export function formatEntry({ number, time, who }: Pick<Entry, "number" | "time" | "who">, event: LedgerEvent, page: Page): string {
  const { bold, dim } = styleFor(page.colour);
  const subject = describeSubject(event);
  const reason = reasonOf(event);
  return [
    `${bold(number.toString())}  ${dim(time.replace("T", " ").replace(/\.\d+Z$/u, "Z"))}  ${who}\n`,
    formatParagraph(`${describeEvent(event)}${subject === "" ? "" : ` · ${subject}`}`, page.width, 4),
    reason === null ? "" : formatParagraph(`“${reason}”`, page.width, 4),
  ].join("");
}
