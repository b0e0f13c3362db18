import type { Localized } from '../lib/contracts/language';

export const popup = {
  'insight.title': { nb: 'KI-vett – innsikt', nn: 'KI-vett – innsikt', en: 'KI-vett – insight' },
  'welcome.title': { nb: 'Velkommen til KI-vett', nn: 'Velkomen til KI-vett', en: 'Welcome to KI-vett' },
  'popup.title': { nb: 'KI-vett', nn: 'KI-vett', en: 'KI-vett' },
  'popup.asking': { nb: 'Ser etter …', nn: 'Ser etter …', en: 'Checking …' },
  'popup.internal': {
    nb: 'Dette er en side i nettleseren. Her er det ingenting å følge med på.',
    nn: 'Dette er ei side i nettlesaren. Her er det ingenting å følgje med på.',
    en: 'This is one of the browser’s own pages. There is nothing to follow here.',
  },
  'popup.product.copilot': {
    nb: 'Dette er Microsoft Copilot for privatpersoner, ikke Copilot i jobben.',
    nn: 'Dette er Microsoft Copilot for privatpersonar, ikkje Copilot i jobben.',
    en: 'This is Microsoft Copilot for private use, not the Copilot of your work.',
  },
  'popup.product.m365_copilot': {
    nb: 'Dette er Microsoft 365 Copilot, som følger med jobbkontoen din.',
    nn: 'Dette er Microsoft 365 Copilot, som følgjer med jobbkontoen din.',
    en: 'This is Microsoft 365 Copilot, which comes with your work account.',
  },
  'popup.product.teams': {
    nb: 'Dette er Microsoft Teams. Copilot her inne er Microsoft 365 Copilot, og der regner jeg ikke med å nå fram. Sjekk teksten i sidepanelet først.',
    nn: 'Dette er Microsoft Teams. Copilot her inne er Microsoft 365 Copilot, og der reknar eg ikkje med å nå fram. Sjekk teksten i sidepanelet først.',
    en: 'This is Microsoft Teams. The Copilot in here is Microsoft 365 Copilot, and I do not expect to reach it. Check the text in the side panel first.',
  },
  'popup.product.outlook': {
    nb: 'Dette er Outlook. Copilot her inne er Microsoft 365 Copilot, og der regner jeg ikke med å nå fram. Sjekk teksten i sidepanelet først.',
    nn: 'Dette er Outlook. Copilot her inne er Microsoft 365 Copilot, og der reknar eg ikkje med å nå fram. Sjekk teksten i sidepanelet først.',
    en: 'This is Outlook. The Copilot in here is Microsoft 365 Copilot, and I do not expect to reach it. Check the text in the side panel first.',
  },
  'popup.product.microsoft_365': {
    nb: 'Dette er en del av Microsoft 365. Copilot her inne er Microsoft 365 Copilot.',
    nn: 'Dette er ein del av Microsoft 365. Copilot her inne er Microsoft 365 Copilot.',
    en: 'This is a part of Microsoft 365. The Copilot in here is Microsoft 365 Copilot.',
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
