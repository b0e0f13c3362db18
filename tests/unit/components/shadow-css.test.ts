import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { shadowCss } from '../../../components/in-page/shadow-css';

describe('shadowCss', () => {
  it('moves :root and body to our wrapper, where no rule of the page reaches', () => {
    expect(shadowCss(':root,[data-size]{--a:1}body{color:red}[data-size],body{x:y}')).toBe(
      '.kv-root,[data-size]{--a:1}.kv-root{color:red}[data-size],.kv-root{x:y}',
    );
  });

  it('turns rem into px, so that the page can not scale our parts', () => {
    expect(shadowCss('a{width:1.5rem;margin:.25rem 0 -2rem;x:calc(1rem*2)}')).toBe(
      'a{width:24px;margin:4px 0 -32px;x:calc(16px*2)}',
    );
  });

  it('leaves words that only look alike', () => {
    expect(shadowCss('.ds-body{--ds-body-md-font-size:1px;--premium:2premium}')).toBe(
      '.ds-body{--ds-body-md-font-size:1px;--premium:2premium}',
    );
  });

  it('leaves no rem and no :root in the theme that is shipped', () => {
    const require = createRequire(import.meta.url);
    for (const file of ['theme.css', 'base.css', 'button.css', 'link.css']) {
      const css = shadowCss(readFileSync(require.resolve(`@digdir/designsystemet-css/${file}`), 'utf8'));
      expect(css).not.toMatch(/\drem\b/);
      expect(css).not.toContain(':root');
    }
  });
});
