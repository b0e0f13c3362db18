import type { SiteDescription } from '../contracts/site';
import { openEditor } from '../editors';
import { createFields } from './fields';

/**
 * Puts a text at the end of what stands in the page's composer, as if the person had pasted it there: nothing is replaced, and
 * it is judged like anything else that is written. False where there is no composer, or it did not say what it should afterwards.
 */
export async function putText(document: Document, site: SiteDescription, text: string): Promise<boolean> {
  const field = createFields(document, site).composer();
  const editor = field && openEditor(field);
  const before = editor?.read()?.text;
  if (!editor || before === undefined) return false;
  const end = before.replace(/\n$/, '').length;
  editor.restore({ start: end, end });
  return editor.replace([{ start: end, end, text: before.trim() === '' ? text : `\n\n${text}` }]);
}
