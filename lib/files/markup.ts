import type { Reading } from './reading';

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  aring: 'å',
  oslash: 'ø',
  aelig: 'æ',
  Aring: 'Å',
  Oslash: 'Ø',
  AElig: 'Æ',
};

/** HTML as text, hidden parts and comments too: what is pasted into a tool takes them along. Scripts and styles are left out. */
export function readHtml(html: string, reading: Reading): void {
  const comments = [...html.matchAll(/<!--([\s\S]{0,20000}?)-->/g)].map((match) => match[1] ?? '');
  const attributes = [
    ...html.matchAll(/\b(?:content|alt|title|value|placeholder|href)\s*=\s*(?:"([^"]{1,2000})"|'([^']{1,2000})')/gi),
  ];
  const text = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6]|\/table|\/section|\/option)\b[^>]*>/gi, '\n')
    .replace(/<\/(?:td|th)\s*>/gi, '\t')
    .replace(/<[^>]*>/g, '');
  reading.add(
    { kind: 'body' },
    unescaped(text)
      .replace(/[ \t]*\n[ \t]*(?:\n[ \t]*)+/g, '\n\n')
      .trim(),
  );
  reading.add({ kind: 'comment' }, unescaped(comments.join('\n')).trim());
  reading.add({ kind: 'properties' }, unescaped(attributes.map((match) => match[1] ?? match[2] ?? '').join('\n')));
}

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w{2,8}));/gi, (match, decimal, hex, name) => {
    const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : match;
    return ENTITIES[name as string] ?? match;
  });
}

/** Groups of RTF that hold no text of the document. */
const NO_TEXT =
  /^(?:fonttbl|colortbl|stylesheet|listtable|listoverridetable|rsidtbl|themedata|colorschememapping|latentstyles|datastore|generator|pict|object|fldinst)$/;
const RTF_SIGNS: Record<string, string> = {
  par: '\n',
  line: '\n',
  row: '\n',
  cell: '\t',
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
};

/** Rich text: paragraphs, tables by tab, letters of code page 1252 and Unicode, comments; what is struck out or hidden counts too. */
export function readRtf(rtf: string, reading: Reading): void {
  let text = '';
  let skipDepth = 0;
  let depth = 0;
  let skipAfterUnicode = 0;
  let pictures = false;
  const bytes: number[] = [];
  const flush = () => {
    if (bytes.length === 0) return;
    const decoded = new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
    bytes.length = 0;
    if (skipDepth === 0) text += decoded;
  };
  for (const match of rtf.matchAll(
    /\\'([\da-f]{2})|\\u(-?\d{1,6}) ?\??|\\([a-z]{1,32})(-?\d{0,10}) ?|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+/gi,
  )) {
    const [, hex, unicode, word, , sign, brace, plain] = match;
    if (hex !== undefined) {
      if (skipAfterUnicode > 0) skipAfterUnicode -= 1;
      else bytes.push(Number.parseInt(hex, 16));
      continue;
    }
    flush();
    if (brace === '{') depth += 1;
    else if (brace === '}') {
      depth -= 1;
      if (depth < skipDepth) skipDepth = 0;
    } else if (word !== undefined) {
      if (word === 'pict' || word === 'object') pictures = true;
      if (skipDepth === 0 && NO_TEXT.test(word)) skipDepth = depth;
      else if (skipDepth === 0) text += RTF_SIGNS[word] ?? '';
    } else if (skipDepth > 0) continue;
    else if (unicode !== undefined) text += String.fromCharCode((Number(unicode) + 65_536) % 65_536);
    else if (sign !== undefined) text += sign === '~' ? ' ' : /[\\{}]/.test(sign) ? sign : '';
    else if (plain !== undefined) text += plain;
  }
  flush();
  reading.add({ kind: 'body' }, text.trim());
  if (pictures) reading.miss('image_not_read');
}
