import type { Localized } from '../lib/contracts/language';

/** Files and pastes held at the page's door. */
export const intake = {
  'intake.unchecked': {
    nb: '{count|Filen|Filene} er ikke kontrollert.',
    nn: '{count|Fila|Filene} er ikkje kontrollert.',
    en: 'The {count|file has|files have} not been checked.',
  },
  'intake.unchecked.now': {
    nb: 'Se over {count|den|dem} selv før du laster opp. Siden har ikke fått {count|den|dem} ennå.',
    nn: 'Sjå over {count|henne|dei} sjølv før du lastar opp. Sida har ikkje fått {count|henne|dei} enno.',
    en: 'Look {count|it|them} over yourself before you upload. The page does not have {count|it|them} yet.',
  },
  'intake.held': {
    nb: 'Siden har ikke fått {count|filen|filene}.',
    nn: 'Sida har ikkje fått {count|fila|filene}.',
    en: 'The page does not have the {count|file|files}.',
  },
  'intake.files': { nb: 'Det vi så i filene', nn: 'Det vi såg i filene', en: 'What we saw in the files' },
  'intake.noName': { nb: 'Mappen', nn: 'Mappa', en: 'The folder' },
  'intake.fine': {
    nb: 'Ingenting å si om denne.',
    nn: 'Ingenting å seie om denne.',
    en: 'Nothing to say about this one.',
  },
  'intake.more': { nb: 'Vis {count} filer til', nn: 'Vis {count} filer til', en: 'Show {count} more files' },
  'intake.found': { nb: '{name}: {places}', nn: '{name}: {places}', en: '{name}: {places}' },
  'intake.foundMore': {
    nb: '{name}, {count} steder: {places}',
    nn: '{name}, {count} stader: {places}',
    en: '{name}, {count} places: {places}',
  },
  'intake.notRead': { nb: 'Ikke kontrollert: {why}.', nn: 'Ikkje kontrollert: {why}.', en: 'Not checked: {why}.' },
  'intake.notReadAt': {
    nb: 'Ikke kontrollert ({place}): {why}.',
    nn: 'Ikkje kontrollert ({place}): {why}.',
    en: 'Not checked ({place}): {why}.',
  },

  'intake.unread.password': {
    nb: 'den er låst med passord',
    nn: 'ho er låst med passord',
    en: 'it is locked with a password',
  },
  'intake.unread.no_text_layer': {
    nb: 'det er et bilde av tekst, for eksempel skannet',
    nn: 'det er eit bilete av tekst, til dømes skanna',
    en: 'it is a picture of text, for example scanned',
  },
  'intake.unread.image_not_read': {
    nb: 'vi kan ikke lese bilder',
    nn: 'vi kan ikkje lese bilete',
    en: 'we cannot read pictures',
  },
  'intake.unread.unknown_kind': {
    nb: 'vi kan ikke lese denne typen fil',
    nn: 'vi kan ikkje lese denne typen fil',
    en: 'we cannot read this kind of file',
  },
  'intake.unread.damaged': { nb: 'filen ser skadet ut', nn: 'fila ser skadd ut', en: 'the file looks damaged' },
  'intake.unread.too_large': {
    nb: 'den er for stor til å lese helt',
    nn: 'ho er for stor til å lese heilt',
    en: 'it is too large to read in full',
  },
  'intake.unread.too_many_members': {
    nb: 'det er for mange filer til å lese alle',
    nn: 'det er for mange filer til å lese alle',
    en: 'there are too many files to read them all',
  },
  'intake.unread.too_deep': {
    nb: 'det er for mange filer inni hverandre',
    nn: 'det er for mange filer inni kvarandre',
    en: 'there are too many files inside one another',
  },
  'intake.unread.expands_too_much': {
    nb: 'den pakker ut for mye innhold',
    nn: 'ho pakkar ut for mykje innhald',
    en: 'it unpacks too much content',
  },
  'intake.unread.took_too_long': {
    nb: 'det tok for lang tid å lese',
    nn: 'det tok for lang tid å lese',
    en: 'it took too long to read',
  },
  'intake.unread.macro_or_object': {
    nb: 'det ligger en makro eller et innebygd objekt der',
    nn: 'det ligg ein makro eller eit innebygd objekt der',
    en: 'there is a macro or an embedded object in it',
  },
  'intake.unread.reader_failed': {
    nb: 'vi fikk ikke åpnet den',
    nn: 'vi fekk ikkje opna henne',
    en: 'we could not open it',
  },

  'intake.instead.password': {
    nb: 'Lagre en kopi uten passord, og bruk den.',
    nn: 'Lagre ein kopi utan passord, og bruk han.',
    en: 'Save a copy without a password, and use that.',
  },
  'intake.instead.picture': {
    nb: 'Lim inn teksten du trenger i stedet.',
    nn: 'Lim inn teksten du treng i staden.',
    en: 'Paste the text you need instead.',
  },
  'intake.instead.kind': {
    nb: 'Lagre den som PDF, Word eller ren tekst, og bruk den.',
    nn: 'Lagre henne som PDF, Word eller rein tekst, og bruk den.',
    en: 'Save it as PDF, Word or plain text, and use that.',
  },
  'intake.instead.large': {
    nb: 'Ta ut den delen du trenger, og bruk bare den.',
    nn: 'Ta ut den delen du treng, og bruk berre den.',
    en: 'Take out the part you need, and use only that.',
  },
  'intake.instead.copy': {
    nb: 'Åpne den selv, og lagre en ny kopi.',
    nn: 'Opne henne sjølv, og lagre ein ny kopi.',
    en: 'Open it yourself, and save a new copy.',
  },
  'intake.instead.panel': {
    nb: 'Prøv å sjekke den i sidepanelet.',
    nn: 'Prøv å sjekke henne i sidepanelet.',
    en: 'Try to check it in the side panel.',
  },

  'intake.place.body': { nb: 'i teksten', nn: 'i teksten', en: 'in the text' },
  'intake.place.line': { nb: 'linje {line}', nn: 'linje {line}', en: 'line {line}' },
  'intake.place.more': { nb: '{count} steder til', nn: '{count} stader til', en: '{count} more places' },
  'intake.place.page': { nb: 'side {page}', nn: 'side {page}', en: 'page {page}' },
  'intake.place.slide': { nb: 'lysbilde {slide}', nn: 'lysbilete {slide}', en: 'slide {slide}' },
  'intake.place.sheet': { nb: 'arket «{sheet}»', nn: 'arket «{sheet}»', en: 'sheet “{sheet}”' },
  'intake.place.cell': {
    nb: 'celle {cell} i «{sheet}»',
    nn: 'celle {cell} i «{sheet}»',
    en: 'cell {cell} in “{sheet}”',
  },
  'intake.place.hidden': { nb: '{place} (skjult)', nn: '{place} (skjult)', en: '{place} (hidden)' },
  'intake.place.comment': { nb: 'i en kommentar', nn: 'i ein kommentar', en: 'in a comment' },
  'intake.place.tracked_change': { nb: 'i en sporet endring', nn: 'i ei spora endring', en: 'in a tracked change' },
  'intake.place.notes': { nb: 'i notatene', nn: 'i notata', en: 'in the notes' },
  'intake.place.header_footer': {
    nb: 'i topp- eller bunntekst',
    nn: 'i topp- eller botntekst',
    en: 'in a header or footer',
  },
  'intake.place.footnote': { nb: 'i en fotnote', nn: 'i ein fotnote', en: 'in a footnote' },
  'intake.place.form_field': { nb: 'i et skjemafelt', nn: 'i eit skjemafelt', en: 'in a form field' },
  'intake.place.annotation': { nb: 'i en merknad', nn: 'i ein merknad', en: 'in an annotation' },
  'intake.place.properties': {
    nb: 'i filnavnet eller egenskapene',
    nn: 'i filnamnet eller eigenskapane',
    en: 'in the file name or properties',
  },
  'intake.place.sensitivity_label': {
    nb: 'i følsomhetsmerket',
    nn: 'i følsemdmerket',
    en: 'in the sensitivity label',
  },
  'intake.place.mail_headers': { nb: 'i e-posthodet', nn: 'i e-posthovudet', en: 'in the mail headers' },
  'intake.place.member': { nb: '{inside} i «{name}»', nn: '{inside} i «{name}»', en: '{inside} of “{name}”' },
  'intake.place.image_data': {
    nb: 'i opplysningene om bildet',
    nn: 'i opplysningane om biletet',
    en: 'in the data about the picture',
  },

  'intake.way.leave': { nb: 'Ikke last opp', nn: 'Ikkje last opp', en: 'Do not upload' },
  'intake.way.with_reason': {
    nb: 'Last opp likevel med begrunnelse',
    nn: 'Last opp likevel med grunngiving',
    en: 'Upload anyway with a reason',
  },
  'intake.way.unchecked': {
    nb: 'Last opp uten kontroll',
    nn: 'Last opp utan kontroll',
    en: 'Upload without a check',
  },
  'intake.reason.upload': { nb: 'Last opp', nn: 'Last opp', en: 'Upload' },
  'intake.reason.note': {
    nb: 'Det gjelder bare akkurat {count|denne filen|disse filene}.',
    nn: 'Det gjeld berre akkurat {count|denne fila|desse filene}.',
    en: 'This applies to exactly {count|this file|these files} only.',
  },
  'intake.paste.leave': { nb: 'Ikke lim inn', nn: 'Ikkje lim inn', en: 'Do not paste' },
  'intake.paste.anonymise': { nb: 'Anonymiser og lim inn', nn: 'Anonymiser og lim inn', en: 'Anonymise and paste' },
  'intake.paste.with_reason': {
    nb: 'Lim inn likevel med begrunnelse',
    nn: 'Lim inn likevel med grunngiving',
    en: 'Paste anyway with a reason',
  },
  'intake.paste.unchecked': { nb: 'Lim inn uten kontroll', nn: 'Lim inn utan kontroll', en: 'Paste without a check' },
  'intake.reason.paste': { nb: 'Lim inn', nn: 'Lim inn', en: 'Paste' },

  'intake.reading': {
    nb: 'Vi leser {count|filen|filene}, her på maskinen.',
    nn: 'Vi les {count|fila|filene}, her på maskina.',
    en: 'We are reading the {count|file|files}, here on this computer.',
  },
  'intake.reading.sendHeld': {
    nb: 'Meldingen er ikke sendt. Send den når {count|filen|filene} er lest.',
    nn: 'Meldinga er ikkje send. Send henne når {count|fila|filene} er lest.',
    en: 'The message has not been sent. Send it when the {count|file has|files have} been read.',
  },
  'intake.reading.stop': { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },

  'toast.send_again': {
    nb: 'Vi er ferdige med å lese. Nå kan du sende.',
    nn: 'Vi er ferdige med å lese. No kan du sende.',
    en: 'We have finished reading. You can send now.',
  },
  'toast.give_again.drop': {
    nb: 'Siden tok ikke imot filen. Dra den inn en gang til, den er kontrollert nå.',
    nn: 'Sida tok ikkje imot fila. Dra henne inn ein gong til, ho er kontrollert no.',
    en: 'The page did not take the file. Drag it in once more, it has been checked now.',
  },
  'toast.give_again.paste': {
    nb: 'Siden tok ikke imot filen. Lim den inn en gang til, den er kontrollert nå.',
    nn: 'Sida tok ikkje imot fila. Lim henne inn ein gong til, ho er kontrollert no.',
    en: 'The page did not take the file. Paste it once more, it has been checked now.',
  },
  'toast.give_again.pick': {
    nb: 'Siden tok ikke imot filen. Velg den en gang til, den er kontrollert nå.',
    nn: 'Sida tok ikkje imot fila. Vel henne ein gong til, ho er kontrollert no.',
    en: 'The page did not take the file. Choose it once more, it has been checked now.',
  },
  'toast.source.voice': {
    nb: 'Vi kan ikke kontrollere det du sier. Ikke nevn navn eller andre ting om folk.',
    nn: 'Vi kan ikkje kontrollere det du seier. Ikkje nemn namn eller andre ting om folk.',
    en: 'We cannot check what you say. Leave out names and other things about people.',
  },
  'toast.source.drive': {
    nb: 'Vi kan ikke kontrollere filer som hentes herfra. Se over dem selv først.',
    nn: 'Vi kan ikkje kontrollere filer som blir henta herfrå. Sjå over dei sjølv først.',
    en: 'We cannot check files that are fetched from here. Look them over yourself first.',
  },
  'toast.source.screen': {
    nb: 'Vi kan ikke kontrollere det du viser på skjermen. Lukk det som handler om folk.',
    nn: 'Vi kan ikkje kontrollere det du viser på skjermen. Lukk det som handlar om folk.',
    en: 'We cannot check what you show on the screen. Close anything about people.',
  },
} as const satisfies Record<string, Localized>;
