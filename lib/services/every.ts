import { browser } from 'wxt/browser';

/** Does something so often, in minutes, for as long as the browser runs. An alarm that stands is left: setting it anew would put it off. */
export function every(name: string, minutes: number, work: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) void work();
  });
  void browser.alarms.get(name).then((alarm) => {
    if (!alarm) void browser.alarms.create(name, { delayInMinutes: minutes, periodInMinutes: minutes });
  });
}
