/** Comma-, semicolon- or tab-separated text with quotes (RFC 4180), and what its columns are called. */

export function parseCsv(text: string): string[][] {
  const head = text.slice(0, text.search(/[\r\n]|$/));
  const separator = ['\t', ';', ','].sort((a, b) => head.split(b).length - head.split(a).length)[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at);
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(++at);
      else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === separator) {
      row.push(cell);
      cell = '';
    } else if (char === '\n' || char === '\r') {
      if (char === '\r' && text.charAt(at + 1) === '\n') at++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += char;
  }
  rows.push([...row, cell]);
  return rows.filter((cells) => cells.some((one) => one.trim() !== ''));
}

const NAMES = {
  name: ['name', 'nickname', 'title', '名称', '名字', '昵称', '名前', '回線名'],
  carrier: ['carrier', 'operator', 'provider', '运营商', '携帯会社', 'キャリア'],
  line: ['line', 'plan', '线路', '套餐', '回線', 'プラン'],
  date: [
    'last act',
    'lastact',
    'last top-up',
    'last use',
    'date',
    'start date',
    'startdate',
    '日期',
    '上次充值',
    '最后充值',
    '日付',
    '最終チャージ日',
  ],
  leads: ['reminder days', 'reminderdaysbefore', 'lead days', '提前天数', '何日前'],
  note: ['note', 'notes', 'memo', '备注', 'メモ', '備考'],
} as const;
type Column = keyof typeof NAMES;

/** Where each column stands; absent where the file has none. */
export function columnsOf(head: readonly string[]): Partial<Record<Column, number>> {
  const plain = head.map((cell) => cell.normalize('NFKC').trim().toLowerCase());
  const entries = Object.entries(NAMES).map(([column, names]) => [
    column,
    plain.findIndex((cell) => (names as readonly string[]).includes(cell)),
  ]);
  return Object.fromEntries(entries.filter(([, at]) => at !== -1)) as Partial<Record<Column, number>>;
}
