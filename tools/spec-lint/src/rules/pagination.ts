import type { Check, Report } from '../check.ts';
import { jsonContent, type Operation, operations, queryNames } from '../document/operations.ts';
import type { Place } from '../document/place.ts';
import { schemaOf, takes } from '../document/schemas.ts';

const STYLES = ['token', 'offset', 'page', 'index'];
const KEYS = ['style', 'items', 'param', 'limit', 'first', 'next', 'total', 'more', 'link'];
const PAGING_PARAMETER =
  /^(page|offset|index|cursor|limit|(max|per|page)[-_]?(results|page|size|token|number|items))$/i;

/** `x-pagination` is well formed, and every list operation that has pages carries it. */
export const pagination: Check = (api, report) => {
  for (const operation of operations(api)) {
    const place = operation.place.child('x-pagination');
    const paging = queryNames(operation).filter((name) => PAGING_PARAMETER.test(name));
    if (place.exists) {
      checkKeys(place, report);
      checkParameters(place, operation, report);
      checkPointers(place, operation, report);
    } else if (operation.place.child('x-run-role').value === 'list' && paging.length > 0) {
      report(operation.place, `${operation.name} has pages (${paging.join(', ')}) but no "x-pagination".`);
    }
  }
};

function checkKeys(place: Place, report: Report): void {
  const style = place.child('style');
  const isToken = style.value === 'token';
  if (style.exists && !STYLES.includes(style.text ?? '')) {
    report(
      style,
      `"${String(style.value)}" is not a style of pagination; a style is one of ${STYLES.join(', ')}.`,
    );
  }
  for (const key of ['style', 'items', 'param', 'limit', isToken ? 'next' : 'first']) {
    if (!place.child(key).exists) report(place, `"x-pagination" has no "${key}".`);
  }
  for (const [key, member] of place.members()) {
    if (!KEYS.includes(key) && key !== 'x-unconfirmed') report(member, `"x-pagination" has no key "${key}".`);
    if (key === (isToken ? 'first' : 'next'))
      report(member, `"${key}" does not go with the style "${String(style.value)}".`);
    if (key === 'first' && !Number.isInteger(member.value)) report(member, '"first" must be a whole number.');
    if (key === 'link' && typeof member.value !== 'boolean') report(member, '"link" must be true or false.');
  }
}

function checkParameters(place: Place, operation: Operation, report: Report): void {
  for (const key of ['param', 'limit']) {
    const name = place.child(key);
    if (name.exists && !queryNames(operation).includes(name.text ?? '')) {
      report(name, `${operation.name} has no query parameter "${String(name.value)}".`);
    }
  }
}

const POINTERS = { items: ['array'], next: ['string'], total: ['integer', 'number'], more: ['boolean'] };

function checkPointers(place: Place, operation: Operation, report: Report): void {
  const reply = jsonContent(operation.place.at('responses', '200'))[0]?.child('schema');
  for (const [key, types] of Object.entries(POINTERS)) {
    const pointer = place.child(key);
    if (!pointer.exists) continue;
    const isPointer = pointer.text === '' || pointer.text?.startsWith('/');
    const target = reply && isPointer ? schemaOf(reply, pointer.text ?? '') : undefined;
    if (!target || !types.some((type) => takes(target, type))) {
      report(
        pointer,
        `"${key}" leads to no ${types.join(' or ')} in the reply: ${JSON.stringify(pointer.value)}.`,
      );
    }
  }
}
