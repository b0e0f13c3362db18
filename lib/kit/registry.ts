import type { ManagedSettings } from '../contracts/managed';

/**
 * A `.reg` file. Chromium reads a list as a key with values `1`, `2` …, and an object in a list as a key of that number
 * (https://www.chromium.org/administrators/configuring-policy-for-extensions/).
 */
export function registryFile(
  policyRoot: string,
  extensionId: string,
  updateUrl: string | undefined,
  managed: ManagedSettings,
): string {
  const sections: string[] = [];
  if (updateUrl !== undefined)
    sections.push(section(`${policyRoot}\\ExtensionInstallForcelist`, [['1', `${extensionId};${updateUrl}`]]));
  const own = `${policyRoot}\\3rdparty\\extensions\\${extensionId}\\policy`;
  const plain = Object.entries(managed).filter(([, value]) => typeof value === 'string') as [string, string][];
  if (plain.length > 0) sections.push(section(own, plain));
  for (const [key, value] of Object.entries(managed)) {
    if (!Array.isArray(value)) continue;
    const texts = value.flatMap((one, i): [string, string][] =>
      typeof one === 'string' ? [[String(i + 1), one]] : [],
    );
    if (texts.length > 0) sections.push(section(`${own}\\${key}`, texts));
    value.forEach((one, i) => {
      if (typeof one === 'object')
        sections.push(
          section(
            `${own}\\${key}\\${i + 1}`,
            Object.entries(one).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
          ),
        );
    });
  }
  return `Windows Registry Editor Version 5.00\r\n\r\n${sections.join('\r\n')}`;
}

function section(key: string, values: readonly (readonly [string, string])[]): string {
  return `[${key}]\r\n${values.map(([name, value]) => `"${escaped(name)}"="${escaped(value)}"\r\n`).join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[\\"]/g, '\\$&');
}
