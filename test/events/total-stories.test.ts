import { describe, expect, it } from "vitest";
import { tell } from "./story.ts";

const scopesOf = async (text: string): Promise<Readonly<Record<string, string>>> => {
  const { claims } = await tell(text);
  return Object.fromEntries(claims.flatMap((claim) => (claim.kind === "casualties" ? [[claim.quote, claim.scope]] : [])));
};

describe("stories about a total", () => {
  const clashes = "Feud leaves 52 dead in Duk County\n\nAt least 52 people have been killed in four days of clashes between herders in Duk County, the commissioner said on Friday.\n\n";

  it("a figure without a day, a town or an attack of its own is of the total", async () => {
    const scopes = await scopesOf(`${clashes}The hospital said 31 people were wounded.\n\nA youth leader spoke of 47 dead. Six soldiers who tried to part them were also killed, the army said.`);
    expect(scopes).toEqual({ "52 dead": "cumulative", "At least 52 people have been killed": "cumulative", "31 people were wounded": "cumulative", "47 dead": "cumulative", "Six soldiers who tried to part them were also killed": "cumulative" });
  });

  it("what a paragraph tells of one attack is of that attack", async () => {
    const scopes = await scopesOf(`${clashes}On Thursday, gunmen ambushed a lorry at Pajut, killing nine traders. Three others were wounded.`);
    expect(scopes["killing nine traders"]).toBe("event");
    expect(scopes["Three others were wounded"]).toBe("event");
  });

  it("a sentence inside a paragraph about the total does not turn it", async () => {
    const scopes = await scopesOf(`${clashes}The clinic counted 31 wounded. In one raid, seven fishermen were killed. Malaria and hunger made it worse, and 14 children went missing.`);
    expect(scopes["31 wounded"]).toBe("cumulative");
    expect(scopes["seven fishermen were killed"]).toBe("event");
    expect(scopes["14 children went missing"]).toBe("cumulative");
  });

  it("one person told of alone is none of it", async () => {
    const scopes = await scopesOf(`${clashes}A midwife was shot in the leg.`);
    expect(scopes["A midwife was shot"]).toBe("event");
  });

  it("a story about one attack keeps its figures, though a total stands below", async () => {
    const scopes = await scopesOf("A bomb killed nine people at a market in Kassala on Tuesday, police said.\n\nMore than 300 people have been killed in the state since May.\n\nTwelve people were wounded, a doctor said.");
    expect(scopes["Twelve people were wounded"]).toBe("event");
  });
});
