import { t } from '../../lib/i18n';
import { expect, test } from './uploads';

test('T34 speech is told of once in a conversation, and never blocked', async ({ uploads }) => {
  const chat = await uploads();
  await chat.page.evaluate(() => {
    const voice = document.querySelector('#voice');
    voice?.addEventListener('click', () =>
      voice.setAttribute('data-pressed', `${Number(voice.getAttribute('data-pressed')) + 1}`),
    );
  });
  const voice = chat.page.locator('#voice');
  await voice.click();
  await expect(voice).toHaveAttribute('data-pressed', '1');
  await expect.poll(() => chat.probe.allText()).toContain(t('nb', 'toast.source.voice'));
  expect(await chat.probe.card()).toBeNull();
});
