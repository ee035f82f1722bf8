/** Hands a file to the reader without a request. */
export function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function downloadIcs(name: string, text: string): void {
  download(`${name}.ics`, 'text/calendar;charset=utf-8', text);
}
