import * as z from 'zod';

// zod compiles checks by `eval` where it may, and asks as each schema is made: a policy that refuses it, as this
// page's does, would report a violation at every start. So this must be imported before any schema, and be one
// file for all pages: it then stands with the schemas they share, and before them.
z.config({ jitless: true });
