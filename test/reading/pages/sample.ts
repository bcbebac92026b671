/** Paragraphs of an invented report, long enough to be told from what stands around them. */
export const paragraphs = [
  "Two drones struck a fuel depot outside Varnesk before dawn on Tuesday, killing four night watchmen and setting three tanks alight, the regional emergency service said.",
  "Firefighters from six districts worked until noon to keep the flames from a neighbouring grain store, according to its director, who said that the roof had been damaged by splinters.",
  "The defence ministry of Ostrava Norte denied that its forces had flown over the area, and called the report an invention of the other side.",
  "Residents told a local radio station that they had heard three explosions within a minute, and that the road to the river port was closed for the rest of the day.",
] as const;

/** A page as news sites build them, with everything around the report that is no part of it. */
export function newsPage(parts: { readonly head?: string; readonly before?: string; readonly body?: string; readonly after?: string } = {}): string {
  const body = parts.body ?? paragraphs.map((text) => `<p>${text}</p>`).join("\n");
  return `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Drones hit fuel depot near Varnesk | Harbour Post</title>${parts.head ?? ""}</head><body>
<header class="site-header"><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav></header>
<div id="page" class="has-sidebar"><main><h1>Drones hit fuel depot near Varnesk</h1>${parts.before ?? ""}
<div class="story">${body}</div>${parts.after ?? ""}</main>
<aside class="sidebar"><h3>Most read</h3><ul><li><a href="/1">Harvest festival opens with a parade of a hundred horses and a band from the coast</a></li></ul></aside>
</div><footer>© 2025 Harbour Post. All rights reserved.</footer></body></html>`;
}
