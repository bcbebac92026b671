type Theme = "system" | "light" | "dark";

/** What one person set in this browser. */
class Preferences {
  /** Who decides here: the name under which decisions are recorded. */
  reviewer = $state(read("reviewer") ?? "");
  theme = $state<Theme>(themeOf(read("theme")));
  /** iso: by the codes of ISO 3166, under which Crimea is Ukraine's · naturalEarth: as Natural Earth draws it, by who holds it */
  borders = $state<"iso" | "naturalEarth">(read("borders") === "naturalEarth" ? "naturalEarth" : "iso");

  constructor() {
    $effect.root(() => {
      $effect(() => { write("reviewer", this.reviewer); });
      $effect(() => { write("borders", this.borders); });
      $effect(() => {
        write("theme", this.theme);
        if (this.theme === "system") delete document.documentElement.dataset["theme"];
        else document.documentElement.dataset["theme"] = this.theme;
      });
    });
  }
}

function themeOf(kept: string | null): Theme {
  return kept === "light" || kept === "dark" ? kept : "system";
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(`sayso.${name}`);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(`sayso.${name}`, value);
  } catch {
    // A browser that keeps nothing asks again the next time.
  }
}

export const preferences = new Preferences();
