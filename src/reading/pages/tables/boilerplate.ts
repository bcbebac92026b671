/** Whole blocks that are no part of an article's text. Each refuses the nearest sentence that is one. */
export const boilerplate: readonly RegExp[] = [
  // "Advertisement", "Story continues below" · "Advertisements for the camp were taken down."
  /^(?:advert(?:isement|ising)?|sponsored(?: content)?|(?:story|article) continues below(?: advertisement)?\.?|continue reading(?: below| the main story)?|loading\W*|share(?: this(?: article| story| page)?)?:?|comments?|print|e-?mail|close|menu|skip to (?:content|main content)|tags?:?|filed under.*|share on \w+|like this:?|related(?: articles| stories| posts| content| links)?:?)$/iu,
  // "Read more: The town after the strike", "ALSO READ …" · "Read more books, she said."
  /^(?:read(?: more| also| next)?|also read|see also|more|related(?: article| story| coverage)?|watch(?: now| more)?|don['’]t miss|recommended|you (?:may|might) also like|in pictures|leggi anche|lire aussi|lesen sie auch|leia (?:também|mais))\s*[:|>»–]\s?.{0,200}$/iu,
  // "By A. Writer", "By A. Writer, News Agency | 3 May 2020" · "By Friday the toll had risen to ten."
  /^by:? \p{Lu}[\p{L}'’.-]+(?: (?:and |de |van |von |al-)?\p{Lu}[\p{L}'’.-]+){1,5}(?:\s?[,|–—-].{0,80}|\s*\d.{0,60})?$/u,
  // "Published: 3 May 2020 10:00", "Last updated on Monday" · "Published figures show a rise."
  /^(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?\s*[:|]?\s.{0,12}(?:\d{1,2}.{0,24}\d{4}|(?:mon|tues|wednes|thurs|fri|satur|sun)day).{0,40}$/iu,
  // "Photo: A. Name / Agency", "(Image credit: …)" · "Photographs from the scene show a crater."
  /^[([]?(?:photo(?:graph)?s?|image(?: credit)?s?|picture|video|file photo|credit|photo by|image source|getty images)\s*(?:(?:credit|by|courtesy|source)\s*)?[:/©].{0,160}$/iu,
  // "© 2019 The Paper. All rights reserved." · "The ministry holds all rights reserved for it."
  /^(?:©|\(c\)|copyright)\s?.{0,300}$/iu,
  // "Sign up for our newsletter" · "Sign up began on Monday at the camp."
  /^(?:sign up|subscribe|join|follow us|like us|click here)\b.{1,160}(?:newsletters?|e-?mails?|inbox|channel|facebook|twitter|telegram|whatsapp|instagram|youtube|alerts?|today)\b.{0,80}$/iu,
  // "Tag: drones", "Filed under: World" · "Tags were cut from the uniforms."
  /^(?:tags?|topics?|labels?|categor(?:y|ies)|filed (?:under|to)|related roundup|buyer['’]s guide|keywords)\s*:.{0,200}$/iu,
  // "Image 1 of 5", "2 / 14" · "Image 1 of the set shows a crater."
  /^(?:image|photo|picture|slide)?\s*\d{1,3}\s*(?:of|\/)\s*\d{1,3}$/iu,
  // "This document is subject to copyright. …" · "The text is subject to the ministry's approval."
  /^this (?:document|article|material|content) (?:is|may) (?:subject to copyright|not be (?:published|reproduced|copied)).{0,400}$/iu,
  // "Media playback is unsupported on your device"
  /^media (?:playback is|caption).{0,200}$/iu,
];
