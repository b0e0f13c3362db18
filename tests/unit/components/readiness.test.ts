import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Readiness, type ReadinessProps } from '../../../components/readiness/readiness';
import { LANGUAGES } from '../../../lib/contracts/language';
import { type Answer, type Answers, QUESTIONS } from '../../../lib/readiness';
import { rt } from '../../../lib/readiness/text';

const nothing = () => undefined;
const render = (props: Partial<ReadinessProps> = {}) =>
  renderToStaticMarkup(
    createElement(Readiness, {
      language: 'nb',
      answers: {},
      onAnswer: nothing,
      onPrint: nothing,
      onOpenDocument: nothing,
      onStudio: nothing,
      ...props,
    }),
  );
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, ' ');
const planOf = (html: string) => html.slice(html.indexOf('kv-readiness__plan'));
const all = (answer: Answer): Answers => Object.fromEntries(QUESTIONS.map(({ id }) => [id, answer]));

describe('the questions on the page', () => {
  it('are twenty groups of four, in every language', () => {
    for (const language of LANGUAGES) {
      const html = render({ language });
      expect(html.match(/<fieldset/g)).toHaveLength(20);
      expect(html.match(/<legend/g)).toHaveLength(20);
      expect(html.match(/type="radio"/g)).toHaveLength(80);
      expect(html.match(/<details/g)).toHaveLength(20);
      for (const { id } of QUESTIONS) expect(words(html)).toContain(rt(language, `ready.${id}.question`));
      expect(words(html)).not.toMatch(/[{}]/);
    }
  });

  it('have a group name each, so that an answer to one takes no other away', () => {
    const names = [...render().matchAll(/type="radio"[^>]*? name="([^"]+)"|name="([^"]+)"[^>]*? type="radio"/g)];
    expect(new Set(names.map(([, one, other]) => one ?? other)).size).toBe(20);
  });

  it('show what was answered, and how far one has come', () => {
    const html = render({ answers: { leaders: 'no', risk: 'unknown', pupils: 'yes' } });
    expect(html.match(/checked=""/g)).toHaveLength(3);
    expect(words(html)).toContain('Besvart: 3 av 20');
    expect(html).toMatch(/<p role="status">/);
  });
});

describe('the plan on the page', () => {
  it('waits for the first answer, and offers neither paper nor a pack before', () => {
    const html = planOf(render());
    expect(words(html)).toContain('så begynner planen her');
    expect(html).not.toContain('<button');
  });

  it('has a step for each «nei», with who, basis and template', () => {
    const plan = planOf(render({ answers: all('no'), today: '2026-11-23' }));
    expect(plan.match(/<li/g)).toHaveLength(20);
    const text = words(plan);
    expect(text).toContain('Laget 23.11.2026.');
    expect(text).toContain('Hvem: personvernombudet. Bygger på lov.');
    expect(text).toContain('personvernforordningen art. 28 («sjekk»)');
    expect(text).toContain('Åpne malen: ROS');
    expect(text).toContain('Åpne malen: DPIA');
    expect(text).toContain('Skriv ut planen');
    expect(text).toContain('Start regelpakken fra svarene');
    expect(text).not.toContain('Planen sier ikke noe om');
  });

  it('says of what nobody knows only that it must be found out', () => {
    const plan = planOf(render({ answers: all('unknown') }));
    const text = words(plan);
    expect(text.split(rt('nb', 'ready.step.unknown')).length - 1).toBe(20);
    for (const { id } of QUESTIONS) expect(text).not.toContain(rt('nb', `ready.${id}.next`));
    expect(text).not.toContain('Åpne malen');
    expect(text).not.toContain('en studie fra 2025');
  });

  it('has no step where all is in place, and tells what was not asked', () => {
    expect(words(planOf(render({ answers: all('yes') })))).toContain('ingen steg igjen');
    expect(words(planOf(render({ answers: { leaders: 'yes' } })))).toContain('Planen sier ikke noe om 19 spørsmål');
  });

  it('counts the answers of a theme, and leaves out what there is none of', () => {
    const text = words(planOf(render({ answers: { leaders: 'no', room: 'yes', cooperation: 'yes' } })));
    expect(text).toContain('Ledelse og plan 2 ja, 1 nei, 1 ubesvart');
    expect(text).not.toMatch(/\b0 (ja|delvis|nei|vet ikke|ubesvart)/);
  });

  it('names a type of the study carefully, and gives no mark', () => {
    const text = words(planOf(render({ answers: all('no') })));
    expect(text).toContain('Det kan ligne på');
    expect(text).toContain('Det er vi som leser det slik, ikke studien.');
    expect(text).not.toMatch(/\d+ ?(%|poeng|av 100)/);
  });
});

describe('the paper', () => {
  it('has the plan alone: all else is marked as of the screen', () => {
    const html = render({ answers: all('no') });
    const outside = html.slice(0, html.indexOf('kv-readiness__plan'));
    // The two parts before the plan, and in the plan every row of buttons.
    expect(outside.match(/kv-readiness__screen/g)).toHaveLength(2);
    const buttonsOutside = planOf(html).replace(/<div class="[^"]*kv-readiness__screen">.*?<\/div>/gs, '');
    expect(buttonsOutside).not.toContain('<button');
  });

  it('is A4, black on white', () => {
    const css = readFileSync('components/readiness/readiness.css', 'utf8');
    const print = css.slice(css.indexOf('@media print'));
    expect(print).toContain('size: A4');
    expect(print).toMatch(/\.kv-readiness__screen \{\s*display: none/);
    expect(print).toContain('color: #000');
  });

  it('has no colour of its own but on paper', () => {
    const css = readFileSync('components/readiness/readiness.css', 'utf8');
    expect(css.slice(0, css.indexOf('@media print'))).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl/i);
  });
});
