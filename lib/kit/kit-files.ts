import type { KitFile, KitValues } from '../contracts/kit';
import { plist, xml } from './plist';
import { registryFile } from './registry';
import { checklist, intranetText, TRIAL_TEXT } from './words';

/** Browsers that read Chromium's policies, with where they look. */
const CHROMIUM = {
  chrome: {
    id: 'chromeId',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    omaUri: './Device/Vendor/MSFT/Policy/Config/Chrome~Policy~googlechrome~Extensions/ExtensionInstallForcelist',
  },
  edge: {
    id: 'edgeId',
    registry: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    omaUri:
      './Device/Vendor/MSFT/Policy/Config/microsoft_edge~Policy~microsoft_edge~Extensions/ExtensionInstallForcelist',
  },
} as const;

/**
 * Everything an IT department needs to lay KI-vett out, filled with the kommune's values. A browser whose id is not given gets
 * no files: a file with a hole in it would be installed by somebody.
 */
export function kitFiles(values: KitValues): KitFile[] {
  const files: KitFile[] = [];
  const put = (path: string, text: string, encoding: KitFile['encoding'] = 'utf8') =>
    files.push({ path, text, encoding });
  for (const [name, at] of Object.entries(CHROMIUM)) {
    const extensionId = values[at.id];
    if (extensionId === undefined) continue;
    const { updateUrl, managed } = values;
    put(
      `${name}/ki-vett.json`,
      json({
        ...(updateUrl ? { ExtensionInstallForcelist: [`${extensionId};${updateUrl}`] } : {}),
        '3rdparty': { extensions: { [extensionId]: managed } },
      }),
    );
    put(`${name}/ki-vett.reg`, registryFile(at.registry, extensionId, updateUrl, managed), 'utf16le');
    if (updateUrl) {
      put(`${name}/${at.domain}.plist`, plist({ ExtensionInstallForcelist: [`${extensionId};${updateUrl}`] }));
      put(`${name}/intune.txt`, intune(at.omaUri, extensionId, updateUrl, `${name}/ki-vett.reg`));
    }
    put(`${name}/${at.domain}.extensions.${extensionId}.plist`, plist(managed));
    const { packageUrl, version } = values;
    if (packageUrl && version) put(`${name}/update.xml`, updateManifest(extensionId, packageUrl, version));
  }
  const { firefoxId, firefoxUrl, managed } = values;
  if (firefoxId !== undefined)
    put(
      'firefox/policies.json',
      json({
        policies: {
          ...(firefoxUrl
            ? { ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed', install_url: firefoxUrl } } }
            : {}),
          '3rdparty': { Extensions: { [firefoxId]: managed } },
        },
      }),
    );
  put('sjekkliste-it.md', checklist(values));
  put('intranett.md', intranetText(values));
  put('prove.txt', TRIAL_TEXT);
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** Google's update manifest, protocol 2.0 (https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux). */
function updateManifest(extensionId: string, packageUrl: string, version: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${xml(extensionId)}">
    <updatecheck codebase="${xml(packageUrl)}" version="${xml(version)}" />
  </app>
</gupdate>
`;
}

/** Settings to type into Intune; U+F000 stands between number and value of a list, as ADMX-backed settings want it. */
function intune(omaUri: string, extensionId: string, updateUrl: string, registry: string): string {
  return `Intune > Devices > Configuration > Create > Custom (OMA-URI). Needs the browser's ADMX files ingested.

OMA-URI:    ${omaUri}
Data type:  String
Value:
<enabled/>
<data id="ExtensionInstallForcelistDesc" value="1&#xF000;${xml(`${extensionId};${updateUrl}`)}"/>

The extension's own values have no ADMX. Lay out ${registry} as a script (Intune > Scripts, in 64-bit PowerShell, as system):
  reg.exe import ki-vett.reg
`;
}
