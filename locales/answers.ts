import type { Localized } from '../lib/contracts/language';

/** Names in the answers of a chat page, and the page where their key is saved. */
export const answers = {
  'answers.title': { nb: 'KI-vett: navn i svaret', nn: 'KI-vett: namn i svaret', en: 'KI-vett: names in the answer' },
  'answers.shown': {
    nb: 'Navnene vises av KI-vett, bare på denne skjermen. KI-tjenesten får dem ikke.',
    nn: 'Namna blir viste av KI-vett, berre på denne skjermen. KI-tenesta får dei ikkje.',
    en: 'KI-vett shows the names on this screen only. The AI service does not get them.',
  },
  'answers.hidden': {
    nb: 'Du ser svaret slik KI-tjenesten skrev det.',
    nn: 'Du ser svaret slik KI-tenesta skreiv det.',
    en: 'You see the answer as the AI service wrote it.',
  },
  'answers.show_names': { nb: 'Vis navn', nn: 'Vis namn', en: 'Show names' },
  'answers.show_placeholders': { nb: 'Vis plassholdere', nn: 'Vis plasshaldarar', en: 'Show placeholders' },
  'answers.save_key': { nb: 'Last ned nøkkel', nn: 'Last ned nøkkel', en: 'Download key' },
  'answers.doubtful': {
    nb: '{count|Én plassholder|Noen plassholdere} står for flere i denne samtalen, og blir derfor stående.',
    nn: '{count|Éin plasshaldar|Nokre plasshaldarar} står for fleire i denne samtalen, og blir derfor ståande.',
    en: '{count|One placeholder stands|Some placeholders stand} for several in this conversation, and stays as it is.',
  },
  'answers.listed': { nb: 'I svaret', nn: 'I svaret', en: 'In the answer' },
  'answers.is': { nb: '{written} er {original}', nn: '{written} er {original}', en: '{written} is {original}' },
  'key.title': { nb: 'Nøkkelen til samtalen', nn: 'Nøkkelen til samtalen', en: 'The key to the conversation' },
  'key.why': {
    nb: 'Nøkkelen sier hvem og hva plassholderne står for. Du trenger den bare hvis du vil lese svaret med navn senere: når du lukker fanen, glemmer KI-vett den.',
    nn: 'Nøkkelen seier kven og kva plasshaldarane står for. Du treng han berre om du vil lese svaret med namn seinare: når du lèt att fana, gløymer KI-vett han.',
    en: 'The key says who and what the placeholders stand for. You need it only to read the answer with names later: when you close the tab, KI-vett forgets it.',
  },
  'key.personal': {
    nb: 'Filen er personopplysninger. Lagre den bare der saken hører hjemme, og slett den når du er ferdig.',
    nn: 'Fila er personopplysningar. Lagre ho berre der saka høyrer heime, og slett ho når du er ferdig.',
    en: 'The file is personal data. Keep it only where the case belongs, and delete it when you are done.',
  },
  'key.count': {
    nb: '{count} {count|plassholder|plassholdere} i nøkkelen.',
    nn: '{count} {count|plasshaldar|plasshaldarar} i nøkkelen.',
    en: '{count} {count|placeholder|placeholders} in the key.',
  },
  'key.save': { nb: 'Last ned filen', nn: 'Last ned fila', en: 'Download the file' },
  'key.gone': {
    nb: 'Nøkkelen er ikke her lenger. Fanen er lukket, eller samtalen er en annen.',
    nn: 'Nøkkelen er ikkje her lenger. Fana er lukka, eller samtalen er ein annan.',
    en: 'The key is no longer here. The tab is closed, or the conversation is another one.',
  },
} as const satisfies Record<string, Localized>;
