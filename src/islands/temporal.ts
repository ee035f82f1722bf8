/** Dates need `Temporal`. Where the browser has none (Safari), its polyfill is fetched once. */
let loading: Promise<unknown> | undefined;

export function hasTemporal(): boolean {
  return 'Temporal' in globalThis;
}

export async function loadTemporal(): Promise<void> {
  if (hasTemporal()) return;
  loading ??= import('temporal-polyfill/global');
  await loading;
}
