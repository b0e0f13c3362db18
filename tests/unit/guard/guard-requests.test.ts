import { describe, expect, it, vi } from 'vitest';
import type { Verdict } from '../../../lib/contracts/decision';
import { guardRequests } from '../../../lib/guard/guard-requests';
import type { Judgement, Question } from '../../../lib/guard/line';
import { chatgpt } from '../../../lib/sites/chatgpt';

const PROMPT = 'https://chatgpt.com/backend-api/f/conversation';
const OTHER = 'https://chatgpt.com/telemetry';

/** Texts with «ULV» in them may not go. Everything else of the guard is the real thing. */
function stand({ fields = [] as string[], cleared = 'unknown' as 'cleared' | 'held' | 'unknown', base = PROMPT } = {}) {
  let judge: ((question: Question, files: readonly File[]) => Judgement) | null = null;
  const out = new Set<string>();
  const asked: string[] = [];
  const askedFiles: string[] = [];
  const report = vi.fn();
  const guard = guardRequests({
    view: {
      document: { baseURI: base },
      location: { host: '', href: 'about:blank' },
      origin: 'https://chatgpt.com',
    } as unknown as Window,
    line: {
      judgeWith: (next) => (judge = next),
      health: () => 'alive',
      workers: () => [],
      tellOfWorkers: () => {},
      end: () => {},
    },
    site: () => chatgpt,
    check: (text) => ({ findings: [], text }) as unknown as Verdict,
    mayPass: (text) => !text.includes('ULV'),
    letOut: { has: (text) => out.has(text), note: (text) => void out.add(text) },
    clearance: { isCleared: async () => cleared },
    fieldTexts: () => fields,
    askAbout: async (text) => {
      asked.push(text);
      return 'go';
    },
    askAboutFile: async (name) => {
      askedFiles.push(name);
      return 'refuse';
    },
    report,
  });
  let id = 0;
  const ask = (about: Partial<Question>, files: readonly File[] = []): Judgement => {
    id += 1;
    if (!judge) throw new Error('nobody judges');
    return judge({ id, transport: 'fetch', method: 'POST', url: PROMPT, body: null, ...about }, files);
  };
  return { guard, ask, asked, askedFiles, out, report };
}

const prompt = (text: string) => JSON.stringify({ messages: [{ content: { parts: [text] } }] });
const packed = () => new File([new Uint8Array([31, 139, 8, 0, 255])], '');

describe('files and bytes in a request', () => {
  it('lets packed telemetry go without a card, at once where the caller can’t wait', async () => {
    const { ask, askedFiles, report } = stand();
    expect(await ask({ url: OTHER }, [packed()])).toBe('go');
    expect(ask({ url: OTHER, sync: true }, [packed()])).toBe('go');
    expect(askedFiles).toEqual([]);
    expect(report).toHaveBeenCalledWith('body_unread');
  });

  it('asks about unread bytes on their way to where prompts go, and refuses them where nobody can wait', async () => {
    const { ask, askedFiles, guard } = stand();
    expect(await ask({}, [new File([packed()], 'a.bin')])).toBe('refuse');
    expect(askedFiles).toEqual(['a.bin']);
    expect(ask({ sync: true }, [packed()])).toBe('refuse');
    expect(guard.refused()).toBe(2);
  });

  it('reads a file that the page made of a text, and asks about the text', async () => {
    const { ask, asked, askedFiles, out } = stand();
    expect(await ask({}, [new File(['Om ULV'], 'paste.txt')])).toBe('go');
    expect(asked).toEqual(['Om ULV']);
    expect(out.has('Om ULV')).toBe(true);
    expect(askedFiles).toEqual([]);
  });

  it('takes the word of whoever saw the file come in', async () => {
    expect(await stand({ cleared: 'cleared' }).ask({}, [packed()])).toBe('go');
    expect(await stand({ cleared: 'held' }).ask({ url: OTHER }, [packed()])).toBe('refuse');
  });

  it('finds in a text file of an undescribed request what stands unsent in the field', async () => {
    const { ask } = stand({ fields: ['Om ULV'] });
    expect(await ask({ url: OTHER }, [new File(['{"draft":"Om ULV"}'], '')])).toBe('refuse');
    expect(await ask({ url: OTHER }, [new File(['{"event":"view"}'], '')])).toBe('go');
  });
});

describe('bodies that can’t be read', () => {
  it('asks where prompts go and refuses where drafts go', async () => {
    const { ask, askedFiles } = stand();
    expect(await ask({ body: null })).toBe('refuse');
    expect(askedFiles).toEqual(['']);
    expect(ask({ url: `${PROMPT}/prepare`, body: null })).toBe('refuse');
  });

  it('lets a stream to anywhere else go', () => {
    expect(stand().ask({ url: OTHER, body: null })).toBe('go');
  });
});

describe('whose request it is', () => {
  it('knows the site in a frame without an address', async () => {
    const { ask, asked } = stand({ base: 'https://chatgpt.com/' });
    expect(await ask({ url: '/backend-api/f/conversation', body: prompt('Om ULV') })).toBe('go');
    expect(asked).toEqual(['Om ULV']);
  });

  it('does not take another host for the page’s own because the page says where addresses begin', () => {
    const { ask, asked } = stand({ base: 'https://other.example/' });
    expect(ask({ url: '/backend-api/f/conversation', body: prompt('Om ULV') })).toBe('go');
    expect(asked).toEqual([]);
  });
});
