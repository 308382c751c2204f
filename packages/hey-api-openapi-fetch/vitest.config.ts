import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@runspec/source'] },
  ssr: { resolve: { conditions: ['@runspec/source'] } },
  test: { name: 'hey-api-openapi-fetch' },
});
