import type { Compiler } from './find-compilers.ts';
import { type Figures, measure } from './measure.ts';

/** Who makes the calls: our clients' methods, or openapi-fetch with openapi-typescript's `paths`. */
export type Side = 'ours' | 'theirs';

/** The cost of one side with one compiler. */
export interface Cost {
  /** The clients made and not called: importing them, and checking their declarations unless `skipLibCheck`. */
  readonly made: Figures;
  /** All of it: made, every operation called, its result used. */
  readonly called: Figures;
}

/** The instantiations that the calls take, over those of clients that are made and not called. */
export function callInstantiations({ made, called }: Cost): number {
  return called.instantiations - made.instantiations;
}

/** Measures both sides. One after the other: the compilers would be in each other's way. */
export async function compare(compiler: Compiler, skipLibCheck: boolean): Promise<Record<Side, Cost>> {
  const costOf = async (side: Side): Promise<Cost> => {
    const measured = (...include: string[]) => measure({ compiler, include, skipLibCheck });
    return {
      made: await measured(`consumers/${side}/clients.ts`, `generated/${side}/clients`),
      called: await measured(`consumers/${side}`, `generated/${side}`),
    };
  };
  return { ours: await costOf('ours'), theirs: await costOf('theirs') };
}
