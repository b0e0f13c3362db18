import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../components/guidance/plain-markdown';

describe('help articles', () => {
  it('reads paragraphs over several lines, and both kinds of list', () => {
    expect(readArticle('En setning\npå to linjer.\n\n- én\n- to\n\n1. først\n2. så')).toEqual([
      { kind: 'paragraph', text: [{ kind: 'text', text: 'En setning på to linjer.' }] },
      { kind: 'list', ordered: false, items: [[{ kind: 'text', text: 'én' }], [{ kind: 'text', text: 'to' }]] },
      { kind: 'list', ordered: true, items: [[{ kind: 'text', text: 'først' }], [{ kind: 'text', text: 'så' }]] },
    ]);
  });

  it('reads emphasis, code and https links', () => {
    expect(readArticle('Se **her**: `[NAVN 1]` og [loven](https://lovdata.no/x).')).toEqual([
      {
        kind: 'paragraph',
        text: [
          { kind: 'text', text: 'Se ' },
          { kind: 'strong', text: 'her' },
          { kind: 'text', text: ': ' },
          { kind: 'code', text: '[NAVN 1]' },
          { kind: 'text', text: ' og ' },
          { kind: 'link', text: 'loven', href: 'https://lovdata.no/x' },
          { kind: 'text', text: '.' },
        ],
      },
    ]);
  });

  it('leaves markup and other links as the text they are', () => {
    const body = '<img src=x onerror=alert(1)> [x](javascript:alert(1))';
    expect(readArticle(body)).toEqual([{ kind: 'paragraph', text: [{ kind: 'text', text: body }] }]);
  });
});
