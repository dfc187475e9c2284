/** What a server calls the version of a page that it gave, by which it can be asked for a newer one alone; in the words of HTTP. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}
