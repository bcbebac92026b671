import { Argument, Command } from "commander";
import { codebookNames, settingKinds, speakerKinds } from "../../../core/contract/vocabulary.ts";
import type { CodebookName, Setting } from "../../../core/index.ts";
import type { Console } from "../../console.ts";
import { oneOf, takeDecisions, withDecisionOptions, type DecisionOptions } from "../../decisions.ts";
import { UsageError, type ExitStatus } from "../../exit.ts";

type Finish = (status: ExitStatus) => void;

interface PlacedOptions extends DecisionOptions {
  readonly alias?: readonly string[];
  readonly side?: string;
  readonly country?: string;
  readonly region?: string;
}

const nothingElse = "What was set under this name before is replaced whole.";

/** `sayso settings party`, `speaker`, `outlet`, `codebook` and `remove`. */
export function namedSettings(console: Console, finish: Finish): readonly Command[] {
  const record = (options: DecisionOptions, setting: Setting): Promise<void> => takeDecisions(options, console, finish, () => Promise.resolve([{ type: "set", setting, reason: options.reason }]));
  return [
    withPlaceOptions(withDecisionOptions(new Command("party")))
      .summary("set who fights, under which names, on whose side")
      .description(`Sets a party: the names that mean it, its side, and whom it fights. Attackers and speakers of these names are on its side, and the relation of speakers to the people counted follows. ${nothingElse}`)
      .argument("<name>", "what the party is called")
      .option("--against <side...>", "codes and parties that it fights")
      .action((name: string, options: PlacedOptions & { readonly against?: readonly string[] }) =>
        record(options, { kind: "party", name, side: options.side ?? null, ...placeOf(options), against: [...(options.against ?? [])] })),
    withPlaceOptions(withDecisionOptions(new Command("speaker")))
      .summary("set names that are one speaker")
      .description(`Sets the names that are one speaker, whose words then count as one origin; and what the speaker is, and for whom it speaks. ${nothingElse}`)
      .argument("<name>", "what the speaker is called")
      .option("--as <kind>", `what it is: ${speakerKinds.join(", ")}`)
      .action((name: string, options: PlacedOptions & { readonly as?: string }) =>
        record(options, { kind: "speaker", name, as: options.as === undefined ? null : oneOf("--as", options.as, speakerKinds), side: options.side ?? null, ...placeOf(options) })),
    withDecisionOptions(new Command("outlet"))
      .summary("set an outlet's names, pages, country and side")
      .description(`Sets an outlet: names that articles or credits give it, the host of its pages, its country and language, and the party that it speaks for. ${nothingElse}`)
      .argument("<name>", "what the outlet is called")
      .option("--alias <name...>", "other names of it")
      .option("--domain <host>", "host of its pages, as example.org")
      .option("--country <code>", "ISO 3166-1 code of two letters, as UA")
      .option("--language <code>", "ISO 639 code of the language of its texts, as en")
      .option("--side <side>", "the party that it speaks for: an ISO code or a party")
      .action((name: string, { alias, domain, country, language, side, ...options }: PlacedOptions & { readonly domain?: string; readonly language?: string }) =>
        record(options, { kind: "outlet", name, aliases: [...(alias ?? [])], domain: host(domain), country: code(country), language: languageCode(language), side: side ?? null })),
    withDecisionOptions(new Command("codebook"))
      .summary("set the codebook by which figures are chosen")
      .description("Sets the codebook by which the figures of all incidents are chosen, wherever a command names no other. Formats of sayso export that are a codebook's own keep theirs.")
      .addArgument(new Argument("<name>", "the codebook").choices(codebookNames))
      .action((name: CodebookName, options: DecisionOptions) => record(options, { kind: "codebook", name })),
    withDecisionOptions(new Command("remove"))
      .summary("unset a party, a speaker, an outlet or the codebook")
      .description("Unsets what is set; names mean again what the program reads in them. It stays on record.")
      .addArgument(new Argument("<kind>", "what it is").choices(settingKinds))
      .argument("<name>", "its name, as sayso settings show lists it")
      .action((kind: Setting["kind"], name: string, options: DecisionOptions) =>
        takeDecisions(options, console, finish, () => Promise.resolve([{ type: "unset", setting: { kind, name }, reason: options.reason }]))),
  ];
}

function withPlaceOptions(command: Command): Command {
  return command
    .option("--alias <name...>", "other names of it; upper and lower case make no difference")
    .option("--side <side>", "on whose side: an ISO code, as UA, or a party")
    .option("--country <code>", "only in events in this country (ISO 3166-1 code)")
    .option("--region <name>", "only in events in this first-order unit");
}

function placeOf({ alias, country, region }: PlacedOptions): { readonly aliases: readonly string[]; readonly country: string | null; readonly region: string | null } {
  return { aliases: [...(alias ?? [])], country: code(country), region: region ?? null };
}

function code(country: string | undefined): string | null {
  if (country !== undefined && !/^[A-Z]{2}$/u.test(country)) throw new UsageError(`--country ${country} is not a code of two capital letters, as UA`);
  return country ?? null;
}

function host(domain: string | undefined): string | null {
  if (domain !== undefined && !/^[^\s/:.]+(?:\.[^\s/:.]+)+$/u.test(domain)) throw new UsageError(`--domain ${domain} is not a host such as example.org`);
  return domain?.toLowerCase() ?? null;
}

function languageCode(language: string | undefined): string | null {
  if (language !== undefined && !/^[a-z]{2,3}$/u.test(language)) throw new UsageError(`--language ${language} is not a code such as en`);
  return language ?? null;
}
