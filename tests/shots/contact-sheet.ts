/** Pictures of pages as one HTML page: a row for each kind, changed pictures framed and first. */
export interface Shot {
  /** Beside the sheet. */
  readonly file: string;
  readonly kind: string;
  readonly locale: string;
  readonly width: number;
  readonly theme: string;
  readonly changed: boolean;
}

const STYLE = `
  body { font: 14px/1.4 system-ui; margin: 2rem; background: #777; color: #fff }
  section > div { display: flex; gap: 1rem; overflow-x: auto; align-items: flex-start; padding: 0.5rem }
  figure { margin: 0; flex: none }
  img { display: block; height: 26rem; width: auto; max-width: 24rem; object-fit: cover; object-position: top }
  .changed img { outline: 5px solid #e0f }
`;

export function contactSheet(shots: readonly Shot[]): string {
  const kinds = [...new Set(shots.map(({ kind }) => kind))];
  const changed = shots.filter((shot) => shot.changed).length;
  const rows = kinds.map((kind) => {
    const row = shots.filter((shot) => shot.kind === kind).sort((a, b) => Number(b.changed) - Number(a.changed));
    return `<section><h2>/${kind}</h2><div>${row.map(figure).join('')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages</title><style>${STYLE}</style>
<h1>${shots.length} pictures, ${changed} changed</h1>${rows.join('\n')}</html>\n`;
}

function figure({ file, locale, width, theme, changed }: Shot): string {
  const says = `${locale} · ${width} px · ${theme}${changed ? ' · changed' : ''}`;
  return `<figure${changed ? ' class="changed"' : ''}><a href="${file}"><img src="${file}" alt="${says}" loading="lazy"></a><figcaption>${says}</figcaption></figure>`;
}
