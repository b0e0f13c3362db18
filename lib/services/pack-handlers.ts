import { fromBase64 } from '../packs';
import { type Handlers, Refusal } from '../rpc';
import type { RulesService } from './rules-service';

type PackHandlers = Pick<
  Handlers<'background'>,
  'packs.inspect' | 'packs.trust' | 'packs.keys' | 'packs.untrust' | 'packs.rollback' | 'packs.remove'
>;

/** What the settings page may ask about packs and keys. `changed` is called after the rules in force may be others. */
export function packHandlers(
  rules: RulesService,
  changed: () => void,
  removed: (packId: string) => Promise<void>,
): PackHandlers {
  return {
    'packs.inspect': ({ file, publicKey }) => rules.inspect(bytesOf(file), keyOf(publicKey)),
    'packs.trust': async ({ file, publicKey, fingerprint }) => {
      const trusted = await rules.trust(bytesOf(file), keyOf(publicKey), fingerprint);
      if (trusted) changed();
      return { trusted };
    },
    'packs.keys': () => rules.confirmedKeys(),
    'packs.untrust': async ({ keyid }) => {
      const done = await rules.takeBackKey(keyid);
      if (done) changed();
      return { done };
    },
    'packs.rollback': async ({ id }) => {
      const outcome = await rules.rollBack(id);
      if (outcome.installed) changed();
      return outcome;
    },
    'packs.remove': async ({ id }) => {
      const done = await rules.remove(id);
      if (done) {
        await removed(id);
        changed();
      }
      return { done };
    },
  };
}

function bytesOf(file: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64(file);
  if (!bytes) throw new Refusal('bad_input');
  return bytes;
}

/** A key as somebody copied it, with spaces around; null when none was given. */
function keyOf(publicKey: string | undefined): Uint8Array<ArrayBuffer> | null {
  if (publicKey === undefined || publicKey.trim() === '') return null;
  const raw = fromBase64(publicKey.trim());
  if (raw?.length !== 32) throw new Refusal('bad_input');
  return raw;
}
