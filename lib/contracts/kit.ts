import type { Language } from './language';
import type { ManagedSettings } from './managed';

/** Everything the deployment kit is filled with; what is not known is left out of the files, never guessed. */
export interface KitValues {
  /** «Eksempel kommune». */
  kommune: string;
  /** Chromium's id of the packed extension, 32 letters a–p. */
  chromeId: string | null;
  edgeId: string | null;
  firefoxId: string;
  /** Where the browser asks for the extension and its updates: the store's, or an own update manifest. */
  updateUrl: string | null;
  /** Address of the packed extension, when the kommune hosts it itself. */
  packageUrl: string | null;
  /** Version of the packed extension. */
  version: string;
  managed: ManagedSettings;
  /** Whom employees ask. */
  contact: { name?: string; email?: string; phone?: string } | null;
  language: Language;
}

export interface KitFile {
  /** Path in the kit, with folders: `chrome/ki-vett.json`. */
  path: string;
  /** What it is for, to show beside the name. */
  for: 'chrome' | 'edge' | 'firefox' | 'windows' | 'intune' | 'macos' | 'update' | 'it' | 'intranet';
  text: string;
}
