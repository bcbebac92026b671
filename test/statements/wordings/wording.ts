/**
 * One passage of our own writing and who stands behind some words of it.
 * text · the words that state the fact · chains, origin first ("Noor Haddad < Tass"; several side by side with " | "; "" for the article's own voice) ·
 * stance of each chain where it is not `asserts` ("asserts | denies").
 */
export type Wording = readonly [text: string, fact: string, chains: string, stance?: string];
