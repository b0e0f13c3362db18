import type { Reason } from '../contracts/decision';

const OWN = { count: 1, synthetic: false, confidence: 'high', hjemmel: [], kilde: [], class: 'apen' } as const;

/** The tool's ceiling is `none`, and no situation rule says it in the pack's own words. */
export function toolNotUsed(): Reason {
  return {
    ...OWN,
    hjemmel: [],
    kilde: [],
    ruleId: 'kivett.tool-not-used',
    type: 'SITUATION',
    action: 'stop',
    name: { nb: 'verktøy som ikke brukes', nn: 'verktøy som ikkje blir brukt', en: 'tool that is not used' },
    message: {
      nb: 'Kommunen bruker ikke dette verktøyet, heller ikke til åpen informasjon.',
      nn: 'Kommunen bruker ikkje dette verktøyet, heller ikkje til open informasjon.',
      en: 'The municipality does not use this tool, not even for open information.',
    },
  };
}

/** A decision ran out, and the stricter default holds until someone decides again. */
export function decisionExpired(date: string): Reason {
  return {
    ...OWN,
    hjemmel: [],
    kilde: [],
    ruleId: 'kivett.decision-expired',
    type: 'SITUATION',
    action: 'inform',
    name: { nb: 'utløpt godkjenning', nn: 'utgått godkjenning', en: 'expired approval' },
    message: {
      nb: `Kommunens vedtak om dette verktøyet gikk ut ${date}. Til noen vedtar på nytt, gjelder standarden.`,
      nn: `Vedtaket til kommunen om dette verktøyet gjekk ut ${date}. Til nokon vedtek på nytt, gjeld standarden.`,
      en: `The municipality's decision about this tool ran out on ${date}. Until someone decides again, the default holds.`,
    },
  };
}
