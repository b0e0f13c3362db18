import type { Localized } from '../lib/contracts/language';

export const popup = {
  'popup.title': { nb: 'KI-vett', nn: 'KI-vett', en: 'KI-vett' },
  'popup.asking': { nb: 'Ser etter …', nn: 'Ser etter …', en: 'Checking …' },
  'popup.internal': {
    nb: 'Dette er en side i nettleseren. Her er det ingenting å følge med på.',
    nn: 'Dette er ei side i nettlesaren. Her er det ingenting å følgje med på.',
    en: 'This is one of the browser’s own pages. There is nothing to follow here.',
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
