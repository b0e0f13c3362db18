import type { Localized } from '../lib/contracts/language';

/** What is protected, what is not and what to do about it: the same words in badge, toolbar and popup. */
export const protection = {
  'state.protected': { nb: 'KI-vett følger med', nn: 'KI-vett følgjer med', en: 'KI-vett is following along' },
  'state.partly': {
    nb: 'KI-vett følger med, men ikke på alt',
    nn: 'KI-vett følgjer med, men ikkje på alt',
    en: 'KI-vett is following along, but not on everything',
  },
  'state.unprotected': {
    nb: 'KI-vett beskytter deg ikke her',
    nn: 'KI-vett vernar deg ikkje her',
    en: 'KI-vett does not protect you here',
  },
  'state.reload': {
    nb: 'KI-vett trenger at du laster siden på nytt',
    nn: 'KI-vett treng at du lastar sida på nytt',
    en: 'KI-vett needs you to reload the page',
  },
  'state.starting': { nb: 'KI-vett starter', nn: 'KI-vett startar', en: 'KI-vett is starting' },
  'state.not_here': {
    nb: 'KI-vett følger ikke med her',
    nn: 'KI-vett følgjer ikkje med her',
    en: 'KI-vett is not following along here',
  },

  'state.protected.do': {
    nb: 'Skriv som vanlig. Jeg sier fra før noe blir sendt som ikke bør det.',
    nn: 'Skriv som vanleg. Eg seier frå før noko blir sendt som ikkje bør det.',
    en: 'Write as usual. I speak up before anything is sent that should not be.',
  },
  'state.partly.do': {
    nb: 'Er du i tvil om en tekst? Sjekk den i sidepanelet først.',
    nn: 'Er du i tvil om ein tekst? Sjekk han i sidepanelet først.',
    en: 'In doubt about a text? Check it in the side panel first.',
  },
  'state.starting.do': {
    nb: 'Det tar et øyeblikk. Vent litt med å sende.',
    nn: 'Det tek ein augneblink. Vent litt med å sende.',
    en: 'It takes a moment. Wait a little before you send.',
  },
  'state.not_here.do': {
    nb: 'Ingenting du skriver her, blir kontrollert. Sjekk teksten i sidepanelet, eller be meg følge med.',
    nn: 'Ingenting du skriv her, blir kontrollert. Sjekk teksten i sidepanelet, eller be meg følgje med.',
    en: 'Nothing you write here is checked. Check the text in the side panel, or ask me to follow along.',
  },

  'partly.heading': { nb: 'Dette mangler:', nn: 'Dette manglar:', en: 'What is missing:' },
  'gap.slipped': {
    nb: 'Noe gikk ut uten at jeg så det. Siden kan være endret. Var det noe som ikke skulle ut, åpner du sidepanelet og velger «Jeg limte inn noe jeg ikke skulle».',
    nn: 'Noko gjekk ut utan at eg såg det. Sida kan vere endra. Var det noko som ikkje skulle ut, opnar du sidepanelet og vel «Eg limte inn noko eg ikkje skulle».',
    en: 'Something went out without me seeing it. The page may have changed. If it should not have gone, open the side panel and choose “I pasted something I should not have”.',
  },
  'gap.other_field': {
    nb: 'Du skriver i et felt jeg ikke kjenner igjen. Jeg sjekker det så godt jeg kan.',
    nn: 'Du skriv i eit felt eg ikkje kjenner att. Eg sjekkar det så godt eg kan.',
    en: 'You are writing in a field I do not recognise. I check it as well as I can.',
  },
  'gap.send_button_unknown': {
    nb: 'Jeg finner ikke send-knappen. Trykk Enter for å sende, så rekker jeg å se over teksten.',
    nn: 'Eg finn ikkje send-knappen. Trykk Enter for å sende, så rekk eg å sjå over teksten.',
    en: 'I cannot find the send button. Press Enter to send, so that I get to look the text over.',
  },
  'gap.send_path_unknown': {
    nb: 'Jeg vet ikke hvordan denne siden sender. Teksten kan gå ut utenom meg.',
    nn: 'Eg veit ikkje korleis denne sida sender. Teksten kan gå ut utanom meg.',
    en: 'I do not know how this page sends. The text may go out past me.',
  },
  'gap.request_guard_absent': {
    nb: 'Jeg ser det du sender selv, men ikke det siden sender på egen hånd.',
    nn: 'Eg ser det du sender sjølv, men ikkje det sida sender på eiga hand.',
    en: 'I see what you send yourself, but not what the page sends on its own.',
  },
  'gap.request_guard_lost': {
    nb: 'Jeg har mistet oversikten over det siden sender på egen hånd. Last siden på nytt.',
    nn: 'Eg har mista oversikta over det sida sender på eiga hand. Last sida på nytt.',
    en: 'I have lost track of what the page sends on its own. Reload the page.',
  },
  'gap.drafts': {
    nb: 'Siden kan sende det du skriver, før du trykker send.',
    nn: 'Sida kan sende det du skriv, før du trykkjer send.',
    en: 'The page may send what you write before you press send.',
  },
  'gap.site_unknown': {
    nb: 'Ingen har beskrevet denne siden for meg, så jeg gjetter hvor du skriver og sender.',
    nn: 'Ingen har beskrive denne sida for meg, så eg gjettar kvar du skriv og sender.',
    en: 'Nobody has described this page to me, so I guess where you write and send.',
  },
  'gap.site_uncertain': {
    nb: 'Jeg er usikker på hvordan denne siden virker nå.',
    nn: 'Eg er usikker på korleis denne sida verkar no.',
    en: 'I am not sure how this page works now.',
  },
  'gap.worker': {
    nb: 'Siden har en del som sender i bakgrunnen. Den ser jeg ikke.',
    nn: 'Sida har ein del som sender i bakgrunnen. Den ser eg ikkje.',
    en: 'The page has a part that sends in the background. I do not see it.',
  },
  'gap.service_worker': {
    nb: 'Siden har en fast del i nettleseren som kan sende. Den ser jeg ikke.',
    nn: 'Sida har ein fast del i nettlesaren som kan sende. Den ser eg ikkje.',
    en: 'The page has a standing part in the browser that can send. I do not see it.',
  },
  'gap.closed_shadow': {
    nb: 'Du har skrevet i et lukket felt på siden. Det du skriver der, kan jeg ikke lese.',
    nn: 'Du har skrive i eit lukka felt på sida. Det du skriv der, kan eg ikkje lese.',
    en: 'You have written in a closed field on the page. I cannot read what you write there.',
  },
  'gap.foreign_frame': {
    nb: 'Siden har en innebygd rute fra et annet nettsted. Det du skriver der, kan jeg ikke lese.',
    nn: 'Sida har ei innebygd rute frå ein annan nettstad. Det du skriv der, kan eg ikkje lese.',
    en: 'The page has an embedded frame from another site. I cannot read what you write there.',
  },
  'gap.voice': {
    nb: 'Siden får bruke mikrofonen. Det du sier, kan jeg ikke høre.',
    nn: 'Sida får bruke mikrofonen. Det du seier, kan eg ikkje høyre.',
    en: 'The page may use the microphone. I cannot hear what you say.',
  },

  'why.browser': {
    nb: 'Denne siden kan ikke beskyttes i denne nettleseren. Den slipper ingen utvidelser inn.',
    nn: 'Denne sida kan ikkje vernast i denne nettlesaren. Han slepp ingen utvidingar inn.',
    en: 'This page cannot be protected in this browser. It lets no extensions in.',
  },
  'why.browser.do': {
    nb: 'Sjekk teksten i sidepanelet først, og lim inn den trygge teksten.',
    nn: 'Sjekk teksten i sidepanelet først, og lim inn den trygge teksten.',
    en: 'Check the text in the side panel first, and paste the safe text.',
  },
  'why.rules_missing': {
    nb: 'Reglene er ikke på plass, så ingenting blir kontrollert.',
    nn: 'Reglane er ikkje på plass, så ingenting blir kontrollert.',
    en: 'The rules are not in place, so nothing is being checked.',
  },
  'why.rules_missing.do': {
    nb: 'Start nettleseren på nytt. Hjelper det ikke, si fra til den som drifter KI-vett hos dere.',
    nn: 'Start nettlesaren på nytt. Hjelper det ikkje, sei frå til den som driftar KI-vett hos dykk.',
    en: 'Restart the browser. If that does not help, tell whoever runs KI-vett where you work.',
  },
  'why.unknown_field': {
    nb: 'Siden er endret, og jeg kjenner ikke igjen feltet du skriver i.',
    nn: 'Sida er endra, og eg kjenner ikkje att feltet du skriv i.',
    en: 'The page has changed, and I do not recognise the field you are writing in.',
  },
  'why.unknown_field.do': {
    nb: 'Jeg prøver å stoppe Enter, men en knapp kan gå utenom. Sjekk teksten i sidepanelet først.',
    nn: 'Eg prøver å stoppe Enter, men ein knapp kan gå utanom. Sjekk teksten i sidepanelet først.',
    en: 'I try to hold Enter, but a button may go past me. Check the text in the side panel first.',
  },
  'why.not_understood': {
    nb: 'Jeg klarer ikke å lese skrivefeltet, så ingenting blir kontrollert.',
    nn: 'Eg klarer ikkje å lese skrivefeltet, så ingenting blir kontrollert.',
    en: 'I cannot read the text field, so nothing is being checked.',
  },
  'why.not_understood.do': {
    nb: 'Sjekk teksten i sidepanelet før du sender den.',
    nn: 'Sjekk teksten i sidepanelet før du sender han.',
    en: 'Check the text in the side panel before you send it.',
  },
  'why.no_composer': {
    nb: 'Jeg finner ikke noe skrivefelt her, så ingenting blir kontrollert nå.',
    nn: 'Eg finn ikkje noko skrivefelt her, så ingenting blir kontrollert no.',
    en: 'I find no text field here, so nothing is being checked now.',
  },
  'why.no_composer.do': {
    nb: 'Ser du et skrivefelt? Begynn å skrive i det, eller sjekk teksten i sidepanelet.',
    nn: 'Ser du eit skrivefelt? Byrj å skrive i det, eller sjekk teksten i sidepanelet.',
    en: 'Do you see a text field? Start writing in it, or check the text in the side panel.',
  },
  'why.foreign_frame': {
    nb: 'Skrivefeltet ligger i en rute fra et annet nettsted.',
    nn: 'Skrivefeltet ligg i ei rute frå ein annan nettstad.',
    en: 'The text field is in a frame from another site.',
  },
  'why.foreign_frame.do': {
    nb: 'Åpne chatten i en egen fane og be meg følge med der, eller sjekk teksten i sidepanelet.',
    nn: 'Opne chatten i ei eiga fane og be meg følgje med der, eller sjekk teksten i sidepanelet.',
    en: 'Open the chat in a tab of its own and ask me to follow along there, or check the text in the side panel.',
  },
  'why.closed_shadow': {
    nb: 'Siden har lukket skrivefeltet, så jeg kan ikke lese det.',
    nn: 'Sida har lukka skrivefeltet, så eg kan ikkje lese det.',
    en: 'The page has closed its text field, so I cannot read it.',
  },
  'why.closed_shadow.do': {
    nb: 'Sjekk teksten i sidepanelet før du sender den.',
    nn: 'Sjekk teksten i sidepanelet før du sender han.',
    en: 'Check the text in the side panel before you send it.',
  },
  'why.updated': {
    nb: 'KI-vett er oppdatert mens siden var åpen.',
    nn: 'KI-vett er oppdatert medan sida var open.',
    en: 'KI-vett was updated while the page was open.',
  },
  'why.updated.do': {
    nb: 'Kopier det du har skrevet, og last siden på nytt. Til da spør jeg med de gamle reglene.',
    nn: 'Kopier det du har skrive, og last sida på nytt. Til då spør eg med dei gamle reglane.',
    en: 'Copy what you have written and reload the page. Until then I ask by the old rules.',
  },
  'why.no_answer': {
    nb: 'Jeg får ikke svar fra siden, så ingenting blir kontrollert nå.',
    nn: 'Eg får ikkje svar frå sida, så ingenting blir kontrollert no.',
    en: 'I get no answer from the page, so nothing is being checked now.',
  },
  'why.no_answer.do': {
    nb: 'Kopier det du har skrevet, og last siden på nytt.',
    nn: 'Kopier det du har skrive, og last sida på nytt.',
    en: 'Copy what you have written and reload the page.',
  },

  'protection.badge.partly': { nb: 'Delvis', nn: 'Delvis', en: 'Partly' },
  'protection.badge.slipped': { nb: 'Noe gikk ut', nn: 'Noko gjekk ut', en: 'Something went out' },
  'protection.badge.unprotected': { nb: 'Ikke beskyttet', nn: 'Ikkje verna', en: 'Not protected' },
  'protection.badge.reload': { nb: 'Last siden på nytt', nn: 'Last sida på nytt', en: 'Reload the page' },
  'protection.badge.starting': { nb: 'Starter', nn: 'Startar', en: 'Starting' },
  'protection.openPanel': { nb: 'Åpne sidepanelet', nn: 'Opne sidepanelet', en: 'Open the side panel' },
  'protection.reload': { nb: 'Last siden på nytt', nn: 'Last sida på nytt', en: 'Reload the page' },
  'protection.account': {
    nb: 'Du har sagt: {account}',
    nn: 'Du har sagt: {account}',
    en: 'You have said: {account}',
  },
  'protection.account.unknown': {
    nb: 'Jeg vet ikke hvilken konto du bruker, så jeg regner med den strengeste.',
    nn: 'Eg veit ikkje kva konto du bruker, så eg reknar med den strengaste.',
    en: 'I do not know which account you use, so I assume the strictest.',
  },
} as const satisfies Record<string, Localized>;
