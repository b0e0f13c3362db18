import { Button, Field, Label, Select, Textarea } from '@digdir/designsystemet-react';
import { useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Account } from '../../lib/contracts/decision';
import type { ReadFile } from '../../lib/contracts/files';
import type { Language } from '../../lib/contracts/language';
import { foundIn } from '../../lib/files/judge-files';
import { pick, t } from '../../lib/i18n';
import { Contacts } from '../check/contacts';
import { FileReportRows } from '../check/file-report';
import { FindingsList } from '../check/findings-list';
import { VerdictHead } from '../check/verdict-head';
import { BreachHelp } from './breach-help';
import { FileCopy } from './file-copy';
import type { PanelRules } from './panel-rules';
import { type PanelFile, readPanelFile, type UnreadFile } from './read-file';
import { ReadingFile, type ReadingNow } from './reading-file';
import { SafeCopy } from './safe-copy';

export interface CheckDraft {
  text: string;
  toolId: string | null;
  account: Account;
  /** A file that was dropped and could not be read. */
  unread: UnreadFile | null;
  /** The file that `text` came from; says nothing of it once the text is changed. */
  source?: PanelFile['source'] | null;
  /** The file that the text came from. */
  file?: File | null;
}

export interface CheckPaneProps {
  language: Language;
  rules: PanelRules;
  draft: CheckDraft;
  setDraft: React.Dispatch<React.SetStateAction<CheckDraft>>;
  copy: (text: string) => Promise<boolean>;
  readFile: ReadFile;
}

const FILE_SENTENCE = {
  not_text: 'check.fileNotRead',
  too_large: 'check.fileTooLarge',
  partly: 'check.filePartly',
} as const;
const ACCOUNTS: readonly Account[] = ['work', 'private', 'unknown'];

