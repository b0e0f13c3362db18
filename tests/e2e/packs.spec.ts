import { t } from '../../lib/i18n';
import { fingerprintOf, signPack } from '../../lib/packs';
import { samplePack } from '../fixtures/packs/sample';
import { signed, testKey } from '../fixtures/packs/sign';
import { caseText } from './case-texts';
import { expect, test } from './fixtures';

const refused = async () => {
  const key = await testKey();
  return {
    'not JSON': { code: 'not_json', file: Buffer.from('dette er ikke en pakke') },
    'no envelope': { code: 'not_an_envelope', file: Buffer.from('{"hei":1}') },
    'a field too many': {
      code: 'not_an_envelope',
      file: Buffer.from(
        JSON.stringify({ ...JSON.parse(Buffer.from(await signed(samplePack(), key)).toString()), x: 1 }),
      ),
    },
  } as const;
};

for (const name of ['not JSON', 'no envelope', 'a field too many'] as const) {
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

test('a pack of an unknown signer is taken when the fingerprint matches; its HTML stands as text; key and pack can be taken back', async ({
  own,
  ask,
}) => {
  await ask('rules.get', {});
  const key = await testKey();
  const publicKey = key.roots.get(key.keyid) ?? new Uint8Array();
  const hostile = '<img src=x onerror="document.title=1">';
  const {
    rules: _,
    hjemler: __,
    ...pack
  } = samplePack({
    id: 'vik',
    layer: 'kommune',
    version: 1,
    tools: [],
    classes: [],
    publisher: hostile,
    name: { nb: `<b>Vik</b>`, nn: 'Vik', en: 'Vik' },
  });
  const { family_ceilings: ___, ...plain } = pack;
  const file = await signPack(new TextEncoder().encode(JSON.stringify(plain)), key.keyid, key.privateKey, publicKey);
  const page = await own('options');
  await page.getByLabel(t('nb', 'options.install.paste')).fill(new TextDecoder().decode(file));
  await page.getByRole('button', { name: t('nb', 'options.install.pasteUse') }).click();
  const typed = page.getByLabel(t('nb', 'options.trust.typed'));
  await expect(page.getByText(await fingerprintOf(publicKey))).toBeVisible();
  await expect(page.getByText(hostile)).toBeVisible();
  await typed.fill('0000 0000');
  await page.getByRole('button', { name: t('nb', 'options.trust.yes') }).click();
  await expect(page.getByText(t('nb', 'options.trust.differs'))).toBeVisible();
  expect(await ask('packs.keys', {})).toEqual([]);
  await typed.fill(await fingerprintOf(publicKey));
  await page.getByRole('button', { name: t('nb', 'options.trust.yes') }).click();
  await expect(page.getByText(t('nb', 'options.install.done'))).toBeVisible();
  await expect(page.getByText('<b>Vik</b>', { exact: true })).toBeVisible();
  expect(await page.title()).not.toBe('1');
  expect((await ask('packs.list', {})).map(({ id }) => id)).toContain('vik');
  await page.getByRole('button', { name: t('nb', 'options.packs.removeAbout', { name: '<b>Vik</b>' }) }).click();
  await expect.poll(async () => (await ask('packs.list', {})).map(({ id }) => id)).not.toContain('vik');
  await page.getByRole('button', { name: t('nb', 'options.keys.takeBackAbout', { name: hostile }) }).click();
  await expect.poll(() => ask('packs.keys', {})).toEqual([]);
});
