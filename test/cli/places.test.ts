import { describe, expect, test } from "vitest";
import { run } from "./run.ts";

describe("sayso places find", () => {
  test("lists every place of a name, in any spelling, within 80 columns", async () => {
    const { status, out, err } = await run(["places", "find", "kiev"]);
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/^name +kind +in +position +inhabitants +id\n/u);
    expect(out).toMatch(/^Kyiv +town +\S.* 50\.\d+,\s30\.\d+ +[\d,]+ +geonames:\d+$/mu);
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("--json prints one object a place; an unknown number of inhabitants is null", async () => {
    const places = (await run(["places", "find", "Khan", "Younis", "--json"])).lines();
    expect(places.length).toBeGreaterThan(0);
    for (const { id, lat, lon, population } of places) {
      expect(id).toMatch(/^[\w-]+:.+$/u);
      expect(Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180).toBe(true);
      expect(population).not.toBe(0);
    }
  });

  test("says where there is none", async () => {
    expect(await run(["places", "find", "Xyzzyville"])).toMatchObject({ status: 1, out: "", err: "sayso: the gazetteer has no place of the name Xyzzyville (not-found)\n" });
  });
});

describe("sayso places source", () => {
  test("credits what the gazetteer was made from", async () => {
    const { status, out } = await run(["places", "source"]);
    expect(status).toBe(0);
    expect(out).toMatch(/^\d{3},\d{3} places\n/u);
    expect(out).toMatch(/GeoNames/u);
    expect(out).toMatch(/CC BY 4\.0/u);
    expect((await run(["places", "source", "--json"])).lines()[0]).toMatchObject({ added: [] });
  });
});

test.each([[["places"]], [["places", "find"]], [["places", "bogus"]]])("wrong usage %j", async (args) => {
  const { status, out, err } = await run(args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toContain("Usage: sayso places");
});
