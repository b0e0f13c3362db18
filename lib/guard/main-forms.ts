import type { Body } from './main-bodies';
import type { Door } from './main-door';

/** Forms that the browser sends itself: by a script's `submit()`, by `requestSubmit()` and by the person. */
export function guardForms({ view, platform, bodies, ask, pass, patch, undo, renew }: Door): void {
  const { apply, uncurried, getter, marked } = platform;
  const { FormData } = view;
  const getAttribute = uncurried(view.Element.prototype.getAttribute);
  const listen = view.EventTarget.prototype.addEventListener;
  const unlisten = view.EventTarget.prototype.removeEventListener;

  // By the platform's own names: a field called `action` hides the form's.
  const actionOf = getter<string>(view.HTMLFormElement.prototype, 'action');
  const isForm = marked(getter<number>(view.HTMLFormElement.prototype, 'length'));
  const formBody = (form: HTMLFormElement, submitter?: HTMLElement | null): Body =>
    bodies.read(submitter ? new FormData(form, submitter) : new FormData(form)) as Body;
  const formAbout = (form: HTMLFormElement, submitter?: HTMLElement | null) => {
    const own = submitter ? getAttribute(submitter, 'formaction') : null;
    const method = (submitter && getAttribute(submitter, 'formmethod')) ?? getAttribute(form, 'method') ?? 'get';
    return { transport: 'form', method, url: own || actionOf(form) } as const;
  };
  const nativeSubmit = view.HTMLFormElement.prototype.submit;
  patch(view.HTMLFormElement.prototype, 'submit', {
    apply(submit: () => void, self: HTMLFormElement, args: []) {
      if (isForm(self) === null) return apply(submit, self, args);
      pass(
        formAbout(self),
        formBody(self),
        () => apply(submit, self, args),
        () => {},
      );
    },
  } as ProxyHandler<never>);
  // A form that the page lets the browser send: heard last of all, when nobody has stopped it.
  function onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || isForm(form) === null) return;
    const { submitter } = event;
    const about = formAbout(form, submitter);
    if (about.method === 'dialog') return;
    const body = formBody(form, submitter);
    const answer = ask({ ...about, body: body.text, fields: true }, body.files, (decided) => {
      if (decided === 'go') apply(nativeSubmit, form, []);
    });
    if (answer !== 'go') event.preventDefault();
  }
  const hear = () => void apply(listen, view, ['submit', onSubmit]);
  hear();
  renew[renew.length] = hear;
  undo[undo.length] = () => void apply(unlisten, view, ['submit', onSubmit]);
}
