import type { Language } from '../../lib/contracts/language';
import { MaybeLink } from '../check/findings-list';
import { type Block, type Inline, readArticle } from './plain-markdown';

/** Text of a pack with paragraphs, lists, emphasis and links; everything else is shown as it is written. */
export function PlainText({ text, language }: { text: string; language: Language }) {
  return readArticle(text).map((block, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a text never changes while it is shown
    <BlockView key={index} block={block} language={language} />
  ));
}

function BlockView({ block, language }: { block: Block; language: Language }) {
  if (block.kind === 'paragraph') return <p>{block.text.map((part) => inline(part, language))}</p>;
  const items = block.items.map((item) => (
    <li key={item.map((part) => part.text).join('')}>{item.map((part) => inline(part, language))}</li>
  ));
  return block.ordered ? <ol className="kv-list">{items}</ol> : <ul className="kv-list">{items}</ul>;
}

function inline(part: Inline, language: Language) {
  switch (part.kind) {
    case 'strong':
      return <strong key={part.text}>{part.text}</strong>;
    case 'code':
      return <code key={part.text}>{part.text}</code>;
    case 'link':
      return <MaybeLink key={part.text} url={part.href} text={part.text} language={language} />;
    case 'text':
      return part.text;
  }
}
