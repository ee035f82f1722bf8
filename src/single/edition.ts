/** One language of the site in one file: what `npm run build:single` writes into it and open.ts reads. */
export interface Edition {
  readonly locale: string;
  /** The site's base path with a slash at its end. */
  readonly base: string;
  /** Where the site is, if it is published; links to what the file does not hold lead there. */
  readonly site?: string;
  /** By address below the base path, such as 'en/guides/app/'. */
  readonly pages: Readonly<Record<string, EditionPage>>;
  readonly styles: readonly string[];
  /** What the pages' scripts fetch, by address below the base path; binary files in Base64. */
  readonly files: Readonly<Record<string, EditionFile>>;
  /** The usual line of each carrier: plan addresses leave it out. */
  readonly lines: Readonly<Record<string, string>>;
  /** Said where a link leads out of the file and there is no site to lead to. */
  readonly notHere: string;
}
export interface EditionPage {
  readonly title: string;
  /** Place in `styles`. */
  readonly style: number;
  /** The inside of the body, without scripts that run. */
  readonly body: string;
  /** Names of the scripts that run after it. */
  readonly scripts: readonly string[];
}
export type EditionFile = { readonly text: string } | { readonly base64: string };
