import type { Page } from '@playwright/test';
import type { Chat } from '../e2e/fixtures';
import { expect } from '../e2e/fixtures';

/** How a site builds its answer while it streams. */
export const ANSWER_STYLES = ['chatgpt', 'gemini', 'open-webui'] as const;
export type AnswerStyle = (typeof ANSWER_STYLES)[number];

/**
 * Streams an answer into the page as the site does: `chatgpt` lets text nodes grow and puts each word in a span of its own;
 * `gemini` writes its markup anew at each step, inside elements of its own name; `open-webui` renders block by block, and a code
 * block with every sign in a span. Runs in the page, by its own timers; resolves when the answer is whole.
 */
export function streamAnswer(page: Page, style: AnswerStyle, html: string): Promise<void> {
  return page.evaluate(
    async ([how, markup]) => {
      const main = document.querySelector('main');
      if (!main) throw new Error('no conversation');
      const step = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const parsed = new DOMParser().parseFromString(markup, 'text/html').body;
      const turn = document.createElement('article');
      turn.dataset.messageAuthorRole = 'assistant';
      turn.className = 'answer';
      turn.style.whiteSpace = 'normal';
      main.append(turn);
      const spell = (from: Node, to: Node, each: (piece: string, parent: Node) => void): (() => void)[] => {
        const acts: (() => void)[] = [];
        for (const child of from.childNodes) {
          if (child.nodeType === Node.TEXT_NODE) {
            for (const piece of (child.textContent ?? '').match(/.{1,3}/gs) ?? []) acts.push(() => each(piece, to));
          } else {
            const copy = child.cloneNode(false);
            acts.push(() => to.appendChild(copy));
            acts.push(...spell(child, copy, each));
          }
        }
        return acts;
      };
      if (how === 'gemini') {
        const inner = document.createElement('message-content');
        const markdown = document.createElement('div');
        markdown.className = 'markdown';
        inner.append(markdown);
        turn.append(inner);
        const whole = parsed.innerHTML;
        for (let at = 0; at < whole.length; at += 7) {
          markdown.innerHTML = whole.slice(0, at + 7).replace(/<[^>]*$/, '');
          await step();
        }
        markdown.innerHTML = whole;
      } else {
        const grow = (piece: string, parent: Node) => {
          const last = parent.lastChild;
          if (how === 'chatgpt' && last?.nodeType === Node.TEXT_NODE) (last as Text).data += piece;
          else if (how === 'chatgpt') parent.appendChild(document.createTextNode(piece));
          else {
            for (const sign of parent.nodeName === 'CODE' ? [...piece] : [piece]) {
              const span = document.createElement('span');
              span.textContent = sign;
              parent.appendChild(span);
            }
          }
        };
        for (const act of spell(parsed, turn, grow)) {
          act();
          await step();
        }
      }
      turn.dataset.done = 'true';
    },
    [style, html] as const,
  );
}

/** Anonymises what is written and sends it, as a person does. */
export async function sendAnonymised(chat: Chat, text: string): Promise<void> {
  const before = chat.sent().length;
  await chat.focus();
  await chat.page.keyboard.insertText(text);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.probe.focusedName()).toMatch(/^Anonymis/);
  await chat.page.keyboard.press('Enter');
  await expect.poll(() => chat.sent().length).toBe(before + 1);
}

interface Dom {
  localName?: string;
  attributes?: string[];
  children?: Dom[];
  shadowRoots?: Dom[];
}

interface Strip {
  left: number;
  top: number;
  names: string[];
  nameFonts: string[];
}

/** Every element below the document, closed roots too, in order. Only the debugger sees into those. */
async function everyElement(page: Page): Promise<{ of: (name: string) => string; children: Dom[] }[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Dom };
    const found: { of: (name: string) => string; children: Dom[] }[] = [];
    const walk = (node: Dom) => {
      found.push({ of: (name) => attribute(node, name), children: node.children ?? [] });
      for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) walk(child);
    };
    walk(root);
    return found;
  } finally {
    await session.detach();
  }
}

function attribute({ attributes = [] }: Dom, name: string): string {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at === -1 ? '' : (attributes[at + 1] ?? '');
}

/** The strips drawn over the page now. */
export async function strips(page: Page): Promise<Strip[]> {
  return (await everyElement(page))
    .filter(({ of }) => /^line\b/.test(of('class')) && of('style').includes('clip-path'))
    .map(({ of, children }) => {
      const parts = (children[0]?.children ?? []).filter((part) => attribute(part, 'data-name') !== '');
      const pixels = (name: string) => Number(new RegExp(`${name}: ([-\\d.]+)px`).exec(of('style'))?.[1]);
      return {
        left: pixels('left'),
        top: pixels('top'),
        names: parts.map((part) => attribute(part, 'data-name')),
        nameFonts: parts.map((part) => attribute(part, 'style')),
      };
    });
}

/** The names drawn over the page now, in order. */
export async function names(page: Page): Promise<string[]> {
  return (await strips(page)).flatMap((strip) => strip.names);
}

/** What a screen reader finds in our list. */
export async function spoken(page: Page): Promise<string[]> {
  return (await everyElement(page))
    .filter(({ of }) => of('role') === 'img' && / (?:er|is) /.test(of('aria-label')))
    .map(({ of }) => of('aria-label'));
}
