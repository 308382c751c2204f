import { callInstantiations, compare, type Side } from './compare.ts';
import { findCompilers } from './find-compilers.ts';

// Prints what the test compares, as a Markdown table.
const sides: Record<Side, string> = { ours: "our clients' methods", theirs: "openapi-typescript's `paths`" };
console.log('| TypeScript | skipLibCheck | | instantiations | of them the calls | types | memory | check |');
console.log('| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const compiler of findCompilers()) {
  for (const skipLibCheck of [true, false]) {
    const costs = await compare(compiler, skipLibCheck);
    for (const side of ['ours', 'theirs'] as const) {
      const { instantiations, types, memory, checkMs } = costs[side].called;
      const cells = [
        compiler.version,
        skipLibCheck,
        sides[side],
        instantiations,
        callInstantiations(costs[side]),
      ];
      console.log(
        `| ${[...cells, types, `${Math.round(memory / 1024)} MiB`, `${checkMs} ms`].join(' | ')} |`,
      );
    }
  }
}
