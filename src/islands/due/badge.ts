/** The number on the icon of the installed site: how many dates ask for something now. */
interface Badging {
  setAppBadge?(count: number): Promise<void>;
}

/** @param count 0 takes the number away */
export function showBadge(count: number): void {
  void (navigator as Badging).setAppBadge?.(count).catch(() => {});
}
