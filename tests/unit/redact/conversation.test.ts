import { describe, expect, it } from 'vitest';
import { createReplaced } from '../../../lib/composer';
import type { Finding } from '../../../lib/contracts/finding';
import type { Operator } from '../../../lib/contracts/redaction';
import { asPlaceholders, createRedaction, diffRows, operatorsFor, restore } from '../../../lib/redact';

/** Every occurrence of each value as a finding of that type. */
function findings(text: string, values: Record<string, string>): Finding[] {
  return Object.entries(values)
    .flatMap(([value, type]) =>
      [...text.matchAll(new RegExp(`(?<!\\p{L})${value}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
        ruleId: 'r',
        packId: 'p',
        type,
        class: 'fortrolig' as const,
        confidence: 'high' as const,
        start: index,
        end: index + value.length,
        evidence: [{ kind: 'pattern' as const }],
      })),
    )
    .sort((a, b) => a.start - b.start);
}

/** Anonymises messages one after another, as one conversation does. */
function conversation(messages: [string, Record<string, string>][], operators: Record<string, Operator> = {}) {
  const replaced = createReplaced();
  const sent = messages.map(([text, values]) => {
    const { plan, apply } = createRedaction(text, findings(text, values), {
      language: 'nb',
      operators,
      known: replaced.key(),
    });
    const done = apply(plan);
    replaced.note(done);
    return done.text;
  });
  return { sent, key: replaced.key(), replaced };
}
const PERSON = (...names: string[]) => Object.fromEntries(names.map((name) => [name, 'PERSON']));

describe('a conversation', () => {
  it('gives the same person the same number, and the next person the next', () => {
    const { sent } = conversation([
      ['Kari Nordmann ringte.', PERSON('Kari Nordmann')],
      ['Nordmann og Ola Vik møttes.', PERSON('Nordmann', 'Ola Vik')],
      ['Ola Vik og Kari Nordmann.', PERSON('Ola Vik', 'Kari Nordmann')],
    ]);
    expect(sent).toEqual(['[NAVN 1] ringte.', '[ETTERNAVN 1] og [NAVN 2] møttes.', '[NAVN 2] og [NAVN 1].']);
  });

  it('gives a form that fits two people a number of its own', () => {
    const { sent, key } = conversation([
      ['Kari Nordmann og Kari Vik.', PERSON('Kari Nordmann', 'Kari Vik')],
      ['Kari ringte.', PERSON('Kari')],
    ]);
    expect(sent[1]).toBe('[NAVN 3] ringte.');
    expect(key.get('[NAVN 3]')).toBe('Kari');
  });

  it('finds who a short name was when the full one comes later', () => {
    const { sent, key } = conversation([
      ['Nordmann ringte.', PERSON('Nordmann')],
      ['Kari Nordmann ringte.', PERSON('Kari Nordmann')],
    ]);
    expect(sent).toEqual(['[NAVN 1] ringte.', '[NAVN 1b] ringte.']);
    expect(restore(sent.join(' '), key)).toBe('Nordmann ringte. Kari Nordmann ringte.');
  });

  it('keeps numbers too, however they are spaced', () => {
    const { sent } = conversation([
      ['Nr. 13097248022.', { '13097248022': 'NATIONAL_ID' }],
      ['Nr. 130972 48022 og 05840198711.', { '130972 48022': 'NATIONAL_ID', '05840198711': 'NATIONAL_ID' }],
    ]);
    expect(sent[1]).toBe('Nr. [FØDSELSNUMMER 1b] og [FØDSELSNUMMER 2].');
  });

  it('keeps another name through all messages, and gives it to nobody else', () => {
    const { sent, key } = conversation(
      [
        ['Kari Nordmann ringte.', PERSON('Kari Nordmann')],
        ['Kari og Liv Berg kom.', PERSON('Kari', 'Liv Berg')],
      ],
      { PERSON: 'pseudonym' },
    );
    const [first = '', second = ''] = sent;
    const [given = ''] = first.split(' ');
    expect(second.startsWith(`${given} og `)).toBe(true);
    expect(second.slice(given.length)).not.toContain(given);
    expect(restore(second, key)).toBe('Kari og Liv Berg kom.');
  });

  it('keeps a made-up number for the same person', () => {
    const { sent } = conversation(
      [
        ['Nr. 13097248022.', { '13097248022': 'NATIONAL_ID' }],
        ['Nr. 13097248022 og 05840198711.', { '13097248022': 'NATIONAL_ID', '05840198711': 'NATIONAL_ID' }],
      ],
      { NATIONAL_ID: 'synthetic' },
    );
    const number = /\d{11}/.exec(sent[0] ?? '')?.[0] ?? '';
    expect(number.slice(2, 4)).toBe('81');
    expect(sent[1]).toContain(number);
    expect(new Set(sent[1]?.match(/\d{11}/g)).size).toBe(2);
  });

  it('forgets all of it with the conversation, and what stands for people with the field', () => {
    const { replaced } = conversation([['Kari Nordmann.', PERSON('Kari Nordmann')]], { PERSON: 'pseudonym' });
    expect(replaced.standins()).toHaveLength(1);
    replaced.emptied();
    expect(replaced.standins()).toEqual([]);
    expect(replaced.key().size).toBeGreaterThan(0);
    replaced.forget();
    expect(replaced.key().size).toBe(0);
  });
});

describe('asPlaceholders', () => {
  const standins = [{ written: 'Anne Dahl', type: 'PERSON' as const, count: 1 }];

  it('swaps as many as were written, so that a real one later is seen', () => {
    const { text } = asPlaceholders('Anne Dahl møtte Anne Dahl.', standins);
    expect(text).toBe('[NAVN 9001] møtte Anne Dahl.');
  });

  it('leaves longer words and other texts alone', () => {
    expect(asPlaceholders('Anne Dahlberg', standins).text).toBe('Anne Dahl'.concat('berg'));
    expect(asPlaceholders('Ingen her.', standins).text).toBe('Ingen her.');
  });

  it('says where things stand in the real text', () => {
    const real = 'Hei Anne Dahl, født 13097248022 i dag.';
    const { text, span } = asPlaceholders(real, standins);
    const start = text.indexOf('13097248022');
    const back = span({ start, end: start + 11 });
    expect(real.slice(back.start, back.end)).toBe('13097248022');
    const placeholder = span({ start: 4, end: 4 + '[NAVN 9001]'.length });
    expect(real.slice(placeholder.start, placeholder.end)).toBe('Anne Dahl');
    expect(span({ start: 0, end: text.length })).toEqual({ start: 0, end: real.length });
  });
});

describe('diffRows', () => {
  const rows = (text: string, values: Record<string, string>) =>
    diffRows(text, createRedaction(text, findings(text, values), { language: 'nb' }).plan.places);

  it('shows changed lines beside each other and counts the others', () => {
    const made = rows('En.\nKari Nordmann ringte.\nTo.\nTre.', PERSON('Kari Nordmann'));
    expect(made.map((row) => (row.kind === 'same' ? row.lines : row.after.map(({ text }) => text).join('')))).toEqual([
      1,
      '[NAVN 1] ringte.',
      2,
    ]);
  });

  it('takes a value over a line break as one row', () => {
    const made = rows('Til Kari\nNordmann her.\nSlutt.', PERSON('Kari\nNordmann'));
    expect(made.map(({ kind }) => kind)).toEqual(['changed', 'same']);
    const [first] = made;
    expect(first?.kind === 'changed' && first.before.map(({ text }) => text).join('')).toBe('Til Kari\nNordmann her.');
  });

  it('cuts what is the same in a long line, never what is replaced', () => {
    const long = `${'ord '.repeat(200)}Kari Nordmann ${'mer '.repeat(200)}`;
    const [row] = rows(long, PERSON('Kari Nordmann'));
    expect(row?.kind === 'changed' && row.before.map(({ text }) => text).join('').length).toBeLessThan(160);
    expect(row?.kind === 'changed' && row.before.some(({ text }) => text === 'Kari Nordmann')).toBe(true);
  });
});

describe('operatorsFor', () => {
  const choices = (type: string, operators: Record<string, Operator> = {}) => {
    const { plan } = createRedaction('x 13097248022', findings('x 13097248022', { '13097248022': type }), {
      language: 'nb',
      operators,
    });
    return operatorsFor(plan.entities[0] as never, plan);
  };

  it('offers what makes sense for the type, and always to leave it', () => {
    expect(choices('PERSON')).toEqual(['placeholder', 'pseudonym', 'remove', 'keep']);
    expect(choices('PHONE')).toEqual(['placeholder', 'mask', 'remove', 'keep']);
  });

  it('offers a made-up number only where the pack has asked for it', () => {
    expect(choices('NATIONAL_ID')).not.toContain('synthetic');
    expect(choices('NATIONAL_ID', { NATIONAL_ID: 'synthetic' })).toContain('synthetic');
  });
});
