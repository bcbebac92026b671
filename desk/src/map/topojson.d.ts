/** As much of topojson-client as the map uses. */
declare module "topojson-specification" {
  export interface GeometryObject { readonly type: string; readonly properties?: unknown }
  export interface GeometryCollection<Properties> extends GeometryObject { readonly type: "GeometryCollection"; readonly geometries: readonly (GeometryObject & { readonly properties: Properties })[] }
  export interface Topology { readonly type: "Topology"; readonly objects: Readonly<Record<string, GeometryObject>> }
}
declare module "topojson-client" {
  import type { FeatureCollection, Geometry, MultiLineString } from "geojson";
  import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";

  export function feature<Properties>(topology: Topology, object: GeometryCollection<Properties>): FeatureCollection<Geometry, Properties>;
  export function mesh(topology: Topology, object: GeometryObject, filter: (a: GeometryObject, b: GeometryObject) => boolean): MultiLineString;
}
