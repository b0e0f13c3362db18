import type { Report } from './report';

/**
 * A report as one table (RFC 4180, semicolon as Norwegian Excel expects, with a byte order mark): `table;key;key;key;count`.
 * Hidden figures stand as `<5`. Cells that a spreadsheet would take for a formula get an apostrophe in front.
 */
export function csvOf({ tables, from, to, browsers }: Report): string {
  const lines = [
    ['table', 'key1', 'key2', 'key3', 'count'],
    ['period', from, to, '', String(browsers)],
    ...Object.entries(tables).flatMap(([name, rows]) =>
      rows.map(({ key, shown }) => [
        name,
        key[0] ?? '',
        key[1] ?? '',
        key[2] ?? '',
        shown === null ? '<5' : String(shown),
      ]),
    ),
  ];
  return `\uFEFF${lines.map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(value: string): string {
  const safe = /^[=+@\t\r]|^-./.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
