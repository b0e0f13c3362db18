import { t } from '../../lib/i18n';
import { samplePack } from '../fixtures/packs/sample';
import { signed, testKey } from '../fixtures/packs/sign';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';

const refused = async () => {
  const key = await testKey();
  return {
    'not JSON': { code: 'not_json', file: Buffer.from('dette er ikke en pakke') },
    'no envelope': { code: 'not_an_envelope', file: Buffer.from('{"hei":1}') },
    'a key nobody trusts': { code: 'unknown_key', file: Buffer.from(await signed(samplePack(), key)) },
  } as const;
};

for (const name of ['not JSON', 'no envelope', 'a key nobody trusts'] as const) {
  test(`a pack that is refused (${name}) is said in a sentence, and the rules in use stay in use`, async ({
    own,
    ask,
  }) => {
    const { code, file } = (await refused())[name];
    const before = await ask('packs.list', {});
    const page = await own('options');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'pakke.json', mimeType: 'application/json', buffer: file });
    await expect(page.getByText(t('nb', 'options.install.refused'))).toBeVisible();
    await expect(page.getByText(t('nb', `packError.${code}`))).toBeVisible();
    expect(await ask('packs.list', {})).toEqual(before);
    const panel = await own('sidepanel');
    await panel.getByLabel(t('nb', 'check.text')).fill(caseText.text);
    await expect(panel.getByLabel(t('nb', 'check.answer'))).toContainText(t('nb', 'verdict.is.fortrolig'));
  });
}

test('the base pack is in force from the first start, and the example kommune can be chosen', async ({ own, ask }) => {
  const active = async () => (await ask('packs.list', {})).filter((pack) => pack.active).map(({ id }) => id);
  expect(await active()).toEqual(['base']);
  const page = await own('options');
  await page.getByLabel(t('nb', 'options.example')).check();
  await expect.poll(active).toEqual(['base', 'eksempel']);
});

test('a stored pack that was tampered with is not used: the one in the package is, and the settings page says so', async ({
  own,
  ask,
}) => {
  await ask('rules.get', {});
  const page = await own('options');
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('kivett');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const packs = opening.result.transaction('packs', 'readwrite').objectStore('packs');
          const reading = packs.get('base');
          reading.onsuccess = () => {
            const file = reading.result.file as Uint8Array;
            // One character of the signed payload.
            file[200] = file[200] === 65 ? 66 : 65;
            packs.put({ ...reading.result, file });
          };
          packs.transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.reload();
  await expect(page.getByText(t('nb', 'options.packs.problems'))).toBeVisible();
  await expect(page.getByText(t('nb', 'packError.bad_signature'))).toBeVisible();
  expect((await ask('rules.get', {})).packs.map(({ id }) => id)).toEqual(['base']);
});
