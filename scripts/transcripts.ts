// The README's transcripts: fenced blocks of kind "console", each of one command line ("$ …") and what it printed.
/** A command line of a transcript, ready to run, and what stands below it. */
export interface Transcript {
  /** What is written to the program's standard input; null where nothing is piped in. */
  readonly input: string | null;
  readonly args: readonly string[];
  readonly command: string;
  readonly printed: string;
}

const block = /^```console\n\$ (.+)\n([\s\S]*?)^```$/gmu;

/** All transcripts of a document, in order. @throws where a command is none that can be run: `./sayso …`, with or without `echo '…' |` before it. */
export function transcriptsOf(document: string): readonly Transcript[] {
  return [...document.matchAll(block)].map(([, command = "", printed = ""]) => {
    const [, input, line] = /^(?:echo '([^']*)' \| )?\.\/sayso (.+)$/u.exec(command) ?? [];
    if (line === undefined) throw new Error(`a transcript of a command that is not run: ${command}`);
    return { input: input === undefined ? null : `${input}\n`, args: line.split(" "), command, printed };
  });
}

/** The document with what `run` prints in the place of what stood there. */
export async function fillTranscripts(document: string, run: (transcript: Transcript) => Promise<string>): Promise<string> {
  let filled = document;
  for (const transcript of transcriptsOf(document)) {
    const head = `\`\`\`console\n$ ${transcript.command}\n`;
    const printed = await run(transcript);
    filled = filled.replace(`${head}${transcript.printed}`, () => `${head}${printed}`);
  }
  return filled;
}
