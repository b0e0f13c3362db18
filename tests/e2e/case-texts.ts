/** Invented case, synthetic identity number from a published test series. What may never reach a page stands in `secrets`. */
export const caseText = {
  text:
    'Skriv et vedtak om økonomisk sosialhjelp til Hallgeir Brattbakk, fødselsnummer 13097248022. ' +
    'Han har inkasso og bor midlertidig hos søsteren sin.',
  secrets: ['Hallgeir', 'Brattbakk', '13097248022'],
};

/** The same on three lines: rich editors make a block of each. */
export const caseLines = {
  text: 'Søker: Hallgeir Brattbakk\nFødselsnummer: 13097248022\nSkriv et svar på søknaden om barnehageplass.',
  secrets: caseText.secrets,
};

export const harmlessText = 'Lag fem spørsmål til en quiz om norske fjorder.';
