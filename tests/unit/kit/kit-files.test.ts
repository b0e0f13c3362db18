import { fnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type KitValues, kitValuesSchema } from '../../../lib/contracts/kit';
import { LANGUAGES } from '../../../lib/contracts/language';
import { kitFiles } from '../../../lib/kit';
import { TRIAL_TEXT } from '../../../lib/kit/words';
import { lix } from '../../../lib/packs/readability';

const ID = 'abcdefghijklmnopabcdefghijklmnop';
const managed: KitValues['managed'] = {
  packUrls: ['https://pakker.nordvik.example/nordvik.latest.json'],
  trustedKeys: ['DVAL1vFU6Mcy5iRsNmxy4nGcdaLvnkbtvyBhHK9StB4='],
  group: 'helse',
  stage: 'rad',
  language: 'nn',
  lockedSettings: ['language'],
  contacts: [{ id: 'radgiver', name: 'Kåre «KI» <Ås> & "co" \\ sønn', email: 'ki@nordvik.example' }],
};
const values = (over: Partial<KitValues> = {}): KitValues =>
  kitValuesSchema.parse({
    kommune: 'Nordvik kommune',
    chromeId: ID,
    edgeId: ID,
    firefoxId: 'ki-vett@ki-vett.invalid',
    updateUrl: 'https://pakker.nordvik.example/update.xml?a=1&b=2',
    packageUrl: 'https://pakker.nordvik.example/ki-vett.crx',
    firefoxUrl: 'https://pakker.nordvik.example/ki-vett.xpi',
    version: '1.2.0',
    contact: 'digitaliseringsrådgiveren',
    managed,
    ...over,
  });
const text = (path: string, of = values()) => kitFiles(of).find((file) => file.path === path)?.text ?? '';

/** A property list read back by a real XML parser. */
function readPlist(xml: string): unknown {
  const parser = new SaxesParser();
  const stack: { value: unknown; key: string | null }[] = [{ value: [], key: null }];
  let characters = '';
  const add = (value: unknown) => {
    const top = stack.at(-1);
    if (!top) return;
    if (Array.isArray(top.value)) top.value.push(value);
    else if (top.key !== null) (top.value as Record<string, unknown>)[top.key] = value;
  };
  parser.on('opentag', ({ name }) => {
    characters = '';
    if (name === 'dict') stack.push({ value: {}, key: null });
    if (name === 'array') stack.push({ value: [], key: null });
  });
  parser.on('text', (part) => {
    characters += part;
  });
  parser.on('closetag', ({ name }) => {
    const top = stack.at(-1);
    if (name === 'key' && top) top.key = characters;
    if (name === 'string') add(characters);
    if (name === 'dict' || name === 'array') add(stack.pop()?.value);
  });
  parser.write(xml).close();
  const [root] = stack;
  return Array.isArray(root?.value) ? root.value[0] : undefined;
}

