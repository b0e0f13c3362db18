import type { FindingType, KnownFindingType } from '../contracts/finding';
import type { Language } from '../contracts/language';

type Labels = Record<Language, string>;

/**
 * What a placeholder calls each type. Plain words in capitals, so that a language model keeps them as names and a person
 * reads the text aloud without a key.
 */
const LABELS: Partial<Record<KnownFindingType, Labels>> = {
  PERSON: { nb: 'NAVN', nn: 'NAMN', en: 'NAME' },
  NATIONAL_ID: { nb: 'FØDSELSNUMMER', nn: 'FØDSELSNUMMER', en: 'NATIONAL ID' },
  DUF_NUMBER: { nb: 'DUF-NUMMER', nn: 'DUF-NUMMER', en: 'DUF NUMBER' },
  PHONE: { nb: 'TELEFON', nn: 'TELEFON', en: 'PHONE' },
  EMAIL: { nb: 'E-POST', nn: 'E-POST', en: 'EMAIL' },
  ADDRESS: { nb: 'ADRESSE', nn: 'ADRESSE', en: 'ADDRESS' },
  DATE_OF_BIRTH: { nb: 'FØDSELSDATO', nn: 'FØDSELSDATO', en: 'DATE OF BIRTH' },
  AGE: { nb: 'ALDER', nn: 'ALDER', en: 'AGE' },
  PASSPORT: { nb: 'PASS', nn: 'PASS', en: 'PASSPORT' },
  HEALTH_PERSONNEL_ID: { nb: 'HPR-NUMMER', nn: 'HPR-NUMMER', en: 'HPR NUMBER' },
  BANK_ACCOUNT: { nb: 'KONTONUMMER', nn: 'KONTONUMMER', en: 'BANK ACCOUNT' },
  IBAN: { nb: 'IBAN', nn: 'IBAN', en: 'IBAN' },
  CREDIT_CARD: { nb: 'KORTNUMMER', nn: 'KORTNUMMER', en: 'CARD NUMBER' },
  ORG_NUMBER: { nb: 'ORGANISASJONSNUMMER', nn: 'ORGANISASJONSNUMMER', en: 'ORGANISATION NUMBER' },
  VEHICLE_PLATE: { nb: 'BILSKILT', nn: 'BILSKILT', en: 'NUMBER PLATE' },
  CASE_NUMBER: { nb: 'SAKSNUMMER', nn: 'SAKSNUMMER', en: 'CASE NUMBER' },
  PROPERTY_ID: { nb: 'EIENDOM', nn: 'EIGEDOM', en: 'PROPERTY' },
  IP_ADDRESS: { nb: 'IP-ADRESSE', nn: 'IP-ADRESSE', en: 'IP ADDRESS' },
  SECRET: { nb: 'HEMMELIGHET', nn: 'LØYNDOM', en: 'SECRET' },
};

/** Types that a pack brought itself. */
const OTHER: Labels = { nb: 'OPPLYSNING', nn: 'OPPLYSNING', en: 'DETAIL' };

export function labelFor(type: FindingType, language: Language): string {
  return (LABELS[type as KnownFindingType] ?? OTHER)[language];
}

/** A person's name in part: the number tells whose. */
const FORMS: Record<'given' | 'surname', Labels> = {
  given: { nb: 'FORNAVN', nn: 'FORNAMN', en: 'FIRST NAME' },
  surname: { nb: 'ETTERNAVN', nn: 'ETTERNAMN', en: 'SURNAME' },
};

export function labelOfForm(form: 'given' | 'surname', language: Language): string {
  return FORMS[form][language];
}

/** The same label in all languages: a model that translates its answer translates the placeholders too. */
const FAMILIES: readonly (readonly string[])[] = [...Object.values(LABELS), ...Object.values(FORMS), OTHER].map(
  (labels) => Object.values(labels),
);
const NAME_LABELS: ReadonlySet<string> = new Set(
  [LABELS.PERSON, FORMS.given, FORMS.surname].flatMap((labels) => Object.values(labels ?? {})),
);

/** Labels that mean the same, this one among them. */
export function sameLabels(label: string): readonly string[] {
  return FAMILIES.find((family) => family.includes(label)) ?? [label];
}

/** What is numbered together: «FORNAVN 1» is the first name of «NAVN 1», in any language. */
export function countedAs(label: string): string {
  return NAME_LABELS.has(label) ? 'NAVN' : (sameLabels(label)[0] ?? label);
}

/** Every label in every language, longest first. */
const ALL_LABELS: readonly string[] = [...new Set(FAMILIES.flat())].sort((a, b) => b.length - a.length);

/**
 * Finds placeholders as we write them, also in other case and with more spaces. Groups: label, number, letter of another
 * spelling of the same.
 */
export function placeholderPattern(): RegExp {
  return new RegExp(`\\[\\s{0,3}(${ALL_LABELS.map(spaced).join('|')})\\s{1,3}(\\d{1,6})([b-z]?)\\s{0,3}\\]`, 'giu');
}

/** The same without its brackets: a text that says «NAVN 3» somewhere must not get a «[NAVN 3]» that means another. */
export function barePattern(): RegExp {
  return new RegExp(`(${ALL_LABELS.map(spaced).join('|')})\\s{1,3}(\\d{1,6})`, 'giu');
}

function spaced(label: string): string {
  return label.replaceAll(' ', '\\s{1,3}');
}

/** One spelling for comparing: `[ navn  1]` and `[NAVN 1]` are the same placeholder. */
export function placeholder(label: string, number: number | string, letter = ''): string {
  return `[${label.toUpperCase().replace(/\s+/gu, ' ')} ${Number(number)}${letter.toLowerCase()}]`;
}
