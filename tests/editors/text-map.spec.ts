import { chatPage } from '../pages/serve';
import { expect, test } from './fixtures';

/** What a person sees in the element, line by line, and the HTML it is made of. */
const READ: [what: string, html: string, text: string][] = [
  ['paragraphs', '<p>a</p><p>b</p>', 'a\nb'],
  ['an empty paragraph between', '<p>a</p><p><br></p><p>b</p>', 'a\n\nb'],
  ['an empty paragraph first', '<p><br></p><p>b</p>', '\nb'],
  ['an empty paragraph last', '<p>a</p><p><br class="ProseMirror-trailingBreak"></p>', 'a\n'],
  ['nothing at all', '<p><br></p>', ''],
  ['a line break in a line', '<p>a<br>b</p>', 'a\nb'],
  ['a filler behind the last line', '<p>a<br></p>', 'a'],
  ['a line break and its filler', '<p>a<br><br></p>', 'a\n'],
  ['two line breaks', '<p>a<br><br>b</p>', 'a\n\nb'],
  ['runs of format', '<p>fø<b>dsels</b><i>num</i>mer</p>', 'fødselsnummer'],
  ['a list', '<ul><li><p>a</p></li><li><p>b</p></li></ul><p>c</p>', 'a\nb\nc'],
  ['lines as Chromium makes them', 'a<div>b</div><div><br></div><div>c</div>', 'a\nb\n\nc'],
  ['text behind a block', '<div>a</div>b', 'a\nb'],
  ['table cells', '<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', 'a\nb'],
  ['a heading and a quote', '<h2>a</h2><blockquote><p>b</p></blockquote>', 'a\nb'],
  ['a mention that is not editable', '<p>til <span contenteditable="false">@Kari</span> nå</p>', 'til @Kari nå'],
  ['emoji and combining marks', '<p>👩‍👧 Å</p>', '👩‍👧 Å'],
  ['scripts and styles', '<p>a</p><script>1</script><style>p{}</style>', 'a'],
];

test('an editable element is read as a person reads it', async ({ open }) => {
  const { page } = await open(chatPage('claude'));
  const read = await page.evaluate(
    (samples) =>
      samples.map(([, html]) => {
        const root = document.createElement('div');
        root.style.whiteSpace = 'pre-wrap';
        root.innerHTML = html;
        document.body.append(root);
        const { text } = window.kivett.textMap.mapText(root);
        root.remove();
        return text;
      }),
    READ,
  );
  for (const [index, [what, , text]] of READ.entries()) expect(read[index], what).toBe(text);
});

test('spaces between tags count only where the page shows them', async ({ open }) => {
  const { page } = await open(chatPage('claude'));
  const text = await page.evaluate(() => {
    const root = document.createElement('div');
    root.style.whiteSpace = 'normal';
    root.innerHTML = '\n  <p>en\n  to</p>\n  <p>tre</p>\n';
    document.body.append(root);
    return window.kivett.textMap.mapText(root).text;
  });
  expect(text).toBe('en   to\ntre');
});

test('every offset goes to the page and comes back, in any nesting', async ({ open }) => {
  const { page } = await open(chatPage('claude'));
  const problems = await page.evaluate(() => {
    const { mapText, offsetOf, pointAt } = window.kivett.textMap;
    let seed = 42;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const grow = (parent: Element, depth: number) => {
      for (let count = next(4); count >= 0; count -= 1) {
        const kind = next(depth > 3 ? 2 : 5);
        if (kind === 0) parent.append('tekst '.slice(next(5)));
        else if (kind === 1) parent.append(document.createElement('br'));
        else {
          const child = document.createElement(['p', 'b', 'div'][kind - 2] as string);
          parent.append(child);
          grow(child, depth + 1);
        }
      }
    };
    const found: string[] = [];
    for (let round = 0; round < 300; round += 1) {
      const root = document.createElement('div');
      root.style.whiteSpace = 'pre-wrap';
      document.body.append(root);
      grow(root, 0);
      const map = mapText(root);
      for (const piece of map.pieces) {
        if (piece.kind === 'text' && map.text.slice(piece.start, piece.end) !== piece.node.data)
          found.push(`piece in ${root.innerHTML}`);
      }
      for (const piece of map.pieces) {
        for (let offset = piece.start; offset <= piece.end; offset += 1) {
          for (const side of ['start', 'end'] as const) {
            const point = pointAt(map, offset, side);
            if (!point || offsetOf(map, point) !== offset) found.push(`${offset} ${side} in ${root.innerHTML}`);
          }
        }
      }
      root.remove();
    }
    return found.slice(0, 5);
  });
  expect(problems).toEqual([]);
});
