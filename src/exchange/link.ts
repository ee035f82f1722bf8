/**
 * A whole schedule as the fragment of an address, which no browser sends to a server:
 *   #restore=1.<base64url of the deflated JSON>    or    #restore=0.<base64url of the JSON> where a browser cannot deflate.
 * `#only=` in place of `#restore=` is a schedule that lives in the address alone: the leave-no-trace mode. The JSON is the stored shape (storage/saved.ts), of any version.
 */
import { migrate, validateSaved, VERSION, type Saved } from '../storage/saved.ts';

/** Longer ones are of no use: calendars and codes cut them. */
export const MAX_LINK = 30_000;
const MAX_TEXT = 1_000_000;

export type Unpacked = { readonly saved: Saved } | { readonly problem: 'broken' | 'newer' };

export type LinkKind = 'restore' | 'only';

export async function pack(saved: Saved, kind: LinkKind = 'restore'): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(saved));
  if (typeof CompressionStream === 'undefined') return `#${kind}=0.${toBase64(bytes)}`;
  return `#${kind}=1.${toBase64(await through(bytes, new CompressionStream('deflate-raw')))}`;
}

export function linkKind(fragment: string): LinkKind | undefined {
  return /^#(restore|only)=/.exec(fragment)?.[1] as LinkKind | undefined;
}

/** undefined where the fragment is none of ours. Needs `Temporal`. */
export async function unpack(fragment: string): Promise<Unpacked | undefined> {
  const found = /^#(?:restore|only)=(\d+)\.([A-Za-z0-9_-]*)$/.exec(fragment);
  if (!found) return linkKind(fragment) ? { problem: 'broken' } : undefined;
  const [, format, body = ''] = found;
  if (Number(format) > 1) return { problem: 'newer' };
  try {
    const bytes = fromBase64(body);
    return readSaved(
      new TextDecoder('utf-8', { fatal: true }).decode(
        format === '0' ? bytes : await through(bytes, new DecompressionStream('deflate-raw')),
      ),
    );
  } catch {
    return { problem: 'broken' };
  }
}

/** A stored or exported schedule of this or an older version, as text. */
export function readSaved(text: string): Unpacked {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'broken' };
  }
  const version = (value as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > VERSION) return { problem: 'newer' };
  for (let from = Number(version); from < VERSION; from++) value = migrate(value, from);
  const saved = validateSaved(value);
  return saved ? { saved } : { problem: 'broken' };
}

async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream): Promise<Uint8Array<ArrayBuffer>> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    // A few bytes can be made to swell without end.
    if (size > MAX_TEXT) throw new RangeError('too long');
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
}
