/** What runtimes get that have no diagnostics channels: browsers above all, whose bundles it keeps small. */
export function publish(_type: string, _create: () => object): void {}
