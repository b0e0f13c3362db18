import { describe, expect, it } from 'vitest';
import { extractTexts } from '../../../lib/guard/extract';
import { findRequest } from '../../../lib/guard/find-request';
import { KINDS, SITES } from '../../../lib/sites';
import { REQUEST_SAMPLES } from '../../fixtures/sites/requests';

const ALL = [...SITES, ...KINDS];

describe.each(REQUEST_SAMPLES.map((sample) => [`${sample.site} ${sample.request}`, sample] as const))(
  '%s',
  (_, sample) => {
    const site = ALL.find(({ id }) => id === sample.site);
    const request = site?.requests?.find(({ id }) => id === sample.request);

    it('gives the texts that it carries', () => {
      expect(request).toBeDefined();
      if (!request || request.carries === 'file') return;
      const texts = extractTexts(request, sample.url, sample.body);
      // Where no place in the body is known every string is read, ids and names of models too.
      expect(texts).toEqual(request.text.length > 0 ? sample.text : expect.arrayContaining(sample.text));
    });

    it('is found by where it goes', () => {
      if (!site) throw new Error(`no site ${sample.site}`);
      const host = site.hosts[0]?.replace('*.', 'a.') ?? 'ki.kommune.example';
      const transport =
        sample.transport === 'websocket' ? 'websocket' : sample.transport === 'event_source' ? 'event_source' : 'fetch';
      const found = findRequest(site, transport, sample.url, `https://${host}/`);
      // An upload may go where the prompt goes, in the same form.
      if (request?.carries === 'file') expect(found?.path).toBe(request.path);
      else expect(found?.id).toBe(sample.request);
    });
  },
);
