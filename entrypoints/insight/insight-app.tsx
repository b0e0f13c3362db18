import { useCallback, useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import { CasefilePane, type WrittenNorwegian } from '../../components/insight/casefile-pane';
import { INSIGHT_TABS, Insight, type InsightTab } from '../../components/insight/insight';
import { Readiness } from '../../components/readiness/readiness';
import { saveFile } from '../../components/ui/save-file';
import { setPageLanguage } from '../../components/ui/start-page';
import { caseFileValues, fillDocument } from '../../lib/casefile';
import type { Figures } from '../../lib/contracts/figures';
import type { Language } from '../../lib/contracts/language';
import type { Learned } from '../../lib/contracts/learning';
import type { MessageOutput, Settings } from '../../lib/contracts/messages';
import type { Pack } from '../../lib/contracts/pack';
import { pick, t } from '../../lib/i18n';
import { csvOf, figuresOf, MOST_FIGURES_BYTES, namesOf, type Report, readFigures } from '../../lib/insight';
import { say } from '../../lib/insight/text';
import { dueForReview } from '../../lib/packs/due-for-review';
import { send } from '../../lib/rpc';
import { localDay } from '../../lib/services/day';
import { openStudio } from './open-studio';
import { useAnswers } from './use-answers';

interface Loaded {
  settings: Settings;
  packs: readonly Pack[];
  counts: MessageOutput<'counts.get'>;
  fleet: MessageOutput<'fleet.get'>;
  learned: Learned;
  locked: boolean;
}

/** Wiring of the insight page. `#report` and the like in the address choose what is shown first. */
export function InsightApp({ language }: { language: Language }) {
  const [loaded, setLoaded] = useState<Loaded | null | 'failed'>(null);
  const load = useCallback(async () => setLoaded(await loadAll()), []);
  useEffect(() => {
    void load();
  }, [load]);
  const ready = loaded === 'failed' ? null : loaded;
  const packs = ready?.packs;
  const names = useMemo(() => namesOf(packs ?? [], language), [packs, language]);
  useEffect(() => setPageLanguage(document, language, 'insight.title'), [language]);
  const today = localDay(new Date());
  const [wanted, setWanted] = useState<{ id: string } | null>(null);
  const [answers, answer] = useAnswers();
  const readDocument = useCallback(
    async (id: string, written: WrittenNorwegian) => {
      const answer = await fetch(browser.runtime.getURL(`/saksmappe/${written}/${id}.md` as '/insight.html'));
      return fillDocument(await answer.text(), caseFileValues(packs ?? [], written, today));
    },
    [packs, today],
  );
  const counts = ready?.counts.counts ?? [];
  const days = counts.map(({ day }) => day).toSorted();
  const own = days.length > 0 ? figuresOf(counts, days[0] ?? today, days.at(-1) ?? today, randomHex()) : null;

  return (
    <Insight
      language={language}
      start={startTab()}
      wanted={wanted ? 'casefile' : null}
      mine={
        ready === null
          ? loaded === 'failed'
            ? 'failed'
            : null
          : {
              ...ready.counts,
              names,
              locked: ready.locked,
              chosen: chosenLines(ready, language),
              fleet: ready.fleet,
              switchTo: (counting) => void send('settings.set', { counting }).then(load),
              remove: async (which) => {
                await send('counts.remove', { days: which && [...which] });
                await load();
              },
              exportAll: () => saveFile(`kivett-${today}.json`, [everything(ready)], 'application/json'),
              makeFile: () => own && saveFile(`kivett-tall-${own.to}.json`, [JSON.stringify(own)], 'application/json'),
            }
      }
      report={
        ready && {
          names,
          own,
          endings: endingsOf(ready.packs, today, language),
          readFiles,
          print: () => window.print(),
          save: (report, kind) => saveReport(report, kind),
        }
      }
      ready={
        ready && (
          <Readiness
            language={language}
            answers={answers}
            packs={ready.packs}
            today={today}
            onAnswer={answer}
            onPrint={() => window.print()}
            onOpenDocument={(id) => setWanted({ id })}
            onStudio={(start) => void openStudio(start, today)}
          />
        )
      }
      casefile={
        ready && (
          <CasefilePane
            language={language}
            read={readDocument}
            copy={copyFormatted}
            save={(name, text) => saveFile(name, [text], 'text/markdown')}
            print={() => window.print()}
            start={wanted}
          />
        )
      }
    />
  );
}

async function loadAll(): Promise<Loaded | 'failed'> {
  const [settings, rules, counts, learned, fleet, managed] = await Promise.all([
    send('settings.get', {}),
    send('rules.get', {}),
    send('counts.get', {}),
    send('learning.get', {}),
    send('fleet.get', {}),
    send('managed.get', {}),
  ]);
  if (!settings.ok || !counts.ok) return 'failed';
  return {
    settings: settings.value,
    packs: rules.ok ? rules.value.packs : [],
    counts: counts.value,
    fleet: fleet.ok ? fleet.value : { host: null, epsilon: null, waiting: [] },
    learned: learned.ok ? learned.value : { read: {}, good: {} },
    locked: managed.ok && managed.value.locked.includes('counting'),
  };
}

/** 128 random bits. */
function randomHex(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function startTab(): InsightTab {
  const asked = location.hash.slice(1) as InsightTab;
  return INSIGHT_TABS.includes(asked) ? asked : 'mine';
}

function chosenLines({ settings, packs, learned }: Loaded, language: Language): string[] {
  const none = say(language, 'mine.settings.none');
  const service = packs.flatMap((pack) => pack.services).find(({ id }) => id === settings.service);
  const sum = (counts: Record<string, number>) => Object.values(counts).reduce((all, one) => all + one, 0);
  return [
    say(language, 'mine.settings.language', { value: t(language, `options.language.${settings.language}`) }),
    say(language, 'mine.settings.service', { value: service ? pick(service.name, language) : none }),
    say(language, 'mine.settings.hosts', { value: settings.followedHosts.join(', ') || none }),
    say(language, 'mine.settings.learned', { read: sum(learned.read), good: sum(learned.good) }),
  ];
}

function everything({ settings, counts, learned, fleet }: Loaded): string {
  return JSON.stringify({ settings, learned, counts: counts.counts, waiting: fleet.waiting }, null, 2);
}

function endingsOf(packs: readonly Pack[], today: string, language: Language) {
  return dueForReview(packs, today)
    .filter(({ list, why }) => list === 'decisions' && (why === 'ends' || why === 'ended'))
    .map(({ name }) => ({ name: typeof name === 'string' ? name : pick(name, language) }));
}

async function readFiles(files: readonly File[]): Promise<{ figures: Figures[]; bad: string[] }> {
  const read = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      figures: file.size <= MOST_FIGURES_BYTES ? readFigures(await file.text()) : null,
    })),
  );
  return {
    figures: read.flatMap(({ figures }) => figures ?? []),
    bad: read.filter(({ figures }) => figures === null).map(({ name }) => name),
  };
}

function saveReport(report: Report, kind: 'csv' | 'json'): void {
  const name = `kivett-rapport-${report.to}.${kind}`;
  if (kind === 'csv') saveFile(name, [csvOf(report)], 'text/csv');
  else saveFile(name, [JSON.stringify(report, null, 2)], 'application/json');
}

/** Formatted, so that headings and tables come along into a word processor. */
async function copyFormatted(element: HTMLElement): Promise<boolean> {
  try {
    const part = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
    await navigator.clipboard.write([
      new ClipboardItem({ ...part('text/html', element.innerHTML), ...part('text/plain', element.innerText) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
