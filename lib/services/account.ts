import { browser } from 'wxt/browser';
import type { Account } from '../contracts/decision';

const ACCOUNTS: readonly Account[] = ['work', 'private', 'unknown'];

/**
 * Which account the person says they use on a host. Kept in memory by the browser until it closes: a shared machine must
 * not carry one person's answer over to the next. Private windows have answers of their own.
 */
export async function getAccount(host: string, privateWindow = false): Promise<Account> {
  const key = keyOf(host, privateWindow);
  const stored = (await browser.storage.session.get(key))[key];
  return ACCOUNTS.find((account) => account === stored) ?? 'unknown';
}

export async function setAccount(host: string, account: Account, privateWindow = false): Promise<Account> {
  await browser.storage.session.set({ [keyOf(host, privateWindow)]: account });
  return account;
}

function keyOf(host: string, privateWindow: boolean): string {
  return `${privateWindow ? 'private-' : ''}account:${hostName(host)}`;
}

/** `Example.org:8443` → `example.org`: an account belongs to the site, not to a port. */
export function hostName(host: string): string {
  return host.toLowerCase().replace(/:\d+$/, '');
}
