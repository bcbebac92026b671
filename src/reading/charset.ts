/** A character set by its WHATWG name, as `TextDecoder` takes it. */
export interface CharsetGuess {
  readonly name: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251" | "koi8-r" | "windows-1252";
  /** False where the bytes alone cannot tell. */
  readonly certain: boolean;
  /** Bytes that are not UTF-8 in a text that otherwise is. */
  readonly broken: number;
}

const sampleBytes = 65_536;

/** The character set of a text; null for bytes that are no text. Byte order marks decide first, then whether all is valid UTF-8, then which letters it would give. */
export function guessCharset(bytes: Uint8Array): CharsetGuess | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certain("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certain("utf-16be");
  const sample = bytes.subarray(0, sampleBytes);
  const wide = guessWide(sample);
  if (wide !== null) return wide;
  if (isBinary(sample)) return null;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return certain("utf-8");
  } catch {
    return guessNarrow(bytes);
  }
}

const certain = (name: CharsetGuess["name"]): CharsetGuess => ({ name, certain: true, broken: 0 });

/** UTF-16 without a mark: plain Latin text has a zero in every other byte, always on the same side. */
function guessWide(sample: Uint8Array): CharsetGuess | null {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0 && index % 2 === 0) even += 1;
    else if (byte === 0) odd += 1;
  }
  const half = sample.length / 2;
  if (odd > half * 0.7 && even < half * 0.05) return { name: "utf-16le", certain: false, broken: 0 };
  if (even > half * 0.7 && odd < half * 0.05) return { name: "utf-16be", certain: false, broken: 0 };
  return null;
}

function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  }
  return controls > sample.length * 0.02;
}

function guessNarrow(bytes: Uint8Array): CharsetGuess {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  const foreign = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  if (foreign > broken * 3) return { name: "utf-8", certain: true, broken };
  let high = 0;
  let letters = 0;
  for (const byte of bytes) {
    if (byte >= 0xc0) high += 1;
    else if ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a)) letters += 1;
  }
  if (high <= letters) return { name: "windows-1252", certain: false, broken: 0 };
  // Running Russian text is mostly lower case, and the two sets have the cases the other way round.
  let upperHalf = 0;
  for (const byte of bytes) if (byte >= 0xe0) upperHalf += 1;
  return { name: upperHalf > high / 2 ? "windows-1251" : "koi8-r", certain: false, broken: 0 };
}
