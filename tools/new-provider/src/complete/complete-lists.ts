import { itemsOf, type JsonObject } from '../document/json-object.ts';
import { operations, replySchemaOf } from '../document/operations.ts';
import { follow } from '../document/references.ts';
import { findPagination, PAGING } from '../infer/find-pagination.ts';
import { findItems } from '../infer/find-role.ts';
import { guess } from '../marks.ts';

/** Says of each list how to get its next page; takes parameters for pages out where that does not show. */
export function completeLists(document: JsonObject, run: unknown): void {
  for (const operation of operations(document)) {
    const { node, item } = operation;
    if (node['x-run-role'] !== 'list' || node['x-pagination'] !== undefined) continue;
    const items = findItems(document, run, replySchemaOf(document, operation), true);
    const found = items && findPagination(document, operation, items.pointer);
    if (found) {
      const pagination: JsonObject = { ...found };
      guess(pagination, 'how to get the next page, by the names of parameters and fields.');
      node['x-pagination'] = pagination;
      continue;
    }
    const isPaging = (parameter: unknown): boolean => {
      const { in: place, name } = follow(document, parameter);
      return place === 'query' && PAGING.test(String(name));
    };
    const paging = [item, node].flatMap((owner) => itemsOf(owner['parameters']).filter(isPaging));
    if (paging.length === 0) continue;
    for (const owner of [item, node]) {
      if (Array.isArray(owner['parameters']))
        owner['parameters'] = owner['parameters'].filter((one) => !isPaging(one));
    }
    const names = paging.map((parameter) => String(follow(document, parameter)['name']));
    guess(
      node,
      `that it has no pages: how ${names.join(' and ')} work does not show, so they are left out. See x-pagination in specs/README.md.`,
    );
  }
}
