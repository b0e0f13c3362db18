import { Button } from '@digdir/designsystemet-react';
import { zipSync } from 'fflate';
import { useState } from 'react';
import { type KitFile, type KitValues, kitValuesSchema } from '../../lib/contracts/kit';
import type { Language } from '../../lib/contracts/language';
import { STAGES } from '../../lib/contracts/pack';
import { kitFiles } from '../../lib/kit';
import type { MadeFile } from '../../lib/studio/signing';
import { type StudioKeyText, st } from '../../lib/studio/text';
import { Choice, TextLine } from './fields';

const LINES = [
  'kommune',
  'chromeId',
  'edgeId',
  'firefoxId',
  'updateUrl',
  'packUrl',
  'key',
  'group',
  'metricsUrl',
  'metricsNoise',
  'contact',
] as const;
type Line = (typeof LINES)[number];

/** Fields of the form → places in the values: what is wrong is said where it is written. */
const PLACE: Readonly<Record<Line, string>> = {
  kommune: 'kommune',
  chromeId: 'chromeId',
  edgeId: 'edgeId',
  firefoxId: 'firefoxId',
  updateUrl: 'updateUrl',
  packUrl: 'managed/packUrls',
  key: 'managed/trustedKeys',
  group: 'managed/group',
  metricsUrl: 'managed/metricsUrl',
  metricsNoise: 'managed/metricsNoise',
  contact: 'contact',
};

interface KitProps {
  publisher: string;
  language: Language;
  download: (file: MadeFile) => void;
}

/** The deployment kit, filled while one writes: nothing of it is kept. */
export function Kit({ publisher, language, download }: KitProps) {
  const [lines, setLines] = useState<Readonly<Record<Line, string>>>({
    ...(Object.fromEntries(LINES.map((line) => [line, ''])) as Record<Line, string>),
    kommune: publisher,
  });
  const [stage, setStage] = useState<(typeof STAGES)[number] | ''>('');
  const parsed = kitValuesSchema.safeParse(valuesOf(lines, stage, language));
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.slice(0, 2).join('/')));
  const files = parsed.success ? kitFiles(parsed.data) : [];
  return (
    <>
      <p>{st(language, 'studio.kit.note')}</p>
      {LINES.map((line) => (
        <TextLine
          key={line}
          label={st(language, `studio.kit.${line}` as StudioKeyText)}
          value={lines[line]}
          error={lines[line] !== '' && wrong.has(PLACE[line]) ? st(language, 'studio.kit.wrong') : undefined}
          onChange={(value) => setLines({ ...lines, [line]: value })}
        />
      ))}
      <Choice
        label={st(language, 'studio.kit.stage')}
        value={stage}
        options={[
          { value: '', label: st(language, 'studio.kit.stage.none') },
          ...STAGES.map((one) => ({ value: one, label: one })),
        ]}
        onChange={setStage}
      />
      {files.length > 0 && (
        <section className="kv-stack" aria-labelledby="kit-files">
          <h3 id="kit-files" className="kv-h2">
            {st(language, 'studio.kit.files')}
          </h3>
          <Button onClick={() => download({ name: 'ki-vett-utrulling.zip', text: '', bytes: zipOf(files) })}>
            {st(language, 'studio.kit.all')}
          </Button>
          <ul className="kv-plain kv-packs">
            {files.map((file) => (
              <li key={file.path} className="kv-pack kv-row kv-row--apart">
                <span className="kv-break">{file.path}</span>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={st(language, 'studio.kit.one', { file: file.path })}
                  onClick={() =>
                    download({ name: file.path.split('/').at(-1) ?? file.path, text: file.text, bytes: bytesOf(file) })
                  }
                >
                  ↓
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What is empty is not there: a hole is never written into a file. */
function valuesOf(lines: Readonly<Record<Line, string>>, stage: string, language: Language): unknown {
  const given = Object.fromEntries(
    Object.entries(lines).flatMap(([line, value]) => (value.trim() === '' ? [] : [[line, value.trim()]])),
  ) as Partial<Record<Line, string>>;
  const { packUrl, key, group, metricsUrl, metricsNoise, ...rest } = given;
  const managed: KitValues['managed'] = {
    ...(packUrl ? { packUrls: [packUrl] } : {}),
    ...(key ? { trustedKeys: [key] } : {}),
    ...(group ? { group } : {}),
    ...(metricsUrl ? { metricsUrl } : {}),
    ...(metricsNoise ? { metricsNoise } : {}),
    ...(stage ? { stage: stage as (typeof STAGES)[number] } : {}),
  };
  return { ...rest, managed, language };
}

function bytesOf({ text, encoding }: KitFile): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf8') return new TextEncoder().encode(text);
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < marked.length; i++) view.setUint16(i * 2, marked.charCodeAt(i), true);
  return bytes;
}

function zipOf(files: readonly KitFile[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(zipSync(Object.fromEntries(files.map((file) => [file.path, bytesOf(file)]))));
}
