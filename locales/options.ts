import type { Localized } from '../lib/contracts/language';

export const options = {
  'options.title': { nb: 'KI-vett: innstillinger', nn: 'KI-vett: innstillingar', en: 'KI-vett: settings' },
  'options.heading': { nb: 'Innstillinger', nn: 'Innstillingar', en: 'Settings' },
  'options.language': { nb: 'Språk', nn: 'Språk', en: 'Language' },
  'options.language.nb': { nb: 'Bokmål', nn: 'Bokmål', en: 'Bokmål' },
  'options.language.nn': { nb: 'Nynorsk', nn: 'Nynorsk', en: 'Nynorsk' },
  'options.language.en': { nb: 'English', nn: 'English', en: 'English' },
  'options.packs': { nb: 'Regler som gjelder', nn: 'Reglar som gjeld', en: 'Rules in force' },
  'options.packs.none': {
    nb: 'Ingen regler er på plass, så ingenting blir kontrollert.',
    nn: 'Ingen reglar er på plass, så ingenting blir kontrollert.',
    en: 'No rules are in place, so nothing is checked.',
  },
  'options.packs.problems': {
    nb: 'Noe med reglene er ikke som det skal. KI-vett bruker dem som står under her. Si fra til den som har ansvar for KI i kommunen.',
    nn: 'Noko med reglane er ikkje som det skal. KI-vett bruker dei som står under her. Sei frå til den som har ansvar for KI i kommunen.',
    en: 'Something about the rules is not as it should be. KI-vett uses the ones listed below. Tell whoever is responsible for AI in the municipality.',
  },
  'options.packs.version': { nb: 'utgave {version}', nn: 'utgåve {version}', en: 'version {version}' },
  'options.packs.expires': { nb: 'gjelder til {date}', nn: 'gjeld til {date}', en: 'valid until {date}' },
  'options.packs.expired': { nb: 'gikk ut {date}', nn: 'gjekk ut {date}', en: 'expired {date}' },
  'options.packs.from': { nb: 'fra {publisher}', nn: 'frå {publisher}', en: 'from {publisher}' },
  'options.packs.active': { nb: 'I bruk', nn: 'I bruk', en: 'In use' },
  'options.packs.inactive': { nb: 'Ikke i bruk', nn: 'Ikkje i bruk', en: 'Not in use' },
  'options.example': {
    nb: 'Prøv med reglene til en eksempelkommune',
    nn: 'Prøv med reglane til ein eksempelkommune',
    en: 'Try with the rules of an example municipality',
  },
  'options.example.note': {
    nb: 'For opplæring og testing. Kommunen finnes ikke.',
    nn: 'For opplæring og testing. Kommunen finst ikkje.',
    en: 'For training and testing. The municipality does not exist.',
  },
  'options.install': { nb: 'Legg inn en regelpakke', nn: 'Legg inn ei regelpakke', en: 'Add a rule pack' },
  'options.install.note': {
    nb: 'Du får pakken av den som har ansvar for KI i kommunen. Den blir kontrollert før den blir tatt i bruk.',
    nn: 'Du får pakka av den som har ansvar for KI i kommunen. Ho blir kontrollert før ho blir teken i bruk.',
    en: 'You get the pack from whoever is responsible for AI in the municipality. It is checked before it is used.',
  },
  'options.install.file': { nb: 'Velg pakkefil', nn: 'Vel pakkefil', en: 'Choose the pack file' },
  'options.install.done': { nb: 'Pakken er lagt inn.', nn: 'Pakka er lagd inn.', en: 'The pack has been added.' },
  'options.install.refused': {
    nb: 'Pakken ble ikke lagt inn. Reglene du hadde, gjelder fortsatt.',
    nn: 'Pakka vart ikkje lagd inn. Reglane du hadde, gjeld framleis.',
    en: 'The pack was not added. The rules you had are still in force.',
  },
  'options.install.where': { nb: 'Sted i pakken: {path}', nn: 'Stad i pakka: {path}', en: 'Place in the pack: {path}' },
  'options.install.more': {
    nb: '{count} {count|feil|feil} til av samme slag',
    nn: '{count} {count|feil|feil} til av same slag',
    en: '{count} more {count|problem|problems} of the same kind',
  },
  'options.install.working': { nb: 'Kontrollerer pakken …', nn: 'Kontrollerer pakka …', en: 'Checking the pack …' },
  'options.hosts': {
    nb: 'Sider KI-vett følger med på',
    nn: 'Sider KI-vett følgjer med på',
    en: 'Pages KI-vett follows',
  },
  'options.hosts.builtIn': { nb: 'følger med fra start', nn: 'følgjer med frå start', en: 'from the start' },
  'options.hosts.remove': { nb: 'Slutt å følge med', nn: 'Slutt å følgje med', en: 'Stop following' },
  'options.hosts.removeAbout': {
    nb: 'Slutt å følge med på {host}',
    nn: 'Slutt å følgje med på {host}',
    en: 'Stop following {host}',
  },
  'options.hosts.none': {
    nb: 'Du har ikke lagt til noen sider selv. Det gjør du i KI-vett-vinduet når du står på siden.',
    nn: 'Du har ikkje lagt til nokon sider sjølv. Det gjer du i KI-vett-vindauget når du står på sida.',
    en: 'You have added no pages yourself. You do that in the KI-vett window while you are on the page.',
  },
  'options.failed': {
    nb: 'Innstillingene svarer ikke akkurat nå.',
    nn: 'Innstillingane svarer ikkje akkurat no.',
    en: 'The settings are not responding right now.',
  },
} as const satisfies Record<string, Localized>;
