import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { addressFile } from '../src/release/address.ts';
import { canaryRelease } from '../src/release/canary-release.ts';
import { packRelease } from '../src/release/pack-release.ts';
import { publishRegistry } from '../src/release/publish-registry.ts';
import { publishRelease } from '../src/release/publish-release.ts';
import { versionRelease } from '../src/release/version-release.ts';
import { scratchCheckout } from './scratch-checkout.ts';

// The commands themselves, with real git and pnpm, and a registry on loopback that would see what gets through.

describe('publishRelease', () => {
  it('publishes nothing without an address', async () => {
    const { root, asked, commit, pack } = await scratchCheckout(null);
    await expect(publishRelease({ root, from: pack(commit()) })).rejects.toThrow(
      /public address is not set[\s\S]*Nothing was published/,
    );
    expect(asked).toEqual(['GET /@runspec%2fa']);
  });

  it('publishes nothing from a dirty tree', async () => {
    const { root, asked, commit, pack, write } = await scratchCheckout();
    const from = pack(commit());
    write('stray.txt', '');
    await expect(publishRelease({ root, from })).rejects.toThrow(
      /\?\? stray\.txt[\s\S]*Nothing was published/,
    );
    expect(asked).toEqual(['GET /@runspec%2fa']);
  });

  it('publishes nothing that was packed from another commit', async () => {
    const { root, asked, commit, pack } = await scratchCheckout();
    const from = pack(commit());
    commit();
    await expect(publishRelease({ root, from })).rejects.toThrow(
      /was packed from commit [0-9a-f]{12}[\s\S]*Nothing was published/,
    );
    expect(asked).toEqual(['GET /@runspec%2fa']);
  });

  it('looks at the registry that pnpm publishes to, not at that of npm', async () => {
    const { root, commit, pack } = await scratchCheckout();
    vi.stubEnv('npm_config_registry', 'http://127.0.0.1:9/');
    vi.stubEnv('pnpm_config_registry', 'http://127.0.0.1:10/');
    await expect(publishRelease({ root, from: pack(commit()) })).rejects.toThrow('Nothing was published');
    expect(await publishRegistry(root)).toBe('http://127.0.0.1:10/');
  });
});

describe('packRelease', () => {
  it('packs nothing without an address, or from a dirty tree', async () => {
    const { root, write } = await scratchCheckout(null);
    write('stray.txt', '');
    const out = join(root, '../out');
    const packing = packRelease({ root, out });
    await expect(packing).rejects.toThrow(
      /public address is not set[\s\S]*\?\? stray\.txt[\s\S]*Nothing was packed/,
    );
    expect(existsSync(out)).toBe(false);
  });

  it('names an address file that is no JSON', async () => {
    const { root, write } = await scratchCheckout();
    write(addressFile, '{');
    await expect(packRelease({ root, out: join(root, '../out') })).rejects.toThrow(
      /^tools\/release\/address\.json cannot be read/,
    );
  });
});

describe('canaryRelease', () => {
  it('changes no version when the folder for its tarballs is taken', async () => {
    const { root, commit, pack, write } = await scratchCheckout();
    write('.changeset/one.md', '---\n---\n\nNothing.\n');
    const out = pack(commit());
    await expect(canaryRelease(root, 'a-branch', out)).rejects.toThrow(
      /is not empty[\s\S]*Nothing was published/,
    );
  });
});

describe('versionRelease', () => {
  it('leaves changesets alone that are not committed', async () => {
    const { root, write } = await scratchCheckout();
    write('.changeset/one.md', '---\n"@runspec/a": minor\n---\n\nNew.\n');
    await expect(versionRelease(root)).rejects.toThrow(/\?\? \.changeset\/one\.md\nNothing was changed/);
    expect(existsSync(join(root, '.changeset/one.md'))).toBe(true);
  });
});

describe('publishRegistry', () => {
  it('prefers the registry of our scope', async () => {
    const { root, write } = await scratchCheckout();
    write('.npmrc', '@runspec:registry=http://127.0.0.1:7/ours\n');
    expect(await publishRegistry(root)).toBe('http://127.0.0.1:7/ours/');
  });

  it('refuses an address with a password, and does not repeat it', async () => {
    const { root } = await scratchCheckout();
    vi.stubEnv('pnpm_config_registry', 'http://us:sesame@127.0.0.1:9/');
    const message = await publishRegistry(root).catch(String);
    expect(message).toContain('a user or a password');
    expect(message).not.toContain('sesame');
  });
});
