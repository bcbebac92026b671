import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** What each source file imports at run time; imports of types alone are gone by then. */
const imports = new Map(
  globSync("src/**/*.ts").map((file) => {
    const specifiers = [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(?!type\s)[^;"]*?\sfrom "(\.[^"]+)"/gmu)].map(([, path]) => join(dirname(file), path ?? ""));
    return [file, specifiers] as const;
  }),
);

/** One cycle of imports, as a path that ends where it begins; null where there is none. */
function findCycle(): readonly string[] | null {
  const done = new Set<string>();
  function visit(file: string, path: readonly string[]): readonly string[] | null {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const imported of imports.get(file) ?? []) {
      const cycle = visit(imported, [...path, file]);
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  }
  for (const file of imports.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

test("no source file imports itself by way of others", () => {
  expect(imports.size).toBeGreaterThan(50);
  expect(imports.get("src/cli/main.ts")).toBeDefined();
  expect(findCycle()).toBeNull();
});

test("every import leads to a file", () => {
  expect([...imports].flatMap(([file, paths]) => paths.filter((path) => !imports.has(path)).map((path) => `${file} → ${path}`))).toEqual([]);
});
