import type { Action, ClassId } from '../lib/contracts/classes';
import type { Language, Localized } from '../lib/contracts/language';
import type { LookupAnswerWord } from '../lib/contracts/lookup';

/** Shape and word of a class, as in the badge: never colour alone. */
export const MARKER: Readonly<Record<ClassId, string>> = {
  apen: '○',
  intern: '◐',
  fortrolig: '◆',
  strengt_fortrolig: '■',
  gradert: '⬣',
};

export const CLASS_NAME: Readonly<Record<ClassId, Localized>> = {
  apen: { nb: 'Åpen', nn: 'Open', en: 'Open' },
  intern: { nb: 'Intern', nn: 'Intern', en: 'Internal' },
  fortrolig: { nb: 'Fortrolig', nn: 'Fortruleg', en: 'Confidential' },
  strengt_fortrolig: { nb: 'Strengt fortrolig', nn: 'Strengt fortruleg', en: 'Strictly confidential' },
  gradert: { nb: 'Gradert', nn: 'Gradert', en: 'Classified' },
};

export const ACTION_NAME: Readonly<Record<Action, Localized>> = {
  allow: { nb: 'går fint', nn: 'går fint', en: 'fine' },
  inform: { nb: 'greit å vite', nn: 'greitt å vite', en: 'good to know' },
  ask: { nb: 'velg', nn: 'vel', en: 'choose' },
  stop: { nb: 'stopp', nn: 'stopp', en: 'stop' },
};

export const ANSWER_NAME: Readonly<Record<LookupAnswerWord, Localized>> = {
  yes: { nb: 'Ja', nn: 'Ja', en: 'Yes' },
  yes_with_conditions: { nb: 'Ja, hvis', nn: 'Ja, viss', en: 'Yes, if' },
  no: { nb: 'Nei', nn: 'Nei', en: 'No' },
  ask: { nb: 'Spør først', nn: 'Spør først', en: 'Ask first' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Don’t know' },
};

const WORDS = {
  anyTool: { nb: 'Et åpent verktøy', nn: 'Eit ope verktøy', en: 'An open tool' },
  upTo: { nb: 'kan få', nn: 'kan få', en: 'may have' },
  notUsed: { nb: 'skal ikke brukes', nn: 'skal ikkje brukast', en: 'is not to be used' },
  atMost: { nb: 'høyst', nn: 'høgst', en: 'at most' },
  nothing: {
    nb: 'Fant ingenting å holde tilbake.',
    nn: 'Fann ingenting å halde tilbake.',
    en: 'Found nothing to hold back.',
  },
  line: { nb: 'linje', nn: 'linje', en: 'line' },
  basis: { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  instead: { nb: 'Gjør heller', nn: 'Gjer heller', en: 'Instead' },
  notChecked: { nb: 'Ikke kontrollert', nn: 'Ikkje kontrollert', en: 'Not checked' },
  uncertain: { nb: 'kan være', nn: 'kan vere', en: 'may be' },
  anonymise: { nb: 'anonymiser', nn: 'anonymiser', en: 'anonymise' },
  edit: { nb: 'rediger', nn: 'rediger', en: 'edit' },
  send_with_reason: { nb: 'send med begrunnelse', nn: 'send med grunngiving', en: 'send with a reason' },
  confirm_account: {
    nb: 'si om det er jobbkontoen',
    nn: 'sei om det er jobbkontoen',
    en: 'say whether it is the work account',
  },
  use: { nb: 'bruk', nn: 'bruk', en: 'use' },
  ask: { nb: 'spør', nn: 'spør', en: 'ask' },
  check: { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  dont: { nb: 'Ikke', nn: 'Ikkje', en: 'Don’t' },
  source: { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  tobechecked: { nb: 'sjekk', nn: 'sjekk', en: 'not verified' },
  understood: { nb: 'Forstått som', nn: 'Forstått som', en: 'Understood as' },
  missing: { nb: 'Si også', nn: 'Sei òg', en: 'Say also' },
  tool: { nb: 'verktøy', nn: 'verktøy', en: 'tool' },
  task: { nb: 'oppgave', nn: 'oppgåve', en: 'task' },
  data: { nb: 'hva slags opplysninger', nn: 'kva slags opplysningar', en: 'what kind of information' },
  account: { nb: 'jobbkonto eller privat konto', nn: 'jobbkonto eller privat konto', en: 'work or private account' },
  work: { nb: 'jobbkonto', nn: 'jobbkonto', en: 'work account' },
  private: { nb: 'privat konto', nn: 'privat konto', en: 'private account' },
  until: { nb: 'gjelder til', nn: 'gjeld til', en: 'valid until' },
  unsigned: { nb: 'Pakken er ikke signert', nn: 'Pakka er ikkje signert', en: 'The pack is not signed' },
  packOk: { nb: 'Pakken er i orden.', nn: 'Pakka er i orden.', en: 'The pack is in order.' },
  signature: { nb: 'Signatur', nn: 'Signatur', en: 'Signature' },
  verified: { nb: 'stemmer', nn: 'stemmer', en: 'verified' },
  noKey: { nb: 'av ukjent nøkkel', nn: 'av ukjend nøkkel', en: 'by an unknown key' },
  none: { nb: 'ingen', nn: 'ingen', en: 'none' },
  unknownTool: {
    nb: 'ukjent verktøy, regnes som åpent',
    nn: 'ukjent verktøy, blir rekna som ope',
    en: 'unknown tool, treated as open',
  },
} as const satisfies Record<string, Localized>;

export type Word = keyof typeof WORDS;

export function say(word: Word, language: Language): string {
  return WORDS[word][language];
}

/** Why a line or file could not be answered. Closed; the codes are part of the stable interface. */
export const INPUT_ERRORS = {
  not_json: 'the line is not JSON',
  not_an_object: 'the line is not a JSON object',
  bad_id: '«id» is neither a string nor a number',
  no_text: '«text» is missing or not a string',
  no_query: '«query» is missing or not a string',
  line_too_long: 'the line is longer than 4 MiB',
  not_utf8: 'the bytes are not UTF-8',
  not_text: 'the file is not text',
  not_found: 'the file cannot be read',
  not_written: 'the copy cannot be written: the file exists, or its folder does not',
} as const;
export type InputError = keyof typeof INPUT_ERRORS;

export function inputError(id: string | number | null, code: InputError) {
  return { id, error: { code, message: INPUT_ERRORS[code] } };
}
