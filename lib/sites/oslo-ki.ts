import type { SiteDescription } from '../contracts/site';

/** KI of Utdanningsetaten in Oslo, from its own source (2026-03-06). */
export const osloKi: SiteDescription = {
  id: 'oslo-ki',
  toolId: 'osloskolen-ki',
  hosts: [],
  recognise: [{ css: '#app textarea.form-control', why: 'Vue page with one textarea' }],
  composer: [{ css: 'textarea.form-control', why: 'own source' }],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'form button.btn', why: 'the button says «Send!»' },
    { css: 'button.btn-primary', why: 'same button by class' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/api/send_message',
      shape: 'json',
      text: ['messages[].content'],
      why: 'XMLHttpRequest with the whole history',
    },
    {
      id: 'audio',
      carries: 'file',
      transport: 'websocket',
      path: '/ws/audio',
      shape: 'binary',
      text: [],
      why: 'speech goes by a socket',
      doubt: 'path not seen',
    },
  ],
  grade: 'A',
  doubt: 'It sends on keypress, not on keydown: both are stopped by stopping keydown.',
  checked: '2026-11-22',
};
