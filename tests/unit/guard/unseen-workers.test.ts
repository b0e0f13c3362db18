import { describe, expect, it } from 'vitest';
import { siteSchema } from '../../../lib/contracts/site-schema';
import { unseenWorkers } from '../../../lib/guard';
import { chatgpt } from '../../../lib/sites/chatgpt';

const BASE = 'https://ki.kommune.test/chat/1';
const worker = (address: string) => ({ kind: 'worker', address }) as const;
const site = {
  harmlessWorkers: [
    { path: '/assets/highlight-*', why: 'colours code' },
    { path: '/sum.js', why: 'adds' },
  ],
};

describe('threads of the page', () => {
  it('none: nothing is missing', () => {
    expect(unseenWorkers([], {}, BASE)).toEqual([]);
  });

  it('what nobody has described is out of sight, each kind once', () => {
    const notes = [worker('/a.js'), worker('/b.js'), { kind: 'service_worker', address: '/sw.js' } as const];
    expect(unseenWorkers(notes, {}, BASE)).toEqual(['worker', 'service_worker']);
  });

  it('a service worker of an earlier visit counts', () => {
    expect(unseenWorkers([], {}, BASE, 'https://ki.kommune.test/sw.js')).toEqual(['service_worker']);
  });

  it.each(['/assets/highlight-12.js', '../sum.js', 'https://ki.kommune.test/sum.js?v=2'])('harmless: %s', (address) => {
    expect(unseenWorkers([worker(address)], site, BASE)).toEqual([]);
  });

  it.each([
    '/assets/other.js',
    '/sum.js/more',
    'https://elsewhere.test/sum.js',
    'blob:https://ki.kommune.test/sum.js',
    'data:text/javascript,1',
    'https://[',
    '',
  ])('not harmless: «%s»', (address) => {
    expect(unseenWorkers([worker(address)], site, BASE)).toEqual(['worker']);
  });

  it('blobs only where they are named', () => {
    const notes = [worker('blob:https://ki.kommune.test/1')];
    const blobs = { harmlessWorkers: [{ path: 'blob:', why: 'a build of its own, read' }] };
    expect(unseenWorkers(notes, blobs, BASE)).toEqual([]);
  });

  it('a pack can’t call every thread harmless, and says why', () => {
    const brought = (harmlessWorkers: unknown) => siteSchema.safeParse({ ...chatgpt, harmlessWorkers }).success;
    expect(brought([{ path: '/assets/highlight-*', why: 'colours code' }])).toBe(true);
    for (const path of ['*', '/*', '//*', '/./*', '/../*', 'https://x.test/a.js', '/a*b', '']) {
      expect([path, brought([{ path, why: 'any' }])]).toEqual([path, false]);
    }
    expect(brought([{ path: '/a.js' }])).toBe(false);
  });
});
