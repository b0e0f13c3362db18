/** The part of Markdown that help articles use: paragraphs, lists, emphasis, code and links to https pages. */
export type Block = { kind: 'paragraph'; text: Inline[] } | { kind: 'list'; ordered: boolean; items: Inline[][] };

export type Inline = { kind: 'text' | 'strong' | 'code'; text: string } | { kind: 'link'; text: string; href: string };

const ITEM = /^(?:[-*]|(\d+)\.)\s+(.*)$/;
const INLINE = /\*\*([^*]+)\*\*|`([^`]+)`|\[([^\]]+)\]\((https:\/\/[^\s)]+)\)/g;

/** Packs are data: what is not one of these forms stays text, so an article can't bring markup of its own. */
export function readArticle(body: string): Block[] {
  return body
    .split(/\n\s*\n/)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .filter((lines) => lines.length > 0)
    .map(readBlock);
}

function readBlock(lines: string[]): Block {
  const items = lines.map((line) => ITEM.exec(line));
  if (items.every((item) => item !== null)) {
    return {
      kind: 'list',
      ordered: items[0]?.[1] !== undefined,
      items: items.map((item) => readInline(item[2] ?? '')),
    };
  }
  return { kind: 'paragraph', text: readInline(lines.join(' ')) };
}

function readInline(text: string): Inline[] {
  const parts: Inline[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    const [, strong, code, label, href] = match;
    if (strong !== undefined) parts.push({ kind: 'strong', text: strong });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else if (label !== undefined && href !== undefined) parts.push({ kind: 'link', text: label, href });
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}
