/** What stands in the band at the top of every screen: where, when, and how fresh. */
export interface Heading {
  readonly place: string;
  readonly line: string;
  readonly clock: string;
  readonly freshness?: string;
}
