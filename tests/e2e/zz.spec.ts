import { caseText } from './case-texts';
import { expect, test } from './fixtures';
import { byId } from './sites';
test('tab', async ({ chat: open }) => {
  const { page, probe } = await open(byId('chatgpt'));
  await page.keyboard.type(caseText.text);
  await page.keyboard.press('Enter');
  await expect.poll(() => probe.card()).not.toBeNull();
  for (let i=0;i<22;i++){ console.log(await probe.focusedName()); await page.keyboard.press('Tab'); }
  console.log(await probe.buttons());
  const dump=(n:any,d=0)=>{ if(!n.ignored) console.log(' '.repeat(d)+n.role+' '+JSON.stringify(n.name.slice(0,70))); n.children.forEach((c:any)=>dump(c,d+1));};
  dump(await probe.card());
});
