import { all, type BadCase, drop, LIST, set } from '../bad-case.ts';

const PAGES = [...LIST, 'x-pagination'];

export const paginationCases: readonly BadCase[] = [
  {
    rule: 'pagination',
    what: 'pages without x-pagination',
    edit: drop(PAGES),
    says: /listModelRuns has pages \(offset, limit\)/,
    at: 'get:',
  },
  {
    rule: 'pagination',
    what: 'an unknown style',
    edit: set([...PAGES, 'style'], 'cursor'),
    says: /"cursor" is not a style/,
    at: 'style:',
  },
  {
    rule: 'pagination',
    what: 'no first page',
    edit: drop([...PAGES, 'first']),
    says: /has no "first"/,
    at: 'x-pagination:',
  },
  {
    rule: 'pagination',
    what: 'a first page that is no number',
    edit: set([...PAGES, 'first'], '0'),
    says: /"first" must be a whole number/,
    at: 'first:',
  },
  {
    rule: 'pagination',
    what: 'a link that is no boolean',
    edit: set([...PAGES, 'link'], 'Link'),
    says: /"link" must be true or false/,
    at: 'link:',
  },
  {
    rule: 'pagination',
    what: 'an unknown key',
    edit: set([...PAGES, 'size'], 'limit'),
    says: /no key "size"/,
    at: 'size:',
  },
  {
    rule: 'pagination',
    what: 'a token without token style',
    edit: set([...PAGES, 'next'], '/runs/0/id'),
    says: /"next" does not go with the style "offset"/,
    at: 'next:',
  },
  {
    rule: 'pagination',
    what: 'a token without its pointer',
    edit: all(set([...PAGES, 'style'], 'token'), drop([...PAGES, 'first'])),
    says: /has no "next"/,
    at: 'x-pagination:',
  },
  {
    rule: 'pagination',
    what: 'an undeclared parameter',
    edit: set([...PAGES, 'param'], 'skip'),
    says: /no query parameter "skip"/,
    at: 'param:',
  },
  {
    rule: 'pagination',
    what: 'an undeclared page size',
    edit: set([...PAGES, 'limit'], 'size'),
    says: /no query parameter "size"/,
    at: 'limit:',
  },
  {
    rule: 'pagination',
    what: 'items that are no array',
    edit: set([...PAGES, 'items'], '/total'),
    says: /"items" leads to no array/,
    at: 'items:',
  },
  {
    rule: 'pagination',
    what: 'a total that is not there',
    edit: set([...PAGES, 'total'], '/count'),
    says: /"total" leads to no integer or number/,
    at: 'total:',
  },
  {
    rule: 'pagination',
    what: 'a more that is no boolean',
    edit: set([...PAGES, 'more'], '/total'),
    says: /"more" leads to no boolean/,
    at: 'more:',
  },
];
