import { Command } from "commander";
import type { IssueCode } from "../../core/index.ts";
import type { Console } from "../console.ts";
import type { CommandMaker } from "../program.ts";
import { formatIssueLine } from "../format/issue-line.ts";

/** `sayso places`: what the gazetteer knows, where that comes from, and the user's own additions to it. */
export const placesCommand: CommandMaker = (console, finish) =>
  new Command("places")
    .summary("look up a name in the gazetteer, add places to it, or print where its data comes from")
    .description("The gazetteer that places are read with. It is part of the program; nothing is looked up on a network.")
    .addCommand(
      new Command("find")
        .summary("list the places of a name")
        .description("Lists every place that bears a name, in any spelling known, the most populous first. Ends with status 1 where there is none. Which of them an article means is told by its context; sayso extract --json has the answer in places.")
        .argument("<name...>", "the name; capitals and accents do not matter")
        .option("--json", "print one JSON object a place")
        .action(async (words: string[], options: { readonly json?: boolean }) => {
          const name = words.join(" ");
          const [{ addedPlacesFolder, openGazetteerWith }, { formatPlaces }] = await Promise.all([import("../../places/index.ts"), import("../format/places.ts")]);
          const found = openGazetteerWith(addedPlacesFolder(process.env)).find(name);
          if (found.length === 0) {
            tell(console, null, "not-found", `the gazetteer has no place of the name ${name}`);
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
      new Command("add")
        .summary("add every town and village of a country")
        .description("Adds the towns and villages of country files of GeoNames to the gazetteer: UA.txt, unpacked from UA.zip of https://download.geonames.org/export/dump. They are kept in your data folder (SAYSO_DATA names another), and extract, read and all other commands use them from then on. A file with a broken line is refused whole, with the numbers of its lines. Adding a file of the same name again replaces it.")
        .argument("<file...>", "country files, as UA.txt")
        .action(async (files: string[]) => {
          const [places, { addPlacesFile }] = await Promise.all([import("../../places/index.ts"), import("../places-file.ts")]);
          const folder = places.addedPlacesFolder(process.env);
          let status: 0 | 1 = 0;
          for (const file of files) {
            const result = await addPlacesFile(file, folder);
            if (result.ok) await console.out(`${result.value.name}: ${result.value.places.toLocaleString("en")} towns and villages added\n`);
            else {
              tell(console, file, result.issue.code, result.issue.message);
              status = 1;
            }
          }
          finish(status);
        }),
    )
    .addCommand(
      new Command("remove")
        .summary("remove places that were added")
        .description("Removes what sayso places add added. sayso places source lists it. Readings on record in a ledger stay as they are.")
        .argument("<name...>", "the name of the file, as UA or UA.txt")
        .action(async (names: string[]) => {
          const { addedName, addedPlaces, addedPlacesFolder, removeAddedPlaces } = await import("../../places/index.ts");
          const folder = addedPlacesFolder(process.env);
          let status: 0 | 1 = 0;
          for (const name of names) {
            if (removeAddedPlaces(folder, addedName(name))) await console.out(`${addedName(name)}: removed\n`);
            else {
              const added = addedPlaces(folder);
              tell(console, null, "not-found", `no places of the name ${name} were added; ${added.length === 0 ? "none were added at all" : `added are ${added.join(", ")}`}`);
              status = 1;
            }
          }
          finish(status);
        }),
    )
    .addCommand(
      new Command("source")
        .summary("print what the gazetteer was made from")
        .description("Prints how many places the gazetteer holds, each source with its version, licence and credit, and the country files that you added.")
        .option("--json", "print one JSON object")
        .action(async (options: { readonly json?: boolean }) => {
          const [{ addedPlacesFolder, openGazetteerWith }, { formatGazetteerSource }] = await Promise.all([import("../../places/index.ts"), import("../format/places.ts")]);
          const source = openGazetteerWith(addedPlacesFolder(process.env)).source();
          await console.out(options.json === true ? `${JSON.stringify(source)}\n` : formatGazetteerSource(source, console));
          finish(0);
        }),
    );

const tell = (console: Console, source: string | null, code: IssueCode, message: string): void => {
  console.err(formatIssueLine(source, null, { code, message }));
};
