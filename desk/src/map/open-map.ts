import { Map as MapView, NavigationControl, setWorkerUrl, type StyleSpecification, type SymbolLayerSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { whenIdle } from "../state/idle.ts";
import { countryNames } from "./country-names.ts";
import { loadWorld, type Borders, type World } from "./world.ts";

setWorkerUrl(workerUrl);

/** The colours of the page, as the map needs them. */
export interface Palette {
  readonly paper: string; readonly sunk: string; readonly ink: string; readonly soft: string; readonly line: string; readonly strongLine: string; readonly accent: string; readonly affected: string;
}

export function readPalette(): Palette {
  const style = getComputedStyle(document.documentElement);
  const of = (name: string): string => style.getPropertyValue(name).trim();
  return { paper: of("--paper"), sunk: of("--sunk"), ink: of("--ink"), soft: of("--soft"), line: of("--line"), strongLine: of("--strong-line"), accent: of("--accent"), affected: of("--affected") };
}

/** Lands smaller than about one square degree are named only when the map is near. */
const nearAndFar = 2;

/** Names of countries from a zoom on, the largest first where there is no room for all. */
function nameLayer(id: string, minzoom: number, palette: Palette): SymbolLayerSpecification {
  return {
    id, type: "symbol", source: "names", minzoom,
    layout: { "text-field": ["get", "name"], "text-font": ["sans-serif"], "text-size": ["interpolate", ["linear"], ["zoom"], 1, 9, 4, 12, 7, 15], "text-max-width": 7, "text-padding": 6, "symbol-sort-key": ["-", 0, ["get", "area"]] },
    paint: { "text-color": palette.soft, "text-halo-color": palette.paper, "text-halo-width": 1.2 },
  };
}

/** The world in the page's colours: land, borders, names of countries. No tile server, no font server. */
function baseStyle(world: World, palette: Palette): StyleSpecification {
  return {
    version: 8,
    sources: {
      land: { type: "geojson", data: world.countries, tolerance: 0.2 },
      borders: { type: "geojson", data: world.borders },
      disputed: { type: "geojson", data: world.disputed },
      names: { type: "geojson", data: countryNames(world.countries) },
    },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": palette.sunk } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": palette.paper, "fill-antialias": true } },
      { id: "coast", type: "line", source: "land", paint: { "line-color": palette.line, "line-width": 1 } },
      { id: "borders", type: "line", source: "borders", paint: { "line-color": palette.strongLine, "line-width": 1 } },
      { id: "disputed-under", type: "line", source: "disputed", paint: { "line-color": palette.paper, "line-width": 2 } },
      { id: "disputed", type: "line", source: "disputed", paint: { "line-color": palette.strongLine, "line-width": 1, "line-dasharray": [3, 3] } },
      nameLayer("names-small", 4, palette),
      { ...nameLayer("names", 1, palette), maxzoom: 4, filter: [">=", ["get", "area"], nearAndFar] },
    ],
  };
}

export interface OpenMap {
  readonly view: MapView;
  readonly world: World;
  readonly palette: Palette;
}

/** Opens a map in an element. @throws {Error} where the browser draws none. */
export async function openMap(container: HTMLElement, borders: Borders): Promise<OpenMap> {
  const world = await loadWorld(borders);
  const palette = readPalette();
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const view = new MapView({ container, style: baseStyle(world, palette), center: [25, 25], zoom: 1, maxZoom: 9, attributionControl: false, dragRotate: false, pitchWithRotate: false, fadeDuration: 0, renderWorldCopies: true, ...(still ? { zoomLevelsToOverscale: 0 } : {}) });
  view.touchZoomRotate.disableRotation();
  view.addControl(new NavigationControl({ showCompass: false }), "top-right");
  await new Promise<void>((resolve, reject) => {
    view.once("load", () => { resolve(); });
    view.once("error", ({ error }) => { reject(error); });
  });
  view.addImage("hatch", hatch(palette.accent));
  return { view, world, palette };
}

/** Lets go of a map once nothing else is to be done: whoever leaves a page does not wait for it. */
export async function closeMap(map: OpenMap | null): Promise<void> {
  await whenIdle();
  map?.view.remove();
}

/** Diagonal lines: what is known only as a region. */
function hatch(colour: string): ImageData {
  const size = 12;
  const canvas = document.createElement("canvas");
  canvas.width = size;
  canvas.height = size;
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("the browser draws nothing");
  pen.strokeStyle = colour;
  pen.lineWidth = 1.5;
  for (const shift of [-size, 0, size]) {
    pen.beginPath();
    pen.moveTo(shift, size);
    pen.lineTo(shift + size, 0);
    pen.stroke();
  }
  return pen.getImageData(0, 0, size, size);
}