export function CheckPane({ language, rules, draft, setDraft, copy, readFile }: CheckPaneProps) {
  const [breach, setBreach] = useState(false);
  const ids = { text: useId(), tool: useId(), account: useId() };
  const file = useRef<HTMLInputElement>(null);
  const change = (part: Partial<CheckDraft>) => setDraft((before) => ({ ...before, ...part }));

  const [reading, setReading] = useState<ReadingNow | null>(null);
  const stopping = useRef<AbortController | null>(null);
  useEffect(() => () => stopping.current?.abort(), []);

  const take = async (given: File | undefined) => {
    if (!given) return;
    stopping.current?.abort();
    const mine = new AbortController();
    stopping.current = mine;
    const show = (share: number) => setReading({ name: given.name, share, stop: () => mine.abort() });
    show(0);
    try {
      const { text, unread, source } = await readPanelFile(given, readFile, { signal: mine.signal, onProgress: show });
      // What was written stays when there is nothing to put in its place.
      change(text === '' && unread ? { unread, source } : { text, unread, source, file: given });
    } catch (error) {
      // Stopped by the person or by the next file: then there is nothing to say.
      if (!mine.signal.aborted) throw error;
    } finally {
      if (stopping.current === mine) setReading(null);
    }
  };

  if (breach) {
    return (
      <BreachHelp
        language={language}
        verdict={rules.breach(draft.toolId, draft.account)}
        onClose={() => setBreach(false)}
        today={rules.today()}
        tool={rules.tools.find(({ id }) => id === draft.toolId)?.name ?? null}
        account={draft.account}
        target={rules.guide.breach}
        copy={copy}
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a short cut for the mouse; the file button does the same
    <div
      className="kv-stack"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        const dropped = event.dataTransfer.files[0];
        if (!dropped) return;
        event.preventDefault();
        void take(dropped);
      }}
    >
      <Field>
        <Label htmlFor={ids.text}>{t(language, 'check.text')}</Label>
        <Field.Description>{t(language, 'check.text.hint')}</Field.Description>
        {/* Spell checking in the cloud is a browser setting we can't see: it would send the text. */}
        <Textarea
          id={ids.text}
          rows={7}
          value={draft.text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => change({ text: event.target.value, unread: null, source: null, file: null })}
        />
      </Field>
      <div className="kv-row">
        <input
          ref={file}
          type="file"
          hidden
          onChange={(event) => {
            void take(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <Button variant="secondary" data-size="sm" onClick={() => file.current?.click()}>
          {t(language, 'check.file')}
        </Button>
        {(draft.text || draft.unread) && (
          <Button
            variant="tertiary"
            data-size="sm"
            onClick={() => change({ text: '', unread: null, source: null, file: null })}
          >
            {t(language, 'check.clear')}
          </Button>
        )}
      </div>
      <ReadingFile now={reading} language={language} />
      <div className="kv-panel__where">
        <Field>
          <Label htmlFor={ids.tool}>{t(language, 'check.tool')}</Label>
          <Select
            id={ids.tool}
            value={draft.toolId ?? ''}
            onChange={(event) => change({ toolId: event.target.value || null })}
          >
            {rules.tools.map((tool) => (
              <Select.Option key={tool.id} value={tool.id}>
                {tool.name}
              </Select.Option>
            ))}
            <Select.Option value="">{t(language, 'check.tool.other')}</Select.Option>
          </Select>
        </Field>
        <Field>
          <Label htmlFor={ids.account}>{t(language, 'check.account')}</Label>
          <Select
            id={ids.account}
            value={draft.account}
            onChange={(event) => change({ account: event.target.value as Account })}
          >
            {ACCOUNTS.map((account) => (
              <Select.Option key={account} value={account}>
                {t(language, `account.${account}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      </div>
      <Answer language={language} rules={rules} draft={draft} copy={copy} />
      <div className="kv-stack kv-stack--tight">
        <p className="kv-muted kv-small">{t(language, 'common.local')}</p>
        <div>
          <Button variant="tertiary" data-size="sm" onClick={() => setBreach(true)}>
            {t(language, 'breach.button')}
          </Button>
        </div>
      </div>
    </div>
  );
}

function Answer({ language, rules, draft, copy }: Omit<CheckPaneProps, 'setDraft' | 'readFile'>) {
  const deferred = useDeferredValue(draft);
  const verdict = useMemo(() => {
    const unread = deferred.unread && rules.unread(deferred.toolId, deferred.account);
    if (deferred.text.trim() === '' || (unread && deferred.unread?.why !== 'partly')) return unread;
    const checked = rules.check(deferred.text, deferred.toolId, deferred.account);
    // What was read may be held; what was not is never let through by it.
    return unread && (checked.decision.action === 'allow' || checked.decision.action === 'inform') ? unread : checked;
  }, [deferred, rules]);
  const report = useMemo(() => {
    const { source, text, unread } = deferred;
    if (!source || !verdict || (source.whole.text !== text && !unread)) return null;
    return { name: '', found: source.whole.text === text ? foundIn(verdict, source.whole) : [], unread: source.missed };
  }, [deferred, verdict]);
  const contacts = verdict?.decision.ways.filter((way) => way.kind === 'contact') ?? [];
  const other =
    verdict?.state === 'unchecked' ? undefined : verdict?.decision.ways.find((way) => way.kind === 'other_tool');
  const instead = verdict?.decision.reasons.find((reason) => reason.instead)?.instead;
  return (
    <section className="kv-panel__answer" aria-label={t(language, 'check.answer')}>
      <div role="status" aria-live="polite">
        {verdict ? (
          <VerdictHead verdict={verdict} language={language} />
        ) : (
          <p className="kv-muted">{t(language, 'check.empty')}</p>
        )}
        {deferred.unread && (
          <p>
            {t(language, FILE_SENTENCE[deferred.unread.why], {
              file: deferred.unread.name,
            })}
          </p>
        )}
      </div>
      {report && (
        <section className="kv-panel__file" aria-label={t(language, 'check.filePlaces')}>
          <FileReportRows file={report} language={language} inPanel />
        </section>
      )}
      {verdict && (
        <>
          {instead && <p className="kv-now">{pick(instead, language)}</p>}
          {other && <p className="kv-now">{t(language, 'way.other_tool', { tool: other.name })}.</p>}
          <Contacts contacts={contacts} language={language} />
          <FindingsList
            reasons={verdict.decision.reasons}
            findings={verdict.findings}
            text={deferred.text}
            language={language}
            label={t(language, 'finding.list')}
          />
          <FindingsList
            reasons={verdict.decision.notices}
            findings={verdict.findings}
            text={deferred.text}
            language={language}
            label={t(language, 'finding.notices')}
            notices
          />
          {verdict.findings.length > 0 && (
            <SafeCopy
              language={language}
              rules={rules}
              text={deferred.text}
              verdict={verdict}
              toolId={deferred.toolId}
              account={deferred.account}
              copy={copy}
            />
          )}
          {deferred.file && verdict.findings.length > 0 && (
            <FileCopy
              language={language}
              rules={rules}
              file={deferred.file}
              toolId={deferred.toolId}
              account={deferred.account}
            />
          )}
        </>
      )}
    </section>
  );
}
