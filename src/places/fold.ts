/** Letters that no decomposition turns into plain ones. */
const plainLetters: Readonly<Record<string, string>> = { ł: "l", ø: "o", đ: "d", ð: "d", þ: "th", ß: "ss", æ: "ae", œ: "oe", ı: "i", ə: "e", ħ: "h", ŋ: "n", ĸ: "k", ŧ: "t" };
/** Words that names write in several ways: English short forms, and transcriptions of Arabic and Hebrew. */
const sameWords: Readonly<Record<string, string>> = {
  saint: "st", sainte: "st", ste: "st", mount: "mt", fort: "ft",
  el: "al", deir: "dayr", deyr: "dayr", tel: "tal", tell: "tal", tall: "tal", kfar: "kafr", beit: "bayt", beyt: "bayt", ain: "ayn", ein: "ayn", sheikh: "shaykh", sheik: "shaykh", jebel: "jabal",
};
const several = new RegExp(`(?:^| )(?:${Object.keys(sameWords).join("|")})(?: |$)`, "u");

/** The Arabic article before a letter that it takes the sound of: "Ar Rahad", "en-Nahud", "Ash Shihr". */
const assimilatedArticle = /(?:^| )[ae](?:(?<same>[dlnrstz])(?= \k<same>)|sh(?= sh)|dh(?= dh)|th(?= th))(?= )/gu;

/**
 * The key under which a word of a name is looked up: lower case without accents, apostrophes and full stops, hyphens as blanks,
 * words with several spellings as one of them. Words of one name are joined by one blank. "Sainte-Anne" → "st anne", "Khar'kov" → "kharkov", "El-Fasher" → "al fasher", "Er-Rahad" → "al rahad".
 */
export function foldName(name: string): string {
  return unite(plainAscii(name) ?? decomposed(name));
}

/** The fold of a name in plain ASCII, null of any other: nearly all names in English text, without the cost of decomposing. */
function plainAscii(name: string): string | null {
  let out = "";
  let blank = false;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    if (code >= 128) return null;
    const letter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (letter) {
      if (blank && out !== "") out += " ";
      blank = false;
      out += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : name.charAt(i);
    } else if (code !== 46 && code !== 39 && code !== 96 && code !== 34) blank = true;
  }
  return out;
}

function decomposed(name: string): string {
  let out = "";
  let blank = false;
  for (const letter of name.normalize("NFD").toLowerCase()) {
    const kept = plainLetters[letter] ?? letter;
    if (/^[\p{L}\p{N}]+$/u.test(kept)) {
      if (blank && out !== "") out += " ";
      blank = false;
      out += kept;
    } else if (!/[\p{M}\p{Lm}.'’‘`"]/u.test(kept)) blank = true;
  }
  return out;
}

function unite(plain: string): string {
  const even = plain.includes(" ") ? plain.replace(assimilatedArticle, (article) => (article.startsWith(" ") ? " al" : "al")) : plain;
  if (!several.test(even)) return even;
  return even
    .split(" ")
    // A name can hold a word such as "constructor", which every object answers to.
    .map((word) => (Object.hasOwn(sameWords, word) ? (sameWords[word] ?? word) : word))
    .join(" ");
}
