import { assessment, pack, provenance, text, tool } from '../policy/packs';

/** A small national pack and a small kommune, shaped like the built-in ones. */
const three = (nb: string, nn: string, en: string) => ({ nb, nn, en });
const task = (
  id: string,
  name: ReturnType<typeof three>,
  synonyms: string[],
  open: 'none' | 'apen' | 'intern',
  procured: boolean,
  usual: 'apen' | 'intern' | 'fortrolig' | 'strengt_fortrolig',
) => ({
  id,
  name,
  synonyms,
  open_ceiling: open,
  needs_procured: procured,
  usual_class: usual,
  check: [text(`sjekk ${id}`)],
  dont: [text(`ikke ${id}`)],
  hjemmel: ['fvl-13'],
  ...provenance,
});
const kind = (
  id: string,
  name: ReturnType<typeof three>,
  synonyms: string[],
  classId: 'apen' | 'intern' | 'fortrolig' | 'strengt_fortrolig' | 'gradert',
) => ({
  id,
  name,
  synonyms,
  class: classId,
  hjemmel: ['gdpr-9'],
  ...provenance,
});

export const national = pack('base', 'national', {
  tools: [
    tool('chatgpt', 'consumer', ['chatgpt.com', 'chat.openai.com'], {
      name: 'ChatGPT',
      shared_host: true,
      synonyms: ['chat gpt', 'openai', 'gpt'],
    }),
    tool('copilot', 'consumer', ['copilot.microsoft.com'], {
      name: 'Microsoft Copilot (privat)',
      synonyms: ['copilot privat', 'bing chat', 'copilot', 'microsoft copilot'],
    }),
    tool('m365-copilot', 'work', ['m365.cloud.microsoft'], {
      name: 'Microsoft 365 Copilot',
      synonyms: ['copilot', 'm365', 'm365 copilot', 'copilot med jobbkonto'],
    }),
    tool('claude', 'consumer', ['claude.ai'], { name: 'Claude', shared_host: true }),
    tool('gemini', 'consumer', ['gemini.google.com'], { name: 'Gemini', shared_host: true }),
    tool('you', 'consumer', ['you.com'], { name: 'You.com', synonyms: ['you'] }),
    tool('deepl', 'translation', ['deepl.com'], { name: 'DeepL', shared_host: true }),
    tool('deepseek', 'stopped', ['chat.deepseek.com'], { name: 'DeepSeek', synonyms: ['deep seek'] }),
    tool('github-copilot', 'developer', ['github.com'], { name: 'GitHub Copilot', synonyms: ['git hub copilot'] }),
    tool('otter', 'transcription', ['otter.ai'], { name: 'Otter' }),
    tool('lokal', 'own', [], { name: 'Lokal språkmodell', synonyms: ['lokal modell', 'ollama'] }),
  ],
  family_ceilings: {
    consumer: 'apen',
    work: 'apen',
    own: 'apen',
    translation: 'apen',
    developer: 'apen',
    transcription: 'none',
    stopped: 'none',
  },
  tasks: [
    task(
      'klarsprak',
      three('Klarspråk', 'Klarspråk', 'Plain language'),
      ['språkvask', 'skrive om til klart språk', 'forenkle tekst', 'rewrite'],
      'apen',
      false,
      'apen',
    ),
    task(
      'referat',
      three('Møtereferat', 'Møtereferat', 'Minutes'),
      ['referat', 'møtenotat', 'meeting minutes', 'minutes of a meeting'],
      'intern',
      true,
      'intern',
    ),
    task(
      'oversette',
      three('Oversette', 'Omsetje', 'Translate'),
      ['oversettelse', 'omsetjing', 'translation', 'translate'],
      'apen',
      false,
      'apen',
    ),
    task(
      'vurdere-sokere',
      three('Rangere søkere', 'Rangere søkjarar', 'Rank applicants'),
      ['vurdere søkere', 'rangere', 'vurdere jobbsøkere', 'rank candidates', 'vurdere søkjarar', 'velge søker'],
      'none',
      true,
      'fortrolig',
    ),
    task(
      'vedtak',
      three('Enkeltvedtak', 'Enkeltvedtak', 'Decision in a case'),
      ['skrive vedtak', 'vedtaksbrev'],
      'none',
      true,
      'fortrolig',
    ),
    task(
      'journalnotat',
      three('Journalnotat', 'Journalnotat', 'Record note'),
      ['barnevernsnotat'],
      'none',
      true,
      'strengt_fortrolig',
    ),
    task(
      'excel',
      three('Excel-formel', 'Excel-formel', 'Excel formula'),
      ['formel i excel', 'regneark', 'excel'],
      'apen',
      false,
      'apen',
    ),
  ],
  data_kinds: [
    kind(
      'personopplysninger',
      three('Personopplysninger', 'Personopplysningar', 'Personal data'),
      ['persondata', 'navn og adresse'],
      'fortrolig',
    ),
    kind('epost', three('E-post', 'E-post', 'E-mail'), ['mail', 'e-poster', 'email', 'emails'], 'intern'),
    kind(
      'fodselsnummer',
      three('Fødselsnummer', 'Fødselsnummer', 'National identity number'),
      ['personnummer', 'fødselsnumre', 'fnr'],
      'fortrolig',
    ),
    kind(
      'helse',
      three('Helseopplysninger', 'Helseopplysningar', 'Health data'),
      ['journal', 'diagnose', 'helseinformasjon'],
      'fortrolig',
    ),
    kind(
      'elevtekst',
      three('Elevtekster', 'Elevtekstar', 'Pupil texts'),
      ['elevtekst', 'stiler', 'elevoppgaver'],
      'fortrolig',
    ),
    kind(
      'barnevern',
      three('Barnevernssak', 'Barnevernssak', 'Child welfare case'),
      ['barnevern', 'barnevernet'],
      'strengt_fortrolig',
    ),
    kind(
      'offentlig',
      three('Offentlig informasjon', 'Offentleg informasjon', 'Public information'),
      ['nettsidetekst', 'pressemelding'],
      'apen',
    ),
    kind('gradert', three('Gradert informasjon', 'Gradert informasjon', 'Classified information'), [], 'gradert'),
  ],
  hjemler: {
    'fvl-13': { name: 'forvaltningsloven § 13', meaning: text('taushetsplikt'), certainty: 'verified' },
    'gdpr-9': { name: 'GDPR art. 9', meaning: text('særlige kategorier'), certainty: 'verified' },
  },
  contacts: [
    { id: 'pvo', role: text('personvernombudet') },
    { id: 'radgiver', role: text('digitalrådgiveren') },
  ],
  settings: { send_with_reason: true, contact_for: { apen: 'radgiver', fortrolig: 'pvo' } },
});

export const eksempel = pack('eksempel', 'kommune', {
  decisions: [
    {
      tool: 'm365-copilot',
      account: 'work',
      status: 'approved',
      ceiling: 'intern',
      assessment,
      conditions: [text('Bruk jobbkontoen')],
      gyldig_til: '2027-06-30',
    },
    {
      tool: 'copilot',
      status: 'open_only',
      ceiling: 'apen',
      conditions: [text('Bare åpen informasjon')],
      alternative: 'm365-copilot',
    },
    {
      tool: 'chatgpt',
      status: 'open_only',
      ceiling: 'apen',
      conditions: [text('Bare åpen informasjon')],
      alternative: 'm365-copilot',
    },
    { tool: 'gemini', status: 'open_only', ceiling: 'apen' },
    { tool: 'claude', account: 'work', status: 'approved', ceiling: 'intern', assessment },
    { tool: 'claude', account: 'private', status: 'open_only', ceiling: 'apen' },
    { tool: 'deepseek', status: 'not_used', ceiling: 'none', alternative: 'm365-copilot' },
  ],
  family_decisions: [
    { family: 'developer', status: 'ask', ceiling: 'apen' },
    { family: 'own', status: 'ask', ceiling: 'apen' },
  ],
});
