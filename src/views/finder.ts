/** What finding and choosing a carrier must know of each, in one language. */
import type { Candidate } from '../domain/choose.ts';
import type { Network } from '../domain/networks.ts';

export interface FinderCarrier extends Candidate {
  readonly name: string;
  /** The company; absent where nobody says. */
  readonly operator?: string;
  readonly domains: readonly string[];
  readonly networks: readonly Network[];
}
