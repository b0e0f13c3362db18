import type { Localized } from '../lib/contracts/language';

export const panel = {
  'panel.title': { nb: 'KI-vett: sjekk og spør', nn: 'KI-vett: sjekk og spør', en: 'KI-vett: check and ask' },
  'panel.heading': { nb: 'KI-vett', nn: 'KI-vett', en: 'KI-vett' },
  'panel.tab.check': { nb: 'Sjekk', nn: 'Sjekk', en: 'Check' },
  'panel.articles': { nb: 'Kort forklart', nn: 'Kort forklart', en: 'In short' },
  'panel.tab.ask': { nb: 'Spør', nn: 'Spør', en: 'Ask' },
  'check.text': { nb: 'Tekst du vil sjekke', nn: 'Tekst du vil sjekke', en: 'Text to check' },
  'check.text.hint': {
    nb: 'Lim inn, skriv, eller slipp en fil her.',
    nn: 'Lim inn, skriv, eller slepp ei fil her.',
    en: 'Paste, write, or drop a file here.',
  },
  'check.tool': { nb: 'Hvor skal den brukes?', nn: 'Kvar skal han brukast?', en: 'Where will it be used?' },
  'check.tool.other': { nb: 'Et annet verktøy', nn: 'Eit anna verktøy', en: 'Another tool' },
  'check.account': { nb: 'Konto', nn: 'Konto', en: 'Account' },
  'check.file': { nb: 'Velg fil', nn: 'Vel fil', en: 'Choose a file' },
  'check.clear': { nb: 'Tøm', nn: 'Tøm', en: 'Clear' },
  'check.empty': {
    nb: 'Svaret kommer her med en gang du har limt inn noe.',
    nn: 'Svaret kjem her med ein gong du har limt inn noko.',
    en: 'The answer appears here as soon as you have pasted something.',
  },
  'check.answer': { nb: 'Svar', nn: 'Svar', en: 'Answer' },
  'check.reading': {
    nb: 'Vi leser «{file}», her på maskinen.',
    nn: 'Vi les «{file}», her på maskina.',
    en: 'We are reading “{file}”, here on this computer.',
  },
  'check.filePlaces': {
    nb: 'Hvor i filen det står',
    nn: 'Kvar i fila det står',
    en: 'Where in the file it is',
  },
  'check.fileNotRead': {
    nb: '«{file}» er ikke kontrollert. Vi fant ingen tekst vi kan lese.',
    nn: '«{file}» er ikkje kontrollert. Vi fann ingen tekst vi kan lese.',
    en: '“{file}” has not been checked. We found no text that we can read.',
  },
  'check.filePartly': {
    nb: 'Noe i «{file}» er ikke kontrollert. Se over det selv.',
    nn: 'Noko i «{file}» er ikkje kontrollert. Sjå over det sjølv.',
    en: 'Something in “{file}” has not been checked. Look it over yourself.',
  },
  'check.fileTooLarge': {
    nb: '«{file}» er ikke kontrollert. Filen er for stor.',
    nn: '«{file}» er ikkje kontrollert. Fila er for stor.',
    en: '“{file}” has not been checked. The file is too large.',
  },
  'check.safe.title': { nb: 'Trygg kopi', nn: 'Trygg kopi', en: 'Safe copy' },
  'check.safe.note': {
    nb: '{count} {count|opplysning|opplysninger} er byttet ut. Les gjennom før du bruker teksten.',
    nn: '{count} {count|opplysning|opplysningar} er bytte ut. Les gjennom før du bruker teksten.',
    en: '{count} {count|detail has|details have} been replaced. Read it through before you use it.',
  },
  'check.safe.stillPersonal': {
    nb: 'Kopien handler fortsatt om noe som ikke kan deles her.',
    nn: 'Kopien handlar framleis om noko som ikkje kan delast her.',
    en: 'The copy is still about something that cannot be shared here.',
  },
  'check.copy': { nb: 'Kopier trygg tekst', nn: 'Kopier trygg tekst', en: 'Copy the safe text' },
  'check.copyFailed': {
    nb: 'Nettleseren lot oss ikke kopiere. Merk teksten og kopier den selv.',
    nn: 'Nettlesaren lét oss ikkje kopiere. Merk teksten og kopier han sjølv.',
    en: 'The browser did not let us copy. Select the text and copy it yourself.',
  },
  'breach.button': {
    nb: 'Jeg limte inn noe jeg ikke skulle',
    nn: 'Eg limte inn noko eg ikkje skulle',
    en: 'I pasted something I should not have',
  },
  'breach.title': {
    nb: 'Det går an å rydde opp',
    nn: 'Det går an å rydde opp',
    en: 'It can be put right',
  },
  'breach.step.delete': {
    nb: 'Slett samtalen i verktøyet nå.',
    nn: 'Slett samtalen i verktøyet no.',
    en: 'Delete the conversation in the tool now.',
  },
  'breach.step.note': {
    nb: 'Noter hva du delte, hvor og når. Du trenger ikke gjenta innholdet.',
    nn: 'Noter kva du delte, kvar og når. Du treng ikkje gjenta innhaldet.',
    en: 'Note what you shared, where and when. You do not need to repeat the content.',
  },
  'breach.step.tell': {
    nb: 'Si fra til lederen din eller personvernombudet i dag. Noen ganger må kommunen melde fra innen 72 timer.',
    nn: 'Sei frå til leiaren din eller personvernombodet i dag. Nokre gonger må kommunen melde frå innan 72 timar.',
    en: 'Tell your manager or the data protection officer today. Sometimes the municipality must report within 72 hours.',
  },
  'breach.close': { nb: 'Tilbake', nn: 'Tilbake', en: 'Back' },
} as const satisfies Record<string, Localized>;
