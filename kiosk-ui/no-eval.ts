import * as z from 'zod';

// zod compiles checks by `eval` where it may, and asks as each schema is made: a policy that refuses it, as this
// page's does, would report a violation at every start. So this must run before any schema is made: vite.config.ts
// puts it into the chunk of zod itself.
z.config({ jitless: true });
