import type { Localized } from '../lib/contracts/language';

/** The safe copy of a file: in the side panel and on the command line. */
export const copies = {
  'copy.heading': { nb: 'Trygg kopi av filen', nn: 'Trygg kopi av fila', en: 'A safe copy of the file' },
  'copy.button': { nb: 'Last ned trygg kopi', nn: 'Last ned trygg kopi', en: 'Download a safe copy' },
  'copy.working': { nb: 'Lager kopien …', nn: 'Lagar kopien …', en: 'Making the copy …' },
  'copy.withPictures': {
    nb: 'Jeg har sett på bildene, ta dem med',
    nn: 'Eg har sett på bileta, ta dei med',
    en: 'I have looked at the pictures, keep them',
  },
  'copy.done': {
    nb: '«{file}» er lastet ned. {count} {count|sted|steder} er byttet ut: {kinds}.',
    nn: '«{file}» er lasta ned. {count} {count|stad|stader} er bytte ut: {kinds}.',
    en: '“{file}” has been downloaded. {count} {count|place|places} replaced: {kinds}.',
  },
  'copy.doneNone': {
    nb: '«{file}» er lastet ned. Ingenting i teksten måtte byttes ut; forfattere og egenskaper er fjernet.',
    nn: '«{file}» er lasta ned. Ingenting i teksten måtte bytast ut; forfattarar og eigenskapar er fjerna.',
    en: '“{file}” has been downloaded. Nothing in the text had to be replaced; authors and properties were removed.',
  },
  'copy.written': {
    nb: '{file}: {count} {count|sted|steder} byttet ut',
    nn: '{file}: {count} {count|stad|stader} bytte ut',
    en: '{file}: {count} {count|place|places} replaced',
  },
  'copy.stillPersonal': {
    nb: 'Kopien er pseudonymisert og fortsatt personopplysninger. Les gjennom den før du bruker den.',
    nn: 'Kopien er pseudonymisert og framleis personopplysningar. Les gjennom han før du bruker han.',
    en: 'The copy is pseudonymised and still personal data. Read it through before you use it.',
  },
  'copy.pictures': {
    nb: 'Bildene er ikke kontrollert.',
    nn: 'Bileta er ikkje kontrollerte.',
    en: 'The pictures have not been checked.',
  },
  'copy.useText': {
    nb: 'Du kan kopiere den trygge teksten i stedet.',
    nn: 'Du kan kopiere den trygge teksten i staden.',
    en: 'You can copy the safe text instead.',
  },

  'copy.no.kind': {
    nb: 'Jeg kan lage kopi av Word, Excel, csv og ren tekst, men ikke av denne filen.',
    nn: 'Eg kan lage kopi av Word, Excel, csv og rein tekst, men ikkje av denne fila.',
    en: 'I can copy Word, Excel, csv and plain text, but not this file.',
  },
  'copy.no.pictures': {
    nb: 'Filen har bilder jeg ikke kan lese. Se på dem selv: kan de deles?',
    nn: 'Fila har bilete eg ikkje kan lese. Sjå på dei sjølv: kan dei delast?',
    en: 'The file has pictures that I cannot read. Look at them yourself: may they be shared?',
  },
  'copy.no.macro': {
    nb: 'Filen har makroer eller andre filer inni seg, som jeg ikke kan lese.',
    nn: 'Fila har makroar eller andre filer inni seg, som eg ikkje kan lese.',
    en: 'The file holds macros or other files that I cannot read.',
  },
  'copy.no.chart': {
    nb: 'Filen har diagrammer, som husker tallene de er laget av. Ta dem ut og prøv igjen.',
    nn: 'Fila har diagram, som hugsar tala dei er laga av. Ta dei ut og prøv igjen.',
    en: 'The file has charts, which remember the numbers they were made of. Take them out and try again.',
  },
  'copy.no.pivot': {
    nb: 'Filen har pivottabeller, som husker alt de er laget av. Ta dem ut og prøv igjen.',
    nn: 'Fila har pivottabellar, som hugsar alt dei er laga av. Ta dei ut og prøv igjen.',
    en: 'The file has pivot tables, which remember all they were made of. Take them out and try again.',
  },
  'copy.no.external': {
    nb: 'Filen er koblet til andre filer og husker verdier fra dem. Fjern koblingene og prøv igjen.',
    nn: 'Fila er kopla til andre filer og hugsar verdiar frå dei. Fjern koplingane og prøv igjen.',
    en: 'The file is linked to other files and remembers their values. Remove the links and try again.',
  },
  'copy.no.unknown': {
    nb: 'Filen har deler som jeg ikke kjenner og ikke kan kontrollere.',
    nn: 'Fila har delar som eg ikkje kjenner og ikkje kan kontrollere.',
    en: 'The file has parts that I do not know and cannot check.',
  },
  'copy.no.password': {
    nb: 'Filen er låst med passord.',
    nn: 'Fila er låst med passord.',
    en: 'The file is locked with a password.',
  },
  'copy.no.large': {
    nb: 'Filen har mer tekst enn jeg kan kontrollere på én gang. Del den opp og prøv igjen.',
    nn: 'Fila har meir tekst enn eg kan kontrollere på éin gong. Del ho opp og prøv igjen.',
    en: 'The file has more text than I can check at once. Split it and try again.',
  },
  'copy.no.damaged': {
    nb: 'Filen er skadet, eller skrevet på en måte jeg ikke kan lese.',
    nn: 'Fila er skadd, eller skriven på ein måte eg ikkje kan lese.',
    en: 'The file is damaged, or written in a way I cannot read.',
  },
  'copy.no.slow': {
    nb: 'Det tok for lang tid å lage kopien.',
    nn: 'Det tok for lang tid å laga kopien.',
    en: 'Making the copy took too long.',
  },
  'copy.no.notChecked': {
    nb: 'Jeg fikk ikke kontrollert hele filen, og da får du ingen kopi av den.',
    nn: 'Eg fekk ikkje kontrollert heile fila, og då får du ingen kopi av ho.',
    en: 'I could not check all of the file, so there is no copy of it.',
  },
  'copy.no.left': {
    nb: 'Jeg leste kopien igjen og fant fortsatt opplysninger i den. Derfor får du den ikke.',
    nn: 'Eg las kopien igjen og fann framleis opplysningar i han. Difor får du han ikkje.',
    en: 'I read the copy again and still found details in it. That is why you do not get it.',
  },
  'copy.no.above': {
    nb: 'Også uten navn og nummer handler filen om noe som ikke kan deles her.',
    nn: 'Også utan namn og nummer handlar fila om noko som ikkje kan delast her.',
    en: 'Even without names and numbers the file is about something that cannot be shared here.',
  },
} as const satisfies Record<string, Localized>;
