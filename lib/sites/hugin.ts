import type { SiteDescription } from '../contracts/site';

/** Hugin of Telemark fylke, from its own source (2026-06-03). */
export const hugin: SiteDescription = {
  id: 'hugin',
  toolId: 'hugin',
  hosts: [],
  recognise: [{ css: 'textarea[placeholder="Skriv en melding..."]', why: 'the only name it has' }],
  composer: [{ css: 'textarea[placeholder="Skriv en melding..."]', why: 'own source' }],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'form button[type="submit"]', why: 'a composer in a form' },
    { css: 'button[title="Send"]', why: 'a guess: no capture shows it' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/chat',
      shape: 'json',
      text: ['inputs[].content[].text'],
      why: 'files travel in the same body',
    },
  ],
  grade: 'A',
  doubt: 'That files stand in the body was not run.',
  checked: '2026-11-22',
};
