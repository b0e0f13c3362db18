import * as z from 'zod/mini';
import { MANAGED_KEYS } from './managed';

/** Where in an organisation this browser stands, as its policy says. Everything is null or empty in a browser nobody manages. */
export const deploymentSchema = z.object({
  group: z._default(z.nullable(MANAGED_KEYS.group), null),
  stage: z._default(z.nullable(MANAGED_KEYS.stage), null),
  contacts: z._default(MANAGED_KEYS.contacts, []),
});
export type Deployment = z.infer<typeof deploymentSchema>;
