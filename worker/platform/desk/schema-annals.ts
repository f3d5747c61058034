/** Step 3: what history is told from. */
export const ANNALS_TABLES = 'SELECT 1';
