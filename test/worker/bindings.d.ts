import type { Env as OurEnv } from '../../worker/env.ts';
import type * as ourWorker from '../../worker/index.ts';

/** Tells `cloudflare:workers` in tests what it holds: our bindings and our Worker. */
declare global {
  namespace Cloudflare {
    interface Env extends OurEnv {}
    interface GlobalProps {
      mainModule: typeof ourWorker;
    }
  }
}
