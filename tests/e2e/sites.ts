import { CHAT_PAGES, type ChatPage } from '../pages/catalogue';

export interface ChatSite extends ChatPage {
  host: string;
  /** «ProseMirror on chatgpt.com». */
  name: string;
}

/** The pages that KI-vett follows from the first day, each on a real build of its editor. */
export const SITES: readonly ChatSite[] = CHAT_PAGES.filter(({ id }) => id !== 'generic').map((page) => {
  const { host } = new URL(page.url);
  return { ...page, host, name: `${page.editor} on ${host}` };
});

export function byId(id: ChatPage['id']): ChatSite {
  const site = SITES.find((one) => one.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
}
