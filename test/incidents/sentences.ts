/** Sentences for invented reports: each slot has wordings that share no run of words worth the name. Names in braces are filled in. */
export const slots: Readonly<Record<string, readonly string[]>> = {
  lead: [
    "A {weapon} hit {target} in {town} {day}, {official} said, in what residents called the worst hour that the {region} region has had this winter.",
    "Shortly after noon {day} the windows shook across {town}: {target} had been struck by a {weapon}, and smoke stood over the eastern quarter for hours.",
    "{town} was counting its losses after {target} came under fire {day}; rescuers blamed a {weapon} that arrived without any warning siren.",
    "Rescue crews in {town} worked into the night {day} at what remains of {target}, where a {weapon} had come down among the morning crowd.",
    "It took one {weapon} and a few seconds {day} to turn {target} of {town}, a quiet place in {region}, into a field of broken brick.",
  ],
  toll: [
    "{killed} people were killed and {injured} wounded, according to the first count made at the scene.",
    "The number of dead stood at {killed}; another {injured} had been taken to the hospital by dusk.",
    "By the evening doctors spoke of {injured} injured, while {killed} bodies had been carried out of the ruins.",
    "At least {killed} died. The injured, {injured} in all, were treated in corridors because every ward was full.",
    "Officials put the death toll at {killed} and said that {injured} others were hurt, some of them badly.",
  ],
  official: [
    "\"We shall rebuild what they have broken,\" {official} told reporters who had gathered behind the cordon.",
    "In a brief message on the regional channel, {official} asked drivers to keep the roads free for ambulances.",
    "Speaking by telephone, {official} declined to say where the fire had come from and promised details within a day.",
    "An hour later {official} announced three days of mourning and ordered schools to stay shut until Monday.",
    "Asked about warnings, {official} replied that the sirens had been repaired only last month and did sound, though late.",
  ],
  witness: [
    "\"I dropped the bread and ran for the cellar,\" said a woman in her sixties who lives across the street.",
    "A bus driver who was waiting at the corner described a whistle, a white flash and then a long silence.",
    "Two brothers dug with their bare hands for a neighbour whose voice they could hear under the beams.",
    "One shopkeeper said he had closed early to visit his mother and so owed her his life.",
    "Children who had been skating on the frozen pond were led home along the river bank by their teacher.",
  ],
  damage: [
    "The blast tore off part of the roof, cracked the water main and left four streets without power.",
    "Engineers found a crater two metres deep and metal fragments as far away as the post office.",
    "Of the front wall only the arch of the gate is left; the clock above it has stopped at ten to twelve.",
    "Heating failed in eleven blocks, and the town hall opened its cellars to anyone with a cold home.",
    "A parked lorry burned out completely, and glass from its cab lay on the tram rails opposite.",
  ],
  response: [
    "Firefighters from three neighbouring districts joined the search, bringing dogs and thermal cameras.",
    "The prosecutor's office opened a case and sent investigators to collect fragments for analysis.",
    "Blood donors queued round the corner of the clinic before it had even asked for help.",
    "A field kitchen was set up beside the library, where volunteers handed out soup and blankets.",
    "Military police kept onlookers at a distance while sappers looked for anything that had not gone off.",
  ],
  context: [
    "The front line is a good sixty kilometres away, and the area had been spared for most of the year.",
    "Twice since autumn the same road has been shelled, each time without anyone being harmed.",
    "Negotiators had met only the day before to discuss an exchange of prisoners near the northern border.",
    "Analysts have noted a shift toward targets far behind the trenches as the ground freezes.",
    "Grain convoys pass through here on their way to the river ports, which has made the junction a prize.",
  ],
  closing: [
    "The search was to go on at first light, weather permitting.",
    "Trains toward the capital were running again by midnight with delays of up to forty minutes.",
    "Relatives can call a hotline that the municipality opened in the afternoon.",
    "None of the belligerents had commented by the time of publication.",
    "Snow is forecast for the weekend, and shelters in the outskirts remain open.",
  ],
};

export const slotNames = Object.keys(slots);

/** Paragraphs that an outlet adds to a text it took from elsewhere. */
export const additions = [
  "Our correspondent in the provincial capital adds that hotels there have begun to offer rooms to families from the stricken quarter free of charge.",
  "Readers who wish to give money can do so through the Red Lantern Fund, whose account is printed on page four of today's edition.",
  "The episode comes as parliament prepares to debate a bill on civil defence that has lain in committee since the spring session.",
];

export const headlines = ["Night of sirens", "Grief after a winter day", "What we know so far", "Ruins and questions"];
