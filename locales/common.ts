import type { Localized } from '../lib/contracts/language';

export const common = {
  'common.and': { nb: 'og', nn: 'og', en: 'and' },
  'common.close': { nb: 'Lukk', nn: 'Lukk', en: 'Close' },
  'common.copied': { nb: 'Kopiert', nn: 'Kopiert', en: 'Copied' },
  'common.loading': { nb: 'Henter reglene …', nn: 'Hentar reglane …', en: 'Getting the rules …' },
  'common.settings': { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  'common.source': { nb: 'Kilde', nn: 'Kjelde', en: 'Source' },
  'common.basis': { nb: 'Grunnlag', nn: 'Grunnlag', en: 'Basis' },
  'common.uncertain': { nb: 'sjekk', nn: 'sjekk', en: 'not verified' },
  'common.opensNewTab': { nb: 'åpnes i ny fane', nn: 'opnar seg i ny fane', en: 'opens in a new tab' },
  'common.local': {
    nb: 'Alt blir lest på din egen maskin. KI-vett lagrer ikke det du skriver.',
    nn: 'Alt blir lese på di eiga maskin. KI-vett lagrar ikkje det du skriv.',
    en: 'Everything is read on your own machine. KI-vett does not store what you write.',
  },
  'common.rulesMissing': {
    nb: 'Reglene er ikke på plass, så ingenting er kontrollert.',
    nn: 'Reglane er ikkje på plass, så ingenting er kontrollert.',
    en: 'The rules are not in place, so nothing has been checked.',
  },
  'common.rulesMissing.now': {
    nb: 'Start nettleseren på nytt, eller se innstillingene.',
    nn: 'Start nettlesaren på nytt, eller sjå innstillingane.',
    en: 'Restart the browser, or look in the settings.',
  },
  'common.tryAgain': { nb: 'Prøv igjen', nn: 'Prøv igjen', en: 'Try again' },

  'class.apen': { nb: 'Åpen', nn: 'Open', en: 'Open' },
  'class.intern': { nb: 'Intern', nn: 'Intern', en: 'Internal' },
  'class.fortrolig': { nb: 'Fortrolig', nn: 'Fortruleg', en: 'Confidential' },
  'class.strengt_fortrolig': { nb: 'Strengt fortrolig', nn: 'Strengt fortruleg', en: 'Strictly confidential' },
  'class.gradert': { nb: 'Gradert', nn: 'Gradert', en: 'Classified' },

  'account.work': { nb: 'Jobbkonto', nn: 'Jobbkonto', en: 'Work account' },
  'account.private': { nb: 'Privat konto', nn: 'Privat konto', en: 'Private account' },
  'account.unknown': { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Don’t know' },

  'incomplete.text_too_long': {
    nb: 'resten av teksten, fordi den er svært lang',
    nn: 'resten av teksten, fordi han er svært lang',
    en: 'the rest of the text, because it is very long',
  },
  'incomplete.rule_failed': {
    nb: 'én regel som ikke lot seg kjøre',
    nn: 'éin regel som ikkje lét seg køyre',
    en: 'one rule that could not be run',
  },
  'incomplete.editor_not_understood': {
    nb: 'skrivefeltet, fordi vi ikke forstår det',
    nn: 'skrivefeltet, fordi vi ikkje forstår det',
    en: 'the text field, because we do not understand it',
  },
  'incomplete.rules_missing': {
    nb: 'teksten, fordi reglene mangler',
    nn: 'teksten, fordi reglane manglar',
    en: 'the text, because the rules are missing',
  },
  'incomplete.file_not_read': {
    nb: 'filen eller bildet',
    nn: 'fila eller biletet',
    en: 'the file or image',
  },
  'incomplete.sentence': {
    nb: 'Ikke kontrollert: {what}.',
    nn: 'Ikkje kontrollert: {what}.',
    en: 'Not checked: {what}.',
  },

  'type.PERSON': { nb: '{count} navn', nn: '{count} namn', en: '{count} {count|name|names}' },
  'type.NATIONAL_ID': {
    nb: '{count} fødselsnummer',
    nn: '{count} fødselsnummer',
    en: '{count} national identity {count|number|numbers}',
  },
  'type.DUF_NUMBER': { nb: '{count} DUF-nummer', nn: '{count} DUF-nummer', en: '{count} DUF {count|number|numbers}' },
  'type.PHONE': {
    nb: '{count} telefonnummer',
    nn: '{count} telefonnummer',
    en: '{count} phone {count|number|numbers}',
  },
  'type.EMAIL': {
    nb: '{count} {count|e-postadresse|e-postadresser}',
    nn: '{count} {count|e-postadresse|e-postadresser}',
    en: '{count} e-mail {count|address|addresses}',
  },
  'type.ADDRESS': {
    nb: '{count} {count|adresse|adresser}',
    nn: '{count} {count|adresse|adresser}',
    en: '{count} {count|address|addresses}',
  },
  'type.DATE_OF_BIRTH': {
    nb: '{count} {count|fødselsdato|fødselsdatoer}',
    nn: '{count} {count|fødselsdato|fødselsdatoar}',
    en: '{count} {count|date|dates} of birth',
  },
  'type.AGE': { nb: 'alder', nn: 'alder', en: 'age' },
  'type.PASSPORT': {
    nb: '{count} passnummer',
    nn: '{count} passnummer',
    en: '{count} passport {count|number|numbers}',
  },
  'type.HEALTH_PERSONNEL_ID': {
    nb: '{count} HPR-nummer',
    nn: '{count} HPR-nummer',
    en: '{count} health personnel {count|number|numbers}',
  },
  'type.BANK_ACCOUNT': {
    nb: '{count} kontonummer',
    nn: '{count} kontonummer',
    en: '{count} bank account {count|number|numbers}',
  },
  'type.IBAN': { nb: '{count} IBAN', nn: '{count} IBAN', en: '{count} IBAN' },
  'type.CREDIT_CARD': {
    nb: '{count} kortnummer',
    nn: '{count} kortnummer',
    en: '{count} card {count|number|numbers}',
  },
  'type.ORG_NUMBER': {
    nb: '{count} organisasjonsnummer',
    nn: '{count} organisasjonsnummer',
    en: '{count} organisation {count|number|numbers}',
  },
  'type.VEHICLE_PLATE': {
    nb: '{count} bilnummer',
    nn: '{count} bilnummer',
    en: '{count} number {count|plate|plates}',
  },
  'type.CASE_NUMBER': {
    nb: '{count} saksnummer',
    nn: '{count} saksnummer',
    en: '{count} case {count|number|numbers}',
  },
  'type.PROPERTY_ID': {
    nb: '{count} gårds- og bruksnummer',
    nn: '{count} gards- og bruksnummer',
    en: '{count} property {count|number|numbers}',
  },
  'type.IP_ADDRESS': {
    nb: '{count} IP-{count|adresse|adresser}',
    nn: '{count} IP-{count|adresse|adresser}',
    en: '{count} IP {count|address|addresses}',
  },
  'type.SECRET': {
    nb: '{count} {count|passord eller nøkkel|passord eller nøkler}',
    nn: '{count} {count|passord eller nøkkel|passord eller nøklar}',
    en: '{count} {count|password or key|passwords or keys}',
  },
  'type.HEALTH': { nb: 'helse', nn: 'helse', en: 'health' },
  'type.CHILD_WELFARE': { nb: 'barnevern', nn: 'barnevern', en: 'child welfare' },
  'type.SOCIAL_SERVICES': { nb: 'sosiale tjenester', nn: 'sosiale tenester', en: 'social services' },
  'type.SPECIAL_CATEGORY': {
    nb: 'særlige personopplysninger',
    nn: 'særlege personopplysningar',
    en: 'special category data',
  },
  'type.CRIMINAL_OFFENCE': { nb: 'straff og lovbrudd', nn: 'straff og lovbrot', en: 'crime and punishment' },
  'type.CLASSIFIED_MARKING': { nb: 'gradering', nn: 'gradering', en: 'classification marking' },
  'type.SECURITY_DETAIL': { nb: 'sikkerhetsdetaljer', nn: 'tryggleiksdetaljar', en: 'security details' },
} as const satisfies Record<string, Localized>;
