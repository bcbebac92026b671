const cellDegrees = 0.5;
const columns = 720;
const rows = 360;

/** Number of the PRIO-GRID cell of half a degree that holds the point: 1 at 90° S 180° W, rising eastward and then northward to 259200. */
export function priogridCell(lat: number, lon: number): number {
  const row = Math.min(rows - 1, Math.floor((lat + 90) / cellDegrees));
  const column = Math.min(columns - 1, Math.floor((lon + 180) / cellDegrees));
  return row * columns + column + 1;
}
