import { expect, it } from 'vitest';
import { KINDS, SITES } from '../../../lib/sites';
import { REQUEST_SAMPLES, UNUSED_SAMPLES } from '../../fixtures/sites/requests';

it('there is a sample for every request of every description, and none to spare', () => {
  const wanted = [...SITES, ...KINDS].flatMap((site) => (site.requests ?? []).map(({ id }) => `${site.id}/${id}`));
  expect(REQUEST_SAMPLES.map(({ site, request }) => `${site}/${request}`)).toEqual(wanted);
  expect(UNUSED_SAMPLES).toEqual([]);
});

const glob = (pattern: string) =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);

it.each(REQUEST_SAMPLES.map((sample) => [`${sample.site}/${sample.request}`, sample] as const))(
  '%s: the address is one that the description names, and the body holds the text',
  (_, sample) => {
    const site = [...SITES, ...KINDS].find(({ id }) => id === sample.site);
    const request = site?.requests?.find(({ id }) => id === sample.request);
    const url = new URL(sample.url);
    expect(url.pathname).toMatch(glob(request?.path ?? 'none'));
    if (request?.host) expect(url.hostname).toMatch(glob(request.host));
    expect(sample.transport).toBe(request?.transport);
    if (request?.carries !== 'file') expect(sample.text.length, 'a message has a text').toBeGreaterThan(0);
  },
);

it('an announced path never fits a request that another of the same site, kind and shape describes before it', () => {
  for (const site of [...SITES, ...KINDS])
    for (const [index, request] of (site.requests ?? []).entries()) {
      const sample = REQUEST_SAMPLES.find((one) => one.site === site.id && one.request === request.id);
      const first = site.requests?.findIndex(
        (other) =>
          other.transport === request.transport &&
          other.host === request.host &&
          other.shape === request.shape &&
          other.carries === request.carries &&
          glob(other.path).test(new URL(sample?.url ?? 'https://x').pathname),
      );
      expect(first, `${site.id}/${request.id}`).toBe(index);
    }
});
