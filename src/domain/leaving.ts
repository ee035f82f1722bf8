/** The days before leaving Japan on which something must be done while the line, the shops and the post are still at hand. */
export const LEAVING_DAYS = [60, 30, 7, 0] as const;
export type LeavingDay = (typeof LEAVING_DAYS)[number];
