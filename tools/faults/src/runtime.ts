/** Where the table runs. Rows name one only where the platform itself, not the client, makes a difference. */
export type Runtime = 'node' | 'bun' | 'deno' | 'workerd' | 'chromium';
