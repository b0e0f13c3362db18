import type { Localized } from '../lib/contracts/language';

export const popup = {
  'popup.title': { nb: 'KI-vett', nn: 'KI-vett', en: 'KI-vett' },
  'popup.here': { nb: 'På denne siden', nn: 'På denne sida', en: 'On this page' },
  'popup.asking': { nb: 'Ser etter …', nn: 'Ser etter …', en: 'Checking …' },
  'popup.watching': {
    nb: 'KI-vett følger med på {site}.',
    nn: 'KI-vett følgjer med på {site}.',
    en: 'KI-vett is following along on {site}.',
  },
  'popup.starting': {
    nb: 'KI-vett starter på {site}.',
    nn: 'KI-vett startar på {site}.',
    en: 'KI-vett is starting on {site}.',
  },
  'popup.no_composer': {
    nb: 'KI-vett følger med på {site}, men finner ikke noe skrivefelt nå.',
    nn: 'KI-vett følgjer med på {site}, men finn ikkje noko skrivefelt no.',
    en: 'KI-vett is following along on {site}, but finds no text field right now.',
  },
  'popup.not_understood': {
    nb: 'KI-vett forstår ikke skrivefeltet på {site}. Det du skriver der, blir ikke kontrollert.',
    nn: 'KI-vett forstår ikkje skrivefeltet på {site}. Det du skriv der, blir ikkje kontrollert.',
    en: 'KI-vett does not understand the text field on {site}. What you write there is not checked.',
  },
  'popup.rules_missing': {
    nb: 'Reglene mangler. Det du skriver på {site}, blir ikke kontrollert.',
    nn: 'Reglane manglar. Det du skriv på {site}, blir ikkje kontrollert.',
    en: 'The rules are missing. What you write on {site} is not checked.',
  },
  'popup.outdated': {
    nb: 'Last {site} på nytt. Til da blir det du skriver der, ikke kontrollert.',
    nn: 'Last {site} på nytt. Til då blir det du skriv der, ikkje kontrollert.',
    en: 'Reload {site}. Until then, what you write there is not checked.',
  },
  'popup.not_followed': {
    nb: 'KI-vett følger ikke med på denne siden.',
    nn: 'KI-vett følgjer ikkje med på denne sida.',
    en: 'KI-vett is not following along on this page.',
  },
  'popup.silent': {
    nb: 'KI-vett får ikke svar fra {site}. Last siden på nytt.',
    nn: 'KI-vett får ikkje svar frå {site}. Last sida på nytt.',
    en: 'KI-vett is not getting an answer from {site}. Reload the page.',
  },
  'popup.internal': {
    nb: 'Dette er en side i nettleseren. Her er det ingenting å følge med på.',
    nn: 'Dette er ei side i nettlesaren. Her er det ingenting å følgje med på.',
    en: 'This is one of the browser’s own pages. There is nothing to follow here.',
  },
  'popup.unprotectable': {
    nb: 'KI-vett kan ikke følge med på {site}. Nettleseren slipper oss ikke til der. Bruk «Sjekk en tekst».',
    nn: 'KI-vett kan ikkje følgje med på {site}. Nettlesaren slepp oss ikkje til der. Bruk «Sjekk ein tekst».',
    en: 'KI-vett cannot follow along on {site}. The browser does not let us in there. Use “Check a text”.',
  },
  'popup.leavesBeforeSend': {
    nb: 'Denne siden kan sende tekst mens du skriver, før du trykker send.',
    nn: 'Denne sida kan sende tekst medan du skriv, før du trykkjer send.',
    en: 'This page may send text while you write, before you press send.',
  },
  'popup.follow': { nb: 'Følg med her', nn: 'Følg med her', en: 'Follow along here' },
  'popup.followed': {
    nb: 'KI-vett følger med på {site} fra nå.',
    nn: 'KI-vett følgjer med på {site} frå no.',
    en: 'KI-vett follows along on {site} from now on.',
  },
  'popup.followRefused': {
    nb: 'Du sa nei, så KI-vett følger ikke med på {site}.',
    nn: 'Du sa nei, så KI-vett følgjer ikkje med på {site}.',
    en: 'You said no, so KI-vett does not follow along on {site}.',
  },
  'popup.check': { nb: 'Sjekk en tekst', nn: 'Sjekk ein tekst', en: 'Check a text' },
  'popup.practice': { nb: 'Øv deg', nn: 'Øv deg', en: 'Practise' },
  'popup.panelFailed': {
    nb: 'Sidepanelet lot seg ikke åpne her.',
    nn: 'Sidepanelet lét seg ikkje opne her.',
    en: 'The side panel could not be opened here.',
  },
} as const satisfies Record<string, Localized>;
