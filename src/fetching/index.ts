export { readAddress, readFetched, type FetchedFrom, type FetchedItem } from "./read-address.ts";
export { fetchSource, type FetchedSource, type FetchOptions } from "./fetch-source.ts";
export { systemNetwork, type Network } from "./network.ts";
export { isPublicAddress, refusalOf } from "./public-address.ts";
export { keepPace, type Pace } from "./pace.ts";
export { openRobots, type Robots } from "./robots.ts";
