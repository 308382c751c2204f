import { stringify } from 'yaml';
import { scope } from '../release/plan.ts';

/**
 * The configuration of verdaccio: what is ours comes from nowhere else and anybody on this machine may publish it; everything else is
 * passed on to the registry that the machine uses.
 */
export function registryConfig(upstream: string): string {
  return stringify({
    storage: './storage',
    uplinks: {
      upstream: {
        url: upstream,
        maxage: '60m',
        timeout: '60s',
        max_fails: 20,
        agent_options: { maxSockets: 40 },
      },
    },
    packages: {
      [`${scope}*`]: { access: '$all', publish: '$all', unpublish: [] },
      '**': { access: '$all', publish: [], proxy: 'upstream' },
    },
    auth: { htpasswd: { file: './htpasswd', max_users: -1 } },
    web: { enable: false },
    max_body_size: '50mb',
    log: { type: 'stdout', format: 'json', level: 'http' },
  });
}
