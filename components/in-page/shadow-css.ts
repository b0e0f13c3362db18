/** One `rem` when nobody has changed the browser's default text size. */
const REM_IN_PX = 16;

/**
 * Makes page CSS usable inside a shadow root on someone else's page.
 * `:root` and `body` become our own wrapper: on `:host` a rule of the page that hits the host (`* { --ds-…: … }`) would
 * win over ours. `rem` becomes px: a page with `html { font-size: 10px }` would else shrink every button by a third.
 */
export function shadowCss(css: string, wrapper = '.kv-root'): string {
  return css
    .replace(/:root\b/g, wrapper)
    .replace(/(^|[\s,{}])body(?=[\s,{])/g, `$1${wrapper}`)
    .replace(/(\d*\.?\d+)rem\b/g, (_, number: string) => `${round(Number(number) * REM_IN_PX)}px`);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
