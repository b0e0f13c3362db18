import { Button, Radio, useRadioGroup } from '@digdir/designsystemet-react';
import Markdown from 'markdown-to-jsx';
import { useEffect, useId, useRef, useState } from 'react';
import { CASE_FILE_DOCUMENTS } from '../../lib/casefile';
import type { Language } from '../../lib/contracts/language';
import { pick, t } from '../../lib/i18n';
import { say } from '../../lib/insight/text';
import { ScrollBox } from '../ui/scroll-box';

export type WrittenNorwegian = 'nb' | 'nn';

export interface CasefilePaneProps {
  language: Language;
  /** A document filled from the packs, as Markdown. */
  read: (id: string, written: WrittenNorwegian) => Promise<string>;
  /** Puts a formatted text on the clipboard; false when the browser refused. */
  copy: (element: HTMLElement) => Promise<boolean>;
  save: (name: string, text: string) => void;
  print: () => void;
  /** A document asked for elsewhere; a new object for each time. */
  start?: { id: string } | null;
}

/** What a kommune writes once to adopt KI-vett, filled in as far as its rule pack knows. */
export function CasefilePane({ language, read, copy, save, print, start = null }: CasefilePaneProps) {
  const [open, setOpen] = useState<string | null>(start?.id ?? null);
  const [written, setWritten] = useState<WrittenNorwegian>(language === 'nn' ? 'nn' : 'nb');
  const [text, setText] = useState<string | null>(null);
  const [told, setTold] = useState<'copied' | 'copy.failed' | null>(null);
  const paper = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const { getRadioProps } = useRadioGroup({
    name: `${id}-written`,
    value: written,
    onChange: (next) => setWritten(next === 'nn' ? 'nn' : 'nb'),
  });
  useEffect(() => {
    if (start) setOpen(start.id);
  }, [start]);
  useEffect(() => {
    setText(null);
    setTold(null);
    if (open === null) return;
    let current = true;
    void read(open, written).then((filled) => {
      if (current) setText(filled);
    });
    return () => {
      current = false;
    };
  }, [open, written, read]);
  useEffect(() => {
    if (open !== null) heading.current?.focus();
  }, [open]);

  const shown = CASE_FILE_DOCUMENTS.find((one) => one.id === open);
  return (
    <div className="kv-stack kv-stack--wide">
      <div className="kv-stack kv-noprint">
        <p>{say(language, 'casefile.lead')}</p>
        <fieldset className="kv-row">
          <legend className="kv-h3">{say(language, 'casefile.language')}</legend>
          <Radio label={t('nb', 'options.language.nb')} {...getRadioProps('nb')} />
          <Radio label={t('nn', 'options.language.nn')} {...getRadioProps('nn')} />
        </fieldset>
      </div>
      {!shown && (
        <ul className="kv-plain kv-stack">
          {CASE_FILE_DOCUMENTS.map((one) => (
            <li key={one.id}>
              <button type="button" className="kv-textbutton kv-casefile__open" onClick={() => setOpen(one.id)}>
                {pick(one.title, language)}
              </button>
              <p className="kv-muted">{pick(one.purpose, language)}</p>
            </li>
          ))}
        </ul>
      )}
      {shown && (
        <>
          <div className="kv-stack kv-stack--tight kv-noprint">
            <div>
              <Button variant="tertiary" data-size="sm" onClick={() => setOpen(null)}>
                {say(language, 'casefile.back')}
              </Button>
            </div>
            <h2 ref={heading} tabIndex={-1} className="kv-h2">
              {pick(shown.title, language)}
            </h2>
            <div className="kv-row">
              <Button
                disabled={text === null}
                onClick={() => {
                  if (paper.current)
                    void copy(paper.current).then((copied) => setTold(copied ? 'copied' : 'copy.failed'));
                }}
              >
                {say(language, 'casefile.copy')}
              </Button>
              <Button
                variant="secondary"
                disabled={text === null}
                onClick={() => save(`${shown.id}-${written}.md`, text ?? '')}
              >
                {say(language, 'casefile.download')}
              </Button>
              <Button variant="secondary" disabled={text === null} onClick={print}>
                {say(language, 'casefile.print')}
              </Button>
            </div>
            <p role="status" className="kv-muted kv-small">
              {told && say(language, `casefile.${told}`)}
            </p>
          </div>
          {text === null ? (
            <p className="kv-muted">{t(language, 'common.loading')}</p>
          ) : (
            <article ref={paper} className="kv-paper" lang={written}>
              <Markdown options={OPTIONS}>{text}</Markdown>
            </article>
          )}
        </>
      )}
    </div>
  );
}

/** A pack's text stands in it: nothing of it becomes HTML, and the page's own heading stays the first. */
const OPTIONS = {
  disableParsingRawHTML: true,
  overrides: {
    h1: { component: 'h3' },
    h2: { component: 'h4' },
    h3: { component: 'h5' },
    table: {
      component: (props: React.ComponentProps<'table'>) => (
        <ScrollBox label="Tabell">
          <table {...props} className="kv-table" />
        </ScrollBox>
      ),
    },
  },
} as const;
