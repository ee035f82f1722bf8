/** What a page hands to the tags inside its text. */
declare namespace App {
  interface Locals {
    /** A guide's sections by the id that Markdown gave their heading. */
    sections?: ReadonlyMap<string, { readonly anchor: string; readonly stale: boolean }>;
  }
}
