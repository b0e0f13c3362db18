import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../lib/contracts/pack';
import { startFrom } from '../../../lib/readiness/start-from';

type Known = Parameters<typeof startFrom>[1][number];
const decision = (tool: string, part: Partial<Pack['decisions'][number]> = {}): Pack['decisions'][number] => ({
  tool,
  account: 'work',
  status: 'approved',
  ceiling: 'apen',
  conditions: [],
  ...part,
});
const assessment = { date: '2026-03-12', by: 'x', basis: 'y' };
const pack = (part: Partial<Known>): Known => ({
  layer: 'kommune',
  publisher: 'Eksempel kommune',
  decisions: [],
  contacts: [],
  ...part,
});
const role = { nb: 'a', nn: 'a', en: 'a' };
const base = pack({ layer: 'national', publisher: 'KI-vett', contacts: [{ id: 'personvernombud', role }] });
const own = pack({
  decisions: [
    decision('m365-copilot', { owner: 'kommunedirektøren', assessment }),
    decision('chatgpt', { status: 'ask' }),
    decision('gemini', { status: 'open_only' }),
    decision('claude', { account: 'private' }),
  ],
  contacts: [{ id: 'personvernombud', role, name: 'Kari Eksempel', email: 'pvo@eksempel.kommune.example' }],
  rollout: { stage: 'stopp', groups: { skole: 'rad', helse: 'stopp' }, rules: {} },
});

describe('a start for the studio', () => {
  it('is what the packs hold, where the answers say that it is there', () => {
    expect(startFrom({ agreement: 'yes', answers: 'yes', decided: 'partly', room: 'yes' }, [base, own])).toEqual({
      kommune: 'Eksempel kommune',
      tools: ['m365-copilot', 'chatgpt'],
      officer: { name: 'Kari Eksempel', email: 'pvo@eksempel.kommune.example' },
      decider: 'kommunedirektøren',
      services: ['skole', 'helse'],
    });
  });

  it('guesses nothing: not from the answers alone, nor from the packs alone', () => {
    expect(startFrom({ agreement: 'yes', answers: 'yes', decided: 'yes', room: 'yes' }, [base])).toEqual({});
    expect(startFrom({}, [base, own])).toEqual({ kommune: 'Eksempel kommune' });
    const unknown = { agreement: 'unknown', answers: 'unknown', decided: 'unknown', room: 'unknown' } as const;
    expect(startFrom(unknown, [base, own])).toEqual({ kommune: 'Eksempel kommune' });
  });

  it('ticks no tool when there is no agreement, and only assessed ones when some lack it', () => {
    expect(startFrom({ agreement: 'no' }, [own]).tools).toEqual([]);
    expect(startFrom({ agreement: 'partly' }, [own]).tools).toEqual(['m365-copilot']);
  });

  it('names nobody as the one who decides when there are two', () => {
    const two = pack({ decisions: [decision('a', { owner: 'A' }), decision('b', { owner: 'B' })] });
    expect(startFrom({ decided: 'yes' }, [two]).decider).toBeUndefined();
  });
});
