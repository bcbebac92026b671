/**
 * Capitalised words that are no part of a private person's name: calendar, institutions, ranks, peoples of the book, parts of the world.
 * Word data, lower case; a name is masked unless all of its words are here or known from the article otherwise.
 */
export const publicWords = (
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december " +
  "president prime minister ministry government army armed forces force military national guard general staff court district university school high hospital medical center centre clinic market " +
  "street avenue road highway bridge station airport north south east west northern southern eastern western central city county state states united nations republic province region governor mayor council " +
  "police officer officers department authority authorities press agency news radio television post times daily tribune herald service services security intelligence civil defence defense emergency international " +
  "observatory human rights organization organisation red cross crescent society committee commission union european african arab league islamic islamist christian christians muslim muslims jewish sunni shia shiite catholic orthodox church mosque group party front liberation " +
  "movement brigade brigades battalion division corps regiment captain lieutenant colonel major sergeant commander foreign interior health office bank river sea gulf mount mountain mountains lake island islands old new upper lower great " +
  "middle the a an i un eu nato druze alawite alawites kurd kurds kurdish hutu tutsi rohingya yazidi yazidis uyghur sikh sikhs hindu hindus buddhist hamas hezbollah hizbullah houthi houthis taliban fatah " +
  "sheriff deputy detective corporal private brigadier admiral chief director secretary amber alert katyusha kalashnikov molotov facebook twitter telegram whatsapp youtube"
).split(" ");

/** Words that end a name in a text of capitals alone. */
export const smallWords = (
  "and or but the a an in on at of to by from for with after before when while who whose whom that this which as is are was were be been has had have his her their its " +
  "said says told died dies dead killed wounded injured murdered kidnapped shot slain found arrested assassinated another also not no"
).split(" ");
