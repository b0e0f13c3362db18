import type { SiteDescription } from '../contracts/site';
import { hostsOf } from './hosts';

/** NotebookLM. Pasted sources are text too, and go by another request. */
export const notebooklm: SiteDescription = {
  id: 'notebooklm',
  toolId: 'notebooklm',
  hosts: hostsOf('notebooklm'),
  composer: [
    { css: 'textarea.query-box-input', why: 'clients of 2026' },
    { css: 'query-box textarea', why: 'same place if the class is renamed' },
  ],
  notComposer: [{ css: 'textarea[aria-hidden="true"]', why: 'measuring fields' }],
  send: [
    { css: 'query-box button[type="submit"]', why: 'clients of 2026' },
    { css: 'button.submit-button', why: 'a guess: no capture shows it' },
  ],
  sendKeys: ['enter', 'mod_enter'],
  leavesBeforeSend: false,
  requests: [
    {
      id: 'prompt',
      carries: 'prompt',
      transport: 'http',
      path: '/_/LabsTailwindUi/data/*/GenerateFreeFormStreamed',
      shape: 'json_in_form',
      text: ['f.req[1][1]'],
      why: 'JSON in a string in JSON in a form',
    },
    {
      id: 'source',
      carries: 'prompt',
      transport: 'http',
      path: '/_/LabsTailwindUi/data/batchexecute',
      shape: 'json_in_form',
      text: [],
      why: 'rpc izAoDd adds sources, pasted text among them',
      doubt: 'place in the body not seen: every string is read',
    },
    {
      id: 'file',
      carries: 'file',
      transport: 'http',
      path: '/upload/*',
      shape: 'binary',
      text: [],
      why: 'sources that are files',
      doubt: 'path not seen',
    },
  ],
  grade: 'B',
  checked: '2026-11-22',
};
