export { readAddress, readFetched, type FetchedFrom, type FetchedItem } from "./read-address.ts";
export { fetchSource, type FetchedSource, type FetchFailure, type FetchOptions, type FetchResult } from "./fetch-source.ts";
export { systemNetwork, type Network } from "./network.ts";
export { isPublicAddress, refusalOf } from "./public-address.ts";
export { readListing, type Listing } from "./listing.ts";
export { openVisitor, type Visitor } from "./visitor.ts";
