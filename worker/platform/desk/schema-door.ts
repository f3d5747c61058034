/** Step 2: passkeys, names, challenges. */
export const DOOR_TABLES = 'SELECT 1';
