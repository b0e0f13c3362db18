import { beforeEach, describe, expect, it } from 'vitest';
import { createRequestBlock, type LeavingRequest, type RequestBlock } from '../../../lib/services/request-block';
import { siteForHost } from '../../../lib/sites';

const host = 'chatgpt.com';
const site = siteForHost(host);
const frame = { tabId: 1, frameId: 0, documentId: 'a', host };
const prompt: LeavingRequest = {
  requestId: '10',
  tabId: 1,
  host,
  method: 'POST',
  url: 'https://chatgpt.com/backend-api/f/conversation',
  type: 'xmlhttprequest',
};
let now = 0;
let serial = 0;
let block: RequestBlock;
beforeEach(() => {
  now = 0;
  block = createRequestBlock(() => now);
});
/** Each call is a request of its own. */
const judge = (change: Partial<LeavingRequest> = {}) => {
  serial += 1;
  return block.judge({ ...prompt, requestId: `r${serial}`, ...change });
};

describe('the block of requests', () => {
  it('holds nothing back while no frame has said that it is closed', () => {
    expect(judge()).toBe('pass');
    block.mark(frame, false, site);
    expect(judge()).toBe('pass');
  });

  it('holds back what the description says carries text, from the page, its workers, beacons and forms', () => {
    block.mark(frame, true, site);
    for (const type of ['xmlhttprequest', 'ping', 'main_frame', 'sub_frame', 'other'])
      expect([type, judge({ type })]).toEqual([type, 'cancel']);
    expect(judge({ url: 'https://chatgpt.com/backend-api/conversation/prepare' })).toBe('cancel');
    expect(judge({ url: 'https://files.oaiusercontent.com/file-1', method: 'PUT' })).toBe('cancel');
  });

  it('lets go what carries none: other paths, requests without a body, the handshake of a socket', () => {
    block.mark(frame, true, site);
    expect(judge({ url: 'https://chatgpt.com/backend-api/me' })).toBe('pass');
    expect(judge({ method: 'GET' })).toBe('pass');
    expect(judge({ method: 'OPTIONS' })).toBe('pass');
    block.mark({ ...frame, host: 'copilot.microsoft.com' }, true, siteForHost('copilot.microsoft.com'));
    expect(judge({ url: 'wss://copilot.microsoft.com/c/api/chat', type: 'websocket', method: 'GET' })).toBe('pass');
  });

  it('holds a service worker of that host, and no other’s; another tab is not touched', () => {
    block.mark(frame, true, site);
    expect(judge({ tabId: -1 })).toBe('cancel');
    expect(judge({ tabId: -1, host: 'claude.ai' })).toBe('pass');
    expect(judge({ tabId: -1, host: null })).toBe('pass');
    expect(judge({ tabId: 2 })).toBe('pass');
  });

  it('one request that the guard in the page let go passes, once, also through the service worker and over redirects', () => {
    block.mark(frame, true, site);
    block.admit(1, host, 'prompt');
    expect(judge({ requestId: 'one' })).toBe('pass');
    expect(judge({ requestId: 'one' })).toBe('pass');
    expect(judge()).toBe('cancel');
    block.admit(1, host, 'prompt');
    expect(judge({ tabId: -1 })).toBe('pass');
    expect(judge({ tabId: -1 })).toBe('cancel');
  });

  it('leave is for that description, that tab and a short while', () => {
    block.mark(frame, true, site);
    block.admit(1, host, 'draft-prepare');
    expect(judge()).toBe('cancel');
    block.admit(2, host, 'prompt');
    expect(judge()).toBe('cancel');
    block.admit(1, host, 'prompt');
    now = 60_000;
    expect(judge()).toBe('cancel');
  });

  it('is closed as long as one frame of the tab is; a new page or a closed tab forgets', () => {
    block.mark(frame, false, site);
    block.mark({ ...frame, frameId: 4, documentId: 'b' }, true, site);
    expect(judge()).toBe('cancel');
    block.mark({ ...frame, documentId: 'c' }, false, site);
    expect(judge()).toBe('pass');
    block.mark({ ...frame, documentId: 'c' }, true, site);
    block.forgetTab(1);
    expect(judge()).toBe('pass');
  });

  it('breaks no page that nobody has described', () => {
    block.mark(frame, true, null);
    expect(judge()).toBe('pass');
    block.mark({ ...frame, host: 'ki.kommune.example' }, true, siteForHost('ki.kommune.example'));
    expect(judge({ url: 'https://ki.kommune.example/api/chat' })).toBe('pass');
  });
});
