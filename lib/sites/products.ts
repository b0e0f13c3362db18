/** Microsoft's products whose addresses look alike: the person is told in which of them they are. */
export type Product = 'copilot' | 'm365_copilot' | 'teams' | 'outlook' | 'microsoft_365';

const BY_HOST: Readonly<Record<string, Product>> = {
  'copilot.microsoft.com': 'copilot',
  'm365.cloud.microsoft': 'm365_copilot',
  'copilot.cloud.microsoft': 'm365_copilot',
  'teams.cloud.microsoft': 'teams',
  'teams.microsoft.com': 'teams',
  'outlook.cloud.microsoft': 'outlook',
  'outlook.office.com': 'outlook',
};

/** The product on a host; `microsoft_365` for the others under `cloud.microsoft`, null for everybody else's. */
export function productOf(host: string): Product | null {
  return (
    (Object.hasOwn(BY_HOST, host) ? BY_HOST[host] : null) ??
    (host.endsWith('.cloud.microsoft') ? 'microsoft_365' : null)
  );
}
