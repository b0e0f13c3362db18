import type { ClassId } from '../contracts/classes';
import type { Account } from '../contracts/decision';

export type KnownAccount = Exclude<Account, 'unknown'>;

/** How people say which account they mean. Longest phrase wins, so «ikke jobbkonto» stands here as a whole. */
export const ACCOUNT_WORDS: Readonly<Record<KnownAccount, readonly string[]>> = {
  work: [
    'jobbkonto', 'jobbkontoen', 'jobbkontoen min', 'jobb konto', 'jobbinnlogging', 'jobbinnlogginga', 'jobbruker',
    'jobbbrukar', 'på jobbkonto', 'jobblisens', 'kommunekonto', 'kommunekontoen', 'kommunens konto', 'bedriftskonto',
    'arbeidskonto', 'arbeidskontoen', 'innlogget med jobb', 'logget inn med jobb', 'logga inn med jobb', 'feide',
    'work account', 'my work account', 'business account', 'company account', 'enterprise account', 'work login',
    'betalt av kommunen', 'kommunal konto',
  ],
  private: [
    'privat konto', 'privatkonto', 'privatkontoen', 'private konto', 'private kontoen', 'private kontoen min',
    'personlig konto', 'personleg konto', 'egen konto', 'eigen konto', 'min egen konto', 'privat bruker',
    'privat brukar', 'gratis', 'gratisversjon', 'gratisversjonen', 'gratisutgaven', 'gratisutgåva', 'gratiskonto',
    'uten innlogging', 'utan innlogging', 'uten konto', 'utan konto', 'uten jobbkonto', 'utan jobbkonto',
    'ikke jobbkonto', 'ikkje jobbkonto', 'private account', 'personal account', 'my own account', 'free account',
    'free version', 'free tier', 'the free one', 'not logged in', 'without a work account', 'privat', 'privatbruker',
  ],
};

/** Names of the classes themselves, where a question says the class and not the kind of information. */
export const CLASS_WORDS: Readonly<Partial<Record<ClassId, readonly string[]>>> = {
  apen: [
    'åpen informasjon', 'åpne data', 'åpent innhold', 'åpne opplysninger', 'open informasjon', 'opne data',
    'opne opplysningar', 'offentlig informasjon', 'offentleg informasjon', 'offentlig tekst', 'offentleg tekst',
    'allerede offentlig', 'allereie offentleg', 'open information', 'open data', 'public information', 'public data',
    'public text', 'already public', 'åpen', 'åpne',
  ],
  intern: [
    'intern informasjon', 'interne opplysninger', 'interne opplysningar', 'internt dokument', 'interne dokumenter',
    'interne dokument', 'internt notat', 'internt', 'internal information', 'internal document', 'internal documents',
    'internal data',
  ],
  fortrolig: [
    'fortrolig', 'fortrolige', 'fortruleg', 'fortrulege', 'konfidensielt', 'konfidensiell', 'taushetsbelagt',
    'taushetsbelagte', 'taushetsplikt', 'teiepliktig', 'teiepliktige', 'teieplikt', 'unntatt offentlighet',
    'unnateke offentlegheit', 'confidential', 'sensitive', 'sensitiv', 'sensitivt', 'sensitive opplysninger',
    'sensitive personopplysninger', 'sensitive personal data',
  ],
  strengt_fortrolig: [
    'strengt fortrolig', 'strengt fortruleg', 'strictly confidential', 'hemmelig adresse', 'sperret adresse',
    'adressesperre', 'skjult adresse', 'protected address',
  ],
  gradert: [
    'gradert', 'graderte', 'gradert informasjon', 'sikkerhetsgradert', 'sikkerhetsgraderte', 'tryggleiksgradert',
    'sikkerheitsgradert', 'classified', 'classified information', 'begrenset etter sikkerhetsloven',
  ],
};

/** Words that turn what follows around: «uten navn» does not say that there are names. */
export const WITHOUT: ReadonlySet<string> = new Set(
  ['uten', 'utan', 'ikke', 'ikkje', 'ingen', 'without', 'no', 'not', 'fjernet', 'fjerna', 'anonymisert', 'anonymiserte'],
);

/** Words that some tool is also called, and that every other question holds. */
export const NEVER_A_NAME: ReadonlySet<string> = new Set(
  ['you', 'my', 'read', 'x', 'ki', 'ai', 'kan', 'jeg', 'eg', 'bruke', 'can', 'use', 'i', 'it', 'og', 'and'],
);

/**
 * Words of questions as such: never an inflected or misspelt form of something («bruke» is not «brukere», «clause» is
 * not «Claude»). As written they still count where a pack names them.
 */
export const ORDINARY: ReadonlySet<string> = new Set([
    'bruke', 'bruker', 'brukar', 'brukes', 'brukt', 'lime', 'limer', 'skrive', 'skriver', 'skriv', 'legge', 'legger',
    'sende', 'sender', 'laste', 'hente', 'lage', 'lager', 'lese', 'leser', 'hjelp', 'hjelpe', 'gjøre', 'gjoere', 'kunne',
    'skulle', 'burde', 'trenger', 'trenge', 'hvilke', 'hvilken', 'hvordan', 'korleis', 'hvorfor', 'kvifor', 'dette',
    'disse', 'denne', 'desse', 'noen', 'nokon', 'noe', 'eller', 'under', 'etter', 'mellom', 'andre', 'alle', 'trygt',
    'lovlig', 'lovleg', 'tillatt', 'about', 'which', 'where', 'would', 'could', 'should', 'allowed', 'write', 'paste',
    'clause', 'canvas', 'motion', 'nation', 'after', 'there', 'these', 'those',
]);
