import { describe, expect, it } from 'vitest';
import type { SiteDescription } from '../../../lib/contracts/site';
import { selectorParts, siteSchema } from '../../../lib/contracts/site-schema';
import { checkReferences } from '../../../lib/packs';
import { generic, SITES, siteForHost } from '../../../lib/sites';
import { resolveSites } from '../../../lib/sites/resolve';
import { builtPacks } from '../../corpus/built-packs';

const why = 'a reason for it';
const changed: SiteDescription = {
  id: 'chatgpt',
  toolId: 'chatgpt',
  hosts: ['chatgpt.com', 'evil.example'],
  composer: [{ css: '#new-field', why }],
  notComposer: [{ css: 'div#prompt-textarea[contenteditable="true"]', why }],
  send: [{ css: '#new-button', why }],
  sendKeys: ['mod_enter'],
  leavesBeforeSend: false,
  requests: [
    { id: 'prompt', carries: 'prompt', transport: 'http', path: '/v2/talk', shape: 'json', text: ['say'], why },
    { id: 'extra', carries: 'draft', transport: 'http', path: '/v2/draft', shape: 'json', text: ['say'], why },
  ],
  checked: '2026-12-01',
};

describe('packs over what is built in', () => {
  const before = siteForHost('chatgpt.com');
  const after = siteForHost('chatgpt.com', [{ sites: [changed] }]);

  it('puts the pack’s selectors first and keeps ours behind them', () => {
    expect(after.composer.map(({ css }) => css)).toEqual(['#new-field', ...before.composer.map(({ css }) => css)]);
    expect(after.send[0]?.css).toBe('#new-button');
    expect(after.send).toHaveLength(before.send.length + 1);
    expect(after.checked).toBe('2026-12-01');
  });

  it('replaces a request by id and keeps the others', () => {
    expect(after.requests?.find(({ id }) => id === 'prompt')?.path).toBe('/v2/talk');
    expect(after.requests?.map(({ id }) => id)).toEqual(expect.arrayContaining(['extra', 'draft-prepare', 'file']));
  });

  it('can’t make the gate see less: fields, keys, drafts and hosts', () => {
    expect(after.notComposer.map(({ css }) => css)).not.toContain('div#prompt-textarea[contenteditable="true"]');
    expect(after.sendKeys).toEqual(expect.arrayContaining(['enter', 'mod_enter']));
    expect(after.leavesBeforeSend).toBe(true);
    expect(after.hosts).toEqual(before.hosts);
    expect(siteForHost('evil.example', [{ sites: [changed] }])).toBe(generic);
  });

  it('the last layer goes first', () => {
    const kommune = { ...changed, composer: [{ css: '#kommune', why }] };
    const both = siteForHost('chatgpt.com', [{ sites: [changed] }, {}, { sites: [kommune] }]);
    expect(both.composer.slice(0, 2).map(({ css }) => css)).toEqual(['#kommune', '#new-field']);
  });

  it('adds a site of its own, but never takes a host that is described', () => {
    const own = { ...changed, id: 'kommune-ki', toolId: null, hosts: ['ki.kommune.no', 'claude.ai'] };
    const packs = [{ sites: [own] }];
    expect(siteForHost('ki.kommune.no', packs).id).toBe('kommune-ki');
    expect(siteForHost('claude.ai', packs).id).toBe('claude');
  });

  it('without packs nothing is copied', () => {
    expect(resolveSites(SITES, [{}])).toBe(SITES);
    expect(siteForHost('chatgpt.com')).toBe(before);
  });
});

describe('what a pack may say of a site', () => {
  const refused = (change: object) => !siteSchema.safeParse({ ...changed, notComposer: [], ...change }).success;

  it('takes a whole description', () => expect(refused({})).toBe(false));

  it.each([
    ['an unknown key', { script: 'alert(1)' }],
    ['no composer', { composer: [] }],
    ['no key that sends', { sendKeys: [] }],
    ['no send button', { send: [] }],
    ['a selector without a reason', { composer: [{ css: '#a', why: '' }] }],
    ['a field that is the composer and is not', { notComposer: changed.composer }],
    ['every field left out, by attribute', { notComposer: [{ css: '[contenteditable="true"]', why }] }],
    ['every field left out, by tag', { notComposer: [{ css: 'form textarea', why }] }],
    ['every element left out', { notComposer: [{ css: '*', why }] }],
    ['a whole country', { hosts: ['*.no'] }],
    ['every host', { hosts: ['*'] }],
    ['a host with a path', { hosts: ['a.no/b'] }],
    ['hosts and structure at once', { recognise: [{ css: '#a', why }] }],
    ['a request of an unknown shape', { requests: [{ ...changed.requests?.[0], shape: 'eval' }] }],
    ['a text path with code', { requests: [{ ...changed.requests?.[0], text: ['a().b'] }] }],
    ['the same request twice', { requests: [changed.requests?.[0], changed.requests?.[0]] }],
  ])('refuses %s', (_, change) => expect(refused(change)).toBe(true));

  it.each([
    'div:has(div:has(*))',
    'a, b',
    'a + b',
    '::part(x)',
    ':host',
    'a[b',
    'a  b',
    ' a',
    'a >',
    '#',
    'x'.repeat(201),
    'a b c d e f g',
    'a{}',
    '*{color:red}',
    'a[b="c\\"]',
  ])('does not take «%s» for a selector', (css) => expect(selectorParts(css)).toBeNull());

  it('reads a selector into its parts', () => {
    expect(selectorParts('form > div#a.b[c="d e"] textarea')).toEqual(['form', 'div#a.b[c="d e"]', 'textarea']);
  });

  it('a selector of the greatest length is judged at once', () => {
    // Linear: a quadratic one would take seconds for what a hostile pack may hold.
    expect(selectorParts(`a${'[b]'.repeat(66)}`)).toHaveLength(1);
    expect(selectorParts(`a${'-'.repeat(198)}!`)).toBeNull();
  });
});

it('a pack’s site must name a tool that some layer has, and stand there once', async () => {
  const [base] = await builtPacks();
  if (!base) throw new Error('no base pack');
  const pack = { ...base, sites: [{ ...changed, toolId: 'no-such' }, changed] } as typeof base;
  expect(checkReferences(pack, [])).toEqual([
    { code: 'duplicate_id', path: 'sites/chatgpt' },
    { code: 'unknown_reference', path: 'sites/chatgpt/toolId', detail: 'no-such' },
  ]);
});
