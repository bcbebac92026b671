import { formatTime, timesOf, withoutBrackets } from "./reading.ts";
import { reference, wordings } from "./wordings.ts";

// Run as a program of its own under other time zones, and compared.
for (const [marked, , published = reference] of wordings) {
  const { text } = withoutBrackets(marked);
  process.stdout.write(`${timesOf(text, published).map((time) => formatTime(text, time)).join(" | ")}\n`);
}
