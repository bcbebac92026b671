/** The name of a file without the folders that it was read from; the whole path stands at the end of the article's page. */
export function fileName(path: string | null): string | null {
  return path === null ? null : (path.split(/[\\/]/u).findLast((part) => part !== "") ?? path);
}
