import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [svelte()],
  // The basemap, made by scripts/basemap.ts.
  publicDir: "../dist/basemap",
  worker: { format: "es" },
  build: {
    outDir: "../dist/desk",
    emptyOutDir: true,
    target: "es2023",
    // Small pictures inside a script would be data that the policy of the page has to allow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
    reportCompressedSize: false,
  },
  // While the pages are worked on: `vite desk`, beside `sayso desk`.
  server: { host: "127.0.0.1", proxy: { "/api": { target: "http://127.0.0.1:4177", changeOrigin: true, headers: { origin: "http://127.0.0.1:4177" } } } },
});
