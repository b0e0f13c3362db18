import type { Localized } from '../lib/contracts/language';

/** Verdicts (page, panel, practice room) and the card in the chat page. */
export const card = {
  'card.lesson': {
    nb: 'Lær på ett minutt: {title}',
    nn: 'Lær på eitt minutt: {title}',
    en: 'Learn in a minute: {title}',
  },
  'verdict.is.apen': { nb: 'Dette er åpent.', nn: 'Dette er ope.', en: 'This is open.' },
  'verdict.is.intern': { nb: 'Dette er internt.', nn: 'Dette er internt.', en: 'This is internal.' },
  'verdict.is.fortrolig': { nb: 'Dette er fortrolig.', nn: 'Dette er fortruleg.', en: 'This is confidential.' },
  'verdict.is.strengt_fortrolig': {
    nb: 'Dette er strengt fortrolig.',
    nn: 'Dette er strengt fortruleg.',
    en: 'This is strictly confidential.',
  },
  'verdict.is.gradert': { nb: 'Dette ser gradert ut.', nn: 'Dette ser gradert ut.', en: 'This looks classified.' },
  'verdict.maybe.apen': { nb: 'Dette er trolig åpent.', nn: 'Dette er truleg ope.', en: 'This is probably open.' },
  'verdict.maybe.intern': { nb: 'Dette kan være internt.', nn: 'Dette kan vere internt.', en: 'This may be internal.' },
  'verdict.maybe.fortrolig': {
    nb: 'Dette kan være fortrolig.',
    nn: 'Dette kan vere fortruleg.',
    en: 'This may be confidential.',
  },
  'verdict.maybe.strengt_fortrolig': {
    nb: 'Dette kan være strengt fortrolig.',
    nn: 'Dette kan vere strengt fortruleg.',
    en: 'This may be strictly confidential.',
  },
  'verdict.maybe.gradert': {
    nb: 'Dette kan være gradert.',
    nn: 'Dette kan vere gradert.',
    en: 'This may be classified.',
  },
  'verdict.tool.unnamed': { nb: 'Dette verktøyet', nn: 'Dette verktøyet', en: 'This tool' },
  'verdict.tool.none': {
    nb: '{tool} skal ikke brukes i jobben.',
    nn: '{tool} skal ikkje brukast i jobben.',
    en: '{tool} is not to be used at work.',
  },
  'verdict.tool.apen': {
    nb: '{tool} er bare for åpen informasjon.',
    nn: '{tool} er berre for open informasjon.',
    en: '{tool} is for open information only.',
  },
  'verdict.tool.intern': {
    nb: '{tool} er for åpen og intern informasjon.',
    nn: '{tool} er for open og intern informasjon.',
    en: '{tool} is for open and internal information.',
  },
  'verdict.tool.fortrolig': {
    nb: '{tool} kan få informasjon til og med fortrolig.',
    nn: '{tool} kan få informasjon til og med fortruleg.',
    en: '{tool} may have information up to confidential.',
  },
  'verdict.tool.fits': { nb: '{tool} kan få det.', nn: '{tool} kan få det.', en: '{tool} may have it.' },
  'verdict.tool.never': {
    nb: 'Slik det står, hører det ikke hjemme i noe KI-verktøy i nettleseren.',
    nn: 'Slik det står, høyrer det ikkje heime i noko KI-verktøy i nettlesaren.',
    en: 'As it stands, it does not belong in any AI tool in the browser.',
  },
  'verdict.nothing': {
    nb: 'Vi så ingenting du bør holde tilbake her.',
    nn: 'Vi såg ingenting du bør halde tilbake her.',
    en: 'We saw nothing you should hold back here.',
  },
  'verdict.nothing.partly': {
    nb: 'Vi så ingenting i det vi leste.',
    nn: 'Vi såg ingenting i det vi las.',
    en: 'We saw nothing in what we read.',
  },
  'verdict.fits.partly': {
    nb: 'Det vi leste, kan {tool} få.',
    nn: 'Det vi las, kan {tool} få.',
    en: '{tool} may have what we read.',
  },
  'verdict.unchecked': {
    nb: 'Teksten er ikke kontrollert.',
    nn: 'Teksten er ikkje kontrollert.',
    en: 'The text has not been checked.',
  },
  'verdict.unchecked.now': {
    nb: 'Se over den selv før du sender: navn, fødselsnummer, helse og andre ting om folk hører ikke hjemme her.',
    nn: 'Sjå over han sjølv før du sender: namn, fødselsnummer, helse og andre ting om folk høyrer ikkje heime her.',
    en: 'Look it over yourself before you send: names, identity numbers, health details and other things about people do not belong here.',
  },
  'verdict.synthetic': {
    nb: 'Numrene ser ut til å være testnumre, laget for øving. Ekte numre hører ikke hjemme her.',
    nn: 'Numra ser ut til å vere testnummer, laga for øving. Ekte nummer høyrer ikkje heime her.',
    en: 'The numbers look like test numbers, made for practice. Real numbers do not belong here.',
  },

  'finding.why': { nb: 'Hvorfor?', nn: 'Kvifor?', en: 'Why?' },
  'finding.places': {
    nb: '{count} {count|sted|steder}',
    nn: '{count} {count|stad|stader}',
    en: '{count} {count|place|places}',
  },
  'finding.more': { nb: 'Vis {count} til', nn: 'Vis {count} til', en: 'Show {count} more' },
  'finding.how': { nb: 'Slik så vi det', nn: 'Slik såg vi det', en: 'How we saw it' },
  'finding.notices': { nb: 'Greit å vite', nn: 'Greitt å vite', en: 'Good to know' },
  'finding.list': { nb: 'Det vi så', nn: 'Det vi såg', en: 'What we saw' },

  'way.anonymise': { nb: 'Anonymiser og send', nn: 'Anonymiser og send', en: 'Anonymise and send' },
  'way.anonymise.only': { nb: 'Anonymiser og se over', nn: 'Anonymiser og sjå over', en: 'Anonymise and look it over' },
  'way.edit': { nb: 'Tilbake til teksten', nn: 'Tilbake til teksten', en: 'Back to the text' },
  'way.edit.short': { nb: 'Rediger', nn: 'Rediger', en: 'Edit' },
  'way.other_tool': { nb: 'Bruk {tool} i stedet', nn: 'Bruk {tool} i staden', en: 'Use {tool} instead' },
  'way.send_with_reason': {
    nb: 'Send likevel med begrunnelse',
    nn: 'Send likevel med grunngiving',
    en: 'Send anyway with a reason',
  },
  'way.send_unchecked': {
    nb: 'Send uten kontroll',
    nn: 'Send utan kontroll',
    en: 'Send without a check',
  },
  'way.help': { nb: 'Les mer', nn: 'Les meir', en: 'Read more' },
  'way.contact': { nb: 'Spør {role}', nn: 'Spør {role}', en: 'Ask {role}' },
  'way.copy_safe': { nb: 'Kopier trygg tekst', nn: 'Kopier trygg tekst', en: 'Copy the safe text' },
  'way.others': { nb: 'Andre veier videre', nn: 'Andre vegar vidare', en: 'Other ways forward' },

  'account.question': {
    nb: 'Hvilken konto er du logget inn med i {tool}?',
    nn: 'Kva konto er du logga inn med i {tool}?',
    en: 'Which account are you signed in to {tool} with?',
  },
  'account.question.why': {
    nb: 'Vi kan ikke se det selv. Kontoen avgjør hva du kan dele.',
    nn: 'Vi kan ikkje sjå det sjølve. Kontoen avgjer kva du kan dele.',
    en: 'We cannot see it ourselves. The account decides what you may share.',
  },

  'reason.title': {
    nb: 'Hvorfor er det greit å sende dette?',
    nn: 'Kvifor er det greitt å sende dette?',
    en: 'Why is it all right to send this?',
  },
  'reason.already_public': {
    nb: 'Dette er allerede offentlig',
    nn: 'Dette er allereie offentleg',
    en: 'This is already public',
  },
  'reason.not_real_people': {
    nb: 'Dette er ikke virkelige personer',
    nn: 'Dette er ikkje verkelege personar',
    en: 'These are not real people',
  },
  'reason.wrong_finding': { nb: 'KI-vett tar feil', nn: 'KI-vett tek feil', en: 'KI-vett is wrong' },
  'reason.other_basis': {
    nb: 'Jeg har lov til å dele det her',
    nn: 'Eg har lov til å dele det her',
    en: 'I am allowed to share it here',
  },
  'reason.send': { nb: 'Send', nn: 'Send', en: 'Send' },
  'reason.cancel': { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  'reason.note': {
    nb: 'Det gjelder bare denne teksten, denne ene gangen.',
    nn: 'Det gjeld berre denne teksten, denne eine gongen.',
    en: 'This applies to this text only, this once.',
  },

  'card.severity.ask': {
    nb: 'Se over før du sender',
    nn: 'Sjå over før du sender',
    en: 'Look it over before you send',
  },
  'card.severity.stop': {
    nb: 'Stopp – dette sendes ikke',
    nn: 'Stopp – dette blir ikkje sendt',
    en: 'Stop – this will not be sent',
  },
  'card.rewriteFailed': {
    nb: 'Vi fikk ikke byttet ut teksten i feltet.',
    nn: 'Vi fekk ikkje bytt ut teksten i feltet.',
    en: 'We could not replace the text in the field.',
  },
  'card.rewriteFailed.now': {
    nb: 'Ingenting er sendt. Kopier den trygge teksten og lim den inn selv.',
    nn: 'Ingenting er sendt. Kopier den trygge teksten og lim han inn sjølv.',
    en: 'Nothing has been sent. Copy the safe text and paste it yourself.',
  },
  'card.openPanel': { nb: 'Åpne sidepanelet', nn: 'Opne sidepanelet', en: 'Open the side panel' },
  'badge.label': {
    nb: 'KI-vett: {class}, {count} {count|funn|funn}. Vis hva.',
    nn: 'KI-vett: {class}, {count} {count|funn|funn}. Vis kva.',
    en: 'KI-vett: {class}, {count} {count|finding|findings}. Show what.',
  },
  'badge.notChecked': { nb: 'Ikke kontrollert', nn: 'Ikkje kontrollert', en: 'Not checked' },
  'announce.finding': {
    nb: 'KI-vett: teksten er {class}. {summary}.',
    nn: 'KI-vett: teksten er {class}. {summary}.',
    en: 'KI-vett: the text is {class}. {summary}.',
  },

  'toast.anonymised': {
    nb: 'Takk – {count} {count|opplysning|opplysninger} ble byttet ut.',
    nn: 'Takk – {count} {count|opplysning|opplysningar} vart bytte ut.',
    en: 'Thank you – {count} {count|detail was|details were} replaced.',
  },
  'toast.stillPersonal': {
    nb: 'Teksten handler fortsatt om en person. Se over den.',
    nn: 'Teksten handlar framleis om ein person. Sjå over han.',
    en: 'The text is still about a person. Look it over.',
  },
  'toast.copied': {
    nb: 'Den trygge teksten er kopiert.',
    nn: 'Den trygge teksten er kopiert.',
    en: 'The safe text has been copied.',
  },
  'toast.sent_with_reason': {
    nb: 'Sendt. Begrunnelsen gjaldt denne ene teksten.',
    nn: 'Sendt. Grunngivinga galdt denne eine teksten.',
    en: 'Sent. The reason applied to this one text.',
  },
} as const satisfies Record<string, Localized>;
