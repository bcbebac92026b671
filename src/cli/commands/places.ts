import { Command } from "commander";
import type { CommandMaker } from "../program.ts";
import { formatIssueLine } from "../format/issue-line.ts";

/** `sayso places`: what the gazetteer knows, and where that comes from. */
export const placesCommand: CommandMaker = (console, finish) =>
  new Command("places")
    .summary("look up a name in the gazetteer, or print where its data comes from")
    .description("The gazetteer that places are read with. It is part of the program; nothing is looked up on a network.")
    .addCommand(
      new Command("find")
        .summary("list the places of a name")
        .description("Lists every place that bears a name, in any spelling known, the most populous first. Ends with status 1 where there is none. Which of them an article means is told by its context; sayso extract --json has the answer in places.")
        .argument("<name...>", "the name; capitals and accents do not matter")
        .option("--json", "print one JSON object a place")
        .action(async (words: string[], options: { readonly json?: boolean }) => {
          const name = words.join(" ");
          const [{ openGazetteer }, { formatPlaces }] = await Promise.all([import("../../places/index.ts"), import("../format/places.ts")]);
          const found = openGazetteer().find(name);
          if (found.length === 0) {
            console.err(formatIssueLine(null, null, { code: "not-found", message: `the gazetteer has no place of the name ${name}` }));
            finish(1);
            return;
          }
          // 0 inhabitants stands for an unknown number.
          const shown = found.map((place) => ({ ...place, population: place.population > 0 ? place.population : null }));
          await console.out(options.json === true ? shown.map((place) => `${JSON.stringify(place)}\n`).join("") : formatPlaces(shown, console));
          finish(0);
        }),
    )
    .addCommand(
      new Command("source")
        .summary("print what the gazetteer was made from")
        .description("Prints how many places the gazetteer holds, and each source with its version, licence and credit.")
        .option("--json", "print one JSON object")
        .action(async (options: { readonly json?: boolean }) => {
          const [{ openGazetteer }, { formatGazetteerSource }] = await Promise.all([import("../../places/index.ts"), import("../format/places.ts")]);
          const source = openGazetteer().source();
          await console.out(options.json === true ? `${JSON.stringify(source)}\n` : formatGazetteerSource(source, console));
          finish(0);
        }),
    );
