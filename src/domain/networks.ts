/** What a phone may show at the top of its screen. */
export const NETWORKS = ['docomo', 'au', 'softbank', 'rakuten'] as const;
export type Network = (typeof NETWORKS)[number];

/**
 * The networks named in a carrier's facts; none where they are not known.
 * @example networksOf('docomo, au or SoftBank, chosen at sign-up') → ['docomo', 'au', 'softbank']
 */
export function networksOf(network: string): Network[] {
  return NETWORKS.filter((name) => new RegExp(`\\b${name}\\b`, 'i').test(network));
}
