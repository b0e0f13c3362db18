import { type CheckContext, check, compileCheck } from '../check';
import type { SafeCopy } from '../contracts/copies';
import type { FileContent } from '../contracts/files';
import type { Pack } from '../contracts/pack';
import { type SafeCopyOptions, writeSafeCopy } from '../copies';
import { readBytes } from '../files/read-bytes';

/** What a copy is asked for with. The rules come along: a thread has none of its own. */
export interface CopyWish {
  packs: readonly Pack[];
  context: CheckContext;
  options: SafeCopyOptions;
}

/** To the reader's thread, beside the orders to read. */
export interface CopyOrder {
  copy: CopyWish;
  file: FileContent;
  name: string;
  answers: MessagePort;
}

/** Makes the copy and answers once, on the order's own port. */
export async function answerCopy({ copy, file, name, answers }: CopyOrder): Promise<void> {
  const post = (answer: SafeCopy) => answers.postMessage(answer);
  try {
    const rules = compileCheck(copy.packs);
    if (!rules.ok) return post({ ok: false, reason: 'not_checked' });
    const world = {
      read: (bytes: Uint8Array, called: string) => readBytes(bytes, called),
      check: (text: string) => check(text, copy.context, rules.value),
    };
    post(await writeSafeCopy(new Uint8Array(await file.arrayBuffer()), name, world, copy.options));
  } catch {
    post({ ok: false, reason: 'reader_failed' });
  }
}