/** A `.reg` file read back: key → name → value. */
function readRegistry(reg: string): Record<string, Record<string, string>> {
  const keys: Record<string, Record<string, string>> = {};
  let current: Record<string, string> = {};
  for (const line of reg.split('\r\n').slice(1)) {
    const key = /^\[(.*)\]$/.exec(line)?.[1];
    if (key !== undefined) keys[key] = current = {};
    const pair = /^"((?:[^"\\]|\\.)*)"="((?:[^"\\]|\\.)*)"$/.exec(line);
    if (pair) current[(pair[1] ?? '').replace(/\\(.)/g, '$1')] = (pair[2] ?? '').replace(/\\(.)/g, '$1');
  }
  return keys;
}

describe('the deployment kit', () => {
  it('has a file for each way, and none with a hole in it', () => {
    expect(kitFiles(values()).map(({ path }) => path)).toEqual([
      'chrome/ki-vett.json',
      'chrome/ki-vett.reg',
      'chrome/com.google.Chrome.plist',
      'chrome/intune.txt',
      `chrome/com.google.Chrome.extensions.${ID}.plist`,
      'chrome/update.xml',
      'edge/ki-vett.json',
      'edge/ki-vett.reg',
      'edge/com.microsoft.Edge.plist',
      'edge/intune.txt',
      `edge/com.microsoft.Edge.extensions.${ID}.plist`,
      'edge/update.xml',
      'firefox/policies.json',
      'sjekkliste-it.md',
      'intranett.md',
      'prove.txt',
    ]);
    const bare = kitFiles(values({ chromeId: undefined, edgeId: undefined, firefoxId: undefined }));
    expect(bare.map(({ path }) => path)).toEqual(['sjekkliste-it.md', 'intranett.md', 'prove.txt']);
    for (const file of kitFiles(values())) expect(file.text, file.path).not.toMatch(/undefined|null|\{\w+\}/);
  });

  it('Chrome and Edge on Linux: the policy as it was given', () => {
    const policy = JSON.parse(text('chrome/ki-vett.json'));
    expect(policy['3rdparty'].extensions[ID]).toEqual(managed);
    expect(policy.ExtensionInstallForcelist).toEqual([`${ID};${values().updateUrl}`]);
  });

  it('Windows: lists as numbered values, objects as numbered keys, quotes and backslashes kept', () => {
    const keys = readRegistry(text('edge/ki-vett.reg'));
    const own = `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${ID}\\policy`;
    expect(keys[own]).toEqual({ group: 'helse', stage: 'rad', language: 'nn' });
    expect(keys[`${own}\\packUrls`]).toEqual({ 1: managed.packUrls?.[0] });
    expect(keys[`${own}\\contacts\\1`]).toEqual(managed.contacts?.[0]);
    expect(kitFiles(values()).find(({ path }) => path === 'edge/ki-vett.reg')?.encoding).toBe('utf16le');
  });

  it('macOS: the property list reads back as the policy, whatever is in it', () => {
    expect(readPlist(text(`chrome/com.google.Chrome.extensions.${ID}.plist`))).toEqual(managed);
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((name) => /^[^\p{C}]+$/u.test(name)),
        (name) => {
          const own = { ...managed, contacts: [{ id: 'a', name }] };
          const plist = text(`edge/com.microsoft.Edge.extensions.${ID}.plist`, { ...values(), managed: own });
          expect(readPlist(plist)).toEqual(own);
          expect(Object.values(readRegistry(text('chrome/ki-vett.reg', { ...values(), managed: own })))).toContainEqual(
            { id: 'a', name },
          );
        },
      ),
    );
  });

  it('Firefox and the update manifest', () => {
    const { policies } = JSON.parse(text('firefox/policies.json'));
    expect(policies['3rdparty'].Extensions['ki-vett@ki-vett.invalid']).toEqual(managed);
    const parser = new SaxesParser();
    const seen: Record<string, string>[] = [];
    parser.on('opentag', ({ attributes }) => seen.push(attributes as Record<string, string>));
    parser.write(text('chrome/update.xml')).close();
    expect(seen.slice(1)).toEqual([{ appid: ID }, { codebase: values().packageUrl, version: '1.2.0' }]);
  });

  it.each(LANGUAGES)('the texts are filled and easy to read: %s', (language) => {
    const intranet = text('intranett.md', values({ language }));
    expect(intranet).toContain('digitaliseringsrådgiveren');
    if (language !== 'en') expect(lix(intranet.replace(/[*#]/g, '')) ?? 0).toBeLessThanOrEqual(40);
    expect(text('sjekkliste-it.md', values({ language }))).toContain('Nordvik kommune');
  });

  it.each([
    ['an id that is none', { chromeId: 'x' }],
    ['an address without https', { updateUrl: 'http://nordvik.example/update.xml' }],
    ['a name over two lines', { kommune: 'Nordvik\nkommune' }],
    ['a value of the policy that is none', { managed: { stage: 'alt' } }],
    ['a field nobody knows', { passord: 'x' }],
  ])('%s is refused', (_, over) => {
    expect(kitValuesSchema.safeParse({ ...values(), ...over }).success).toBe(false);
  });

  it('the number in the text to try with is valid and nobody’s: month + 80', () => {
    const number = /\b\d{11}\b/.exec(TRIAL_TEXT)?.[0] ?? '';
    expect(fnr(number).status).toBe('valid');
    expect(Number(number.slice(2, 4))).toBeGreaterThan(80);
  });
});
