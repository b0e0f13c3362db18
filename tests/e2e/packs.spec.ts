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
