import type { SiteDescription } from '../contracts/site';
import { canva } from './canva';
import { chatgpt } from './chatgpt';
import { claude } from './claude';
import { copilot } from './copilot';
import { deepChat } from './deep-chat';
import { deepl } from './deepl';
import { deepseek } from './deepseek';
import { duckai } from './duckai';
import { eneo } from './eneo';
import { flowise } from './flowise';
import { gemini } from './gemini';
import { googleAiStudio } from './google-ai-studio';
import { gptUio } from './gpt-uio';
import { grok } from './grok';
import { huggingchat } from './huggingchat';
import { hugin } from './hugin';
import { librechat } from './librechat';
import { m365Copilot } from './m365-copilot';
import { metaAi } from './meta-ai';
import { mistral } from './mistral';
import { n8n } from './n8n';
import { nextchat } from './nextchat';
import { notebooklm } from './notebooklm';
import { notionAi } from './notion-ai';
import { openWebui } from './open-webui';
import { osloKi } from './oslo-ki';
import { perplexity } from './perplexity';
import { poe } from './poe';
import { siktKiChat } from './sikt-ki-chat';
import { you } from './you';

/** Every AI chat site with a host of its own. */
export const SITES: readonly SiteDescription[] = [
  chatgpt,
  claude,
  gemini,
  copilot,
  m365Copilot,
  perplexity,
  mistral,
  deepseek,
  grok,
  metaAi,
  poe,
  you,
  huggingchat,
  duckai,
  notebooklm,
  googleAiStudio,
  deepl,
  notionAi,
  canva,
  siktKiChat,
  gptUio,
];

/**
 * Chat programs that many run on a host of their own, told apart by structure. The order counts: the surest marks first,
 * a name that others also use last.
 */
export const KINDS: readonly SiteDescription[] = [
  deepChat,
  flowise,
  n8n,
  openWebui,
  librechat,
  eneo,
  hugin,
  nextchat,
  osloKi,
];
