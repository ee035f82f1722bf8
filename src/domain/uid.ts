/**
 * Calendar UIDs without a register of them: each of a line's events gets the line's own random UUID with an event's key mixed in.
 * The result is as random as the line's and says nothing about its holder (RFC 7986, 5.3); equal keys give equal UIDs, so that a
 * second import updates.
 */

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * @param root a random UUID, version 4
 * @throws RangeError where `root` is no such UUID
 */
export function eventUid(root: string, key: string): string {
  if (!UUID.test(root)) throw new RangeError(`"${root}" is not a random UUID`);
  const digits = root.replaceAll('-', '');
  const mixed = [0, 8, 16, 24].map((at, part) => (Number.parseInt(digits.slice(at, at + 8), 16) ^ hash(key, part)) >>> 0);
  const hex = mixed.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = '89ab'.charAt(Number.parseInt(hex.charAt(16), 16) & 3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** A short digest that tells one set of dates from another; not for secrets. */
export function digest(text: string): string {
  return [0, 1].map((part) => hash(text, part).toString(16).padStart(8, '0')).join('');
}

/** 32 bits of FNV-1a, stirred; `seed` gives independent words. */
function hash(text: string, seed: number): number {
  let value = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
