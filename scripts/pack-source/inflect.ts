/**
 * Writes out the surface forms of a Norwegian term, for both målformer. The engine does no stemming: what is not written
 * here (or as `forms` in the YAML) is not found. Errs towards a few forms that nobody uses; they cost bytes, not alarms.
 */
export type Paradigm = 'm' | 'f' | 'n' | 'n-er' | 'agent' | 'plural' | 'none';
export type WrittenLanguage = 'nb' | 'nn';

/** Longest ending first wins. The last part of a compound decides the gender, so endings are whole words. */
const NB: readonly [ending: string, paradigm: Paradigm][] = [
  ['penger', 'plural'],
  ['anmerkninger', 'plural'],
  ['misligheter', 'plural'],
  ['foreldre', 'none'],
  ['data', 'none'],
  ['tips', 'none'],
  ['pårørende', 'none'],
  ['pleier', 'agent'],
  ['rådgiver', 'agent'],
  ['mindreårig', 'none'],
  ['boligsosial', 'none'],
  ['kraftsensitiv', 'none'],
  ['notat', 'n-er'],
  ['aggregat', 'n-er'],
  ['objekt', 'n-er'],
  ['dokument', 'n-er'],
  ['møte', 'n'],
  ['skifte', 'n'],
  ['bytte', 'n'],
  ['minne', 'n'],
  ...[
    'vedtak',
    'tiltak',
    'hjem',
    'rom',
    'barn',
    'samvær',
    'hus',
    'råd',
    'vern',
    'ansvar',
    'opphold',
    'lån',
    'svangerskap',
    'medlemskap',
    'program',
    'fravær',
    'gebyr',
    'erverv',
    'kart',
    'nett',
    'basseng',
    'verk',
    'grunnlag',
    'trekk',
    'pålegg',
    'utlegg',
    'krav',
    'uttrekk',
    'utvalg',
    'skjema',
    'brev',
    'tilbud',
    'anbud',
    'botilbud',
    'tilskudd',
    'fond',
    'forsvar',
    'budskap',
    'team',
    'salg',
    'avhør',
    'foto',
    'passord',
    'framlegg',
    'forslag',
    'fritak',
    'token',
    'overgrep',
    'minnelag',
    'mål',
    'misbruk',
    'avslag',
    'tilsyn',
    'bygg',
    'slag',
    'forbruk',
    'navn',
    'selvmord',
    'blåmerke',
  ].map((ending): [string, Paradigm] => [ending, 'n']),
  ...[
    'ing',
    'hjelp',
    'trygd',
    'støtte',
    'sak',
    'liste',
    'mappe',
    'mulkt',
    'nemnd',
    'plikt',
    'drift',
    'fil',
    'lenke',
    'oppgave',
    'klage',
    'kilde',
    'uke',
  ].map((ending): [string, Paradigm] => [ending, 'f']),
];

const NN: readonly [ending: string, paradigm: Paradigm][] = [
  ['pengar', 'plural'],
  ['foreldre', 'none'],
  ['data', 'none'],
  ['tips', 'none'],
  ['pårørande', 'none'],
  ['mindreårig', 'none'],
  ['bustadsosial', 'none'],
  ['kraftsensitiv', 'none'],
  ['pleiar', 'agent'],
  ['rådgjevar', 'agent'],
  ...[
    'møte',
    'skifte',
    'byte',
    'minne',
    'vedtak',
    'tiltak',
    'rom',
    'barn',
    'samvær',
    'hus',
    'råd',
    'vern',
    'ansvar',
    'opphald',
    'lån',
    'svangerskap',
    'medlemskap',
    'program',
    'fråvær',
    'gebyr',
    'erverv',
    'kart',
    'nett',
    'basseng',
    'verk',
    'grunnlag',
    'trekk',
    'pålegg',
    'utlegg',
    'krav',
    'uttrekk',
    'utval',
    'skjema',
    'brev',
    'tilbod',
    'anbod',
    'butilbod',
    'tilskot',
    'fond',
    'forsvar',
    'team',
    'sal',
    'avhøyr',
    'foto',
    'passord',
    'framlegg',
    'fritak',
    'token',
    'overgrep',
    'notat',
    'objekt',
    'aggregat',
    'mål',
    'misbruk',
    'avslag',
    'tilsyn',
    'bygg',
    'slag',
    'sjølvmord',
    'avskil',
  ].map((ending): [string, Paradigm] => [ending, 'n']),
  ...[
    'ing',
    'heit',
    'hjelp',
    'trygd',
    'støtte',
    'sak',
    'liste',
    'mappe',
    'mulkt',
    'nemnd',
    'plikt',
    'drift',
    'fil',
    'lenkje',
    'gåve',
    'oppgåve',
    'klage',
    'kjelde',
    'teneste',
    'meldinga',
    'svikt',
    'matrise',
    'sperre',
    'adresse',
    'åtferd',
    'veke',
  ].map((ending): [string, Paradigm] => [ending, 'f']),
];

