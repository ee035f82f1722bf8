/** Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read the Japanese. */
import Papa from 'papaparse';

export function csv(rows: readonly object[]): string {
  return `\ufeff${Papa.unparse([...rows], { newline: '\r\n' })}\r\n`;
}

export function csvResponse(rows: readonly object[]): Response {
  return new Response(csv(rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
