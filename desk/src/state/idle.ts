/** Once the browser has painted what it has and nothing waits for it: for what can come after the page itself. */
export async function whenIdle(): Promise<void> {
  // A frame that is asked for in a frame comes after the first is painted; a page that nobody sees paints none.
  if (!document.hidden) for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => { requestAnimationFrame(resolve); });
  await new Promise<void>((resolve) => {
    if (typeof requestIdleCallback === "function") requestIdleCallback(() => { resolve(); }, { timeout: 1_500 });
    else setTimeout(resolve, 200);
  });
}