/** Words that follow no pattern: singular definite, plural, plural definite. Matched as the end of a compound. */
const IRREGULAR: Record<WrittenLanguage, readonly [ending: string, forms: readonly string[]][]> = {
  nb: [
    ['nøkkel', ['nøkkelen', 'nøkler', 'nøklene']],
    ['regel', ['regelen', 'regler', 'reglene']],
    ['kabel', ['kabelen', 'kabler', 'kablene']],
    ['varsel', ['varselet', 'varslet', 'varsler', 'varslene']],
    ['fengsel', ['fengselet', 'fengslet', 'fengsler', 'fengslene']],
    ['senter', ['senteret', 'sentret', 'sentre', 'sentrene']],
    ['lager', ['lageret', 'lagre', 'lagrene']],
    ['verge', ['vergen', 'verger', 'vergene']],
  ],
  nn: [
    ['nøkkel', ['nøkkelen', 'nøklar', 'nøklane']],
    ['regel', ['regelen', 'reglar', 'reglane']],
    ['kabel', ['kabelen', 'kablar', 'kablane']],
    ['varsel', ['varselet', 'varsla', 'varsel']],
    ['fengsel', ['fengselet', 'fengsla']],
    ['senter', ['senteret', 'sentera', 'sentra']],
    ['lager', ['lageret', 'lagra']],
    ['verje', ['verja', 'verjer', 'verjene']],
  ],
};

/** Short vowel before m: the m doubles when an ending follows (hjem – hjemmet, program – programmet). */
const DOUBLED_M = /(?:hjem|rom|program)$/;

function paradigmOf(word: string, language: WrittenLanguage): Paradigm {
  const table = language === 'nb' ? NB : NN;
  let best: [string, Paradigm] | undefined;
  for (const row of table) {
    if (word.endsWith(row[0]) && row[0].length > (best?.[0].length ?? 0)) best = row;
  }
  return best?.[1] ?? 'm';
}

function endings(word: string, paradigm: Paradigm, language: WrittenLanguage): string[] {
  const stem = word.endsWith('e') ? word.slice(0, -1) : DOUBLED_M.test(word) ? `${word}m` : word;
  const weak = word.endsWith('e');
  const nb = language === 'nb';
  switch (paradigm) {
    case 'none':
      return [];
    case 'plural':
      return [`${word.slice(0, -1)}ne`];
    case 'agent':
      return nb ? [`${word}en`, `${word}e`, `${word}ne`] : [`${word}en`, `${word}ar`, `${word}ane`];
    case 'm':
      if (nb) return [`${stem}en`, `${stem}er`, `${stem}ene`];
      // søknad, merknad, bustad: -er in the plural; the rest -ar.
      return word.endsWith('ad')
        ? [`${stem}en`, `${stem}er`, `${stem}ene`, `${stem}ar`]
        : [`${stem}en`, `${stem}ar`, `${stem}ane`];
    case 'f':
      if (nb) return [`${stem}en`, `${stem}a`, `${stem}er`, `${stem}ene`];
      return word.endsWith('ing') ? [`${stem}a`, `${stem}ar`, `${stem}ane`] : [`${stem}a`, `${stem}er`, `${stem}ene`];
    case 'n':
      if (weak) return nb ? [`${word}t`, `${word}r`, `${word}ne`] : [`${word}t`, `${stem}a`];
      return nb
        ? [
            `${stem}et`,
            `${stem}ene`,
            `${stem}a`,
            ...(word.endsWith('skjema') || DOUBLED_M.test(word) ? [`${stem}er`] : []),
          ]
        : [`${stem}et`, `${stem}a`];
    case 'n-er':
      return nb ? [`${stem}et`, `${stem}er`, `${stem}ene`] : [`${stem}et`, `${stem}a`];
  }
}

function inflectWord(word: string, language: WrittenLanguage, override?: Paradigm): string[] {
  if (override === 'none') return [word];
  if (override === undefined) {
    const irregular = IRREGULAR[language].find(([ending]) => word.endsWith(ending));
    if (irregular) {
      const first = word.slice(0, word.length - irregular[0].length);
      return [word, ...irregular[1].map((form) => first + form)];
    }
  }
  return [word, ...endings(word, override ?? paradigmOf(word, language), language)];
}

/** Definite and plural form of the adjective that stands before a noun (sakkyndig – sakkyndige). */
function adjective(word: string): string {
  if (/[ea]$|els$/.test(word)) return word;
  if (word.endsWith('et')) return `${word.slice(0, -2)}ede`;
  if (word.endsWith('ymt')) return `${word.slice(0, -1)}e`;
  return `${word}e`;
}

const LINK_WORDS = new Set([
  'under',
  'av',
  'i',
  'om',
  'mot',
  'til',
  'før',
  'og',
  'med',
  'for',
  'ved',
  'på',
  'frå',
  'fra',
  'hos',
  'på',
]);

function genitive(form: string): string {
  return /[sxz]$/i.test(form) ? `${form}'` : `${form}s`;
}

/**
 * All forms of one term in one language, the base form first. `melding til barnevernet` inflects its first word,
 * `sakkyndig vurdering` its last, with the adjective before it in the form the noun asks for.
 */
export function inflect(term: string, language: WrittenLanguage, override?: Paradigm): string[] {
  const words = term.split(' ');
  const link = words.findIndex((word) => LINK_WORDS.has(word));
  const headAt = link > 0 ? link - 1 : words.length - 1;
  const head = words[headAt] as string;
  const forms = inflectWord(head, language, override);
  const rest = words.slice(headAt + 1);
  const before = words.slice(0, headAt);
  const bent = before.map(adjective);
  const out: string[] = [];
  forms.forEach((form, index) => {
    out.push([...(index === 0 ? before : bent), form, ...rest].join(' '));
  });
  // A genitive is common only in the definite singular («bekymringsmeldingens»), and only where nothing follows the head.
  const definite = forms[1];
  if (definite !== undefined && rest.length === 0) {
    const form = genitive(definite);
    if (!form.endsWith("'")) out.push([...bent, form].join(' '));
  }
  return [...new Set(out)];
}
