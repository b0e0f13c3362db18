import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { SafeCopy } from '../../lib/contracts/copies';
import type { Account } from '../../lib/contracts/decision';
import type { Language } from '../../lib/contracts/language';
import { copyText, noCopySentence, replacedKinds } from '../../lib/explain/copy-text';
import type { PanelRules } from './panel-rules';

interface FileCopyProps {
  language: Language;
  rules: PanelRules;
  file: File;
  toolId: string | null;
  account: Account;
}

interface Asked {
  /** What it was asked for: another file or tool is another question. */
  of: string;
  file: File;
  answer: SafeCopy | 'working';
}

/** The chosen file with its values replaced, to use instead of it. Says in words why, where there can be none. */
export function FileCopy({ language, rules, file, toolId, account }: FileCopyProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const of = `${toolId} ${account}`;
  const answer = asked?.of === of && asked.file === file ? asked.answer : null;
  const make = async (withPictures: boolean) => {
    setAsked({ of, file, answer: 'working' });
    const made = await rules.copyFile(file, toolId, account, withPictures);
    if (made.ok) rules.save(made.bytes, made.name);
    setAsked({ of, file, answer: made });
  };
  const hasPictures = answer !== null && answer !== 'working' && !answer.ok && answer.reason === 'image_not_read';
  return (
    <section className="kv-stack kv-stack--tight kv-safe" aria-label={copyText(language, 'copy.heading')}>
      <div className="kv-row">
        <Button
          variant="secondary"
          data-size="sm"
          disabled={answer === 'working'}
          onClick={() => void make(hasPictures)}
        >
          {copyText(language, hasPictures ? 'copy.withPictures' : 'copy.button')}
        </Button>
      </div>
      <div role="status" className="kv-stack kv-stack--tight">
        {answer === 'working' && <p className="kv-muted">{copyText(language, 'copy.working')}</p>}
        {answer && answer !== 'working' && <Told answer={answer} language={language} />}
      </div>
    </section>
  );
}

function Told({ answer, language }: { answer: SafeCopy; language: Language }) {
  if (!answer.ok) {
    return (
      <p>
        {noCopySentence(answer.reason, language)}
        {/* Where nothing in the file may be shared, its text is no way on either. */}
        {answer.reason !== 'still_above' &&
          answer.reason !== 'image_not_read' &&
          ` ${copyText(language, 'copy.useText')}`}
      </p>
    );
  }
  const { name, count, kinds, pictures } = answer;
  return (
    <>
      <p>
        {count === 0
          ? copyText(language, 'copy.doneNone', { file: name })
          : copyText(language, 'copy.done', { file: name, count, kinds: replacedKinds(kinds, language) })}
      </p>
      <p>
        {copyText(language, 'copy.stillPersonal')}
        {pictures && ` ${copyText(language, 'copy.pictures')}`}
      </p>
    </>
  );
}
