import { additive, breaking, bySide, documentation, nothing, type Rule, same } from './rule.ts';

const gone = breaking(
  'code that mentions it no longer compiles or no longer works: remove it or take what replaces it',
);
const more = additive('there is something new to use; nothing else changes');

/** Rules on operations and on the document. Their ids stand in a change as they stand here. */
export const documentRules = {
  'provider-added': same('a spec that is new', false, more),
  'provider-gone': same('a spec that is gone', false, breaking('the client has nothing to be made from')),
  'operation-gone': same('an operation is gone', true, gone),
  'operation-added': same('an operation more', true, more),
  'operation-renamed': same(
    'another `operationId`',
    true,
    breaking('the method has another name: rename the calls'),
  ),
  'operation-moved': same(
    'another path or method',
    true,
    breaking('`http` calls name the path, and old clients ask at the old one'),
  ),
  'parameter-gone': same('a parameter is gone', true, gone),
  'parameter-renamed': same(
    'a path parameter has another name, or a header parameter is spelled otherwise',
    true,
    breaking('calls pass it by name: rename it'),
  ),
  'parameter-added': same('a parameter more, which may be left out', true, additive('it may be left out')),
  'parameter-added-required': same(
    'a parameter more, which must be sent',
    true,
    breaking('calls without it are refused: send it'),
  ),
  'parameter-required': same(
    'a parameter that could be left out must be sent',
    true,
    breaking('calls without it are refused: send it'),
  ),
  'parameter-optional': same(
    'a parameter that had to be sent may be left out',
    true,
    additive('it may be left out'),
  ),
  'parameter-style': same(
    'a parameter is written otherwise',
    false,
    breaking('clients of the old version write it in the old way, which may be refused'),
  ),
  'parameter-deprecated': same(
    'a parameter is deprecated',
    false,
    additive('it still works: look for what replaces it'),
  ),
  'parameter-undeprecated': same(
    'a parameter is no longer deprecated',
    false,
    documentation('nothing changes for who uses it'),
  ),
  'body-added': same('a request may have a body', true, additive('it may be left out')),
  'body-added-required': same(
    'a request must have a body',
    true,
    breaking('calls without one are refused: send it'),
  ),
  'body-gone': same('a request has no body any more', true, gone),
  'body-required': same(
    'a body that could be left out must be sent',
    true,
    breaking('calls without one are refused: send it'),
  ),
  'body-optional': same('a body that had to be sent may be left out', true, additive('it may be left out')),
  'media-type-gone': same('a media type is gone', true, gone),
  'media-type-added': bySide(
    'a media type more',
    true,
    additive('those that were there go on'),
    breaking('a body of a kind may come that was promised not to: look at its content type'),
  ),
  'encoding-changed': same(
    'parts of a body are encoded otherwise',
    false,
    breaking('clients of the old version encode it in the old way'),
  ),
  'encoding-widened': bySide(
    'parts of a body may be encoded in more ways',
    false,
    additive('what was sent is still taken'),
    breaking('parts may come in a form that was promised not to'),
  ),
  'reply-gone': same('a documented status is gone', true, gone),
  'success-added': same(
    'another success status',
    true,
    breaking('a success may look otherwise than promised: handle it'),
  ),
  'success-added-alike': same(
    'another success status with a body that another one has',
    true,
    additive('what is read from the body is the same'),
  ),
  'error-added': same('an error status more', true, additive('readers are told to expect new errors')),
  'reply-body-gone': same('a reply has no body any more', true, gone),
  'reply-body-added': same('a reply without a body has one', true, more),
  'header-gone': same('a reply header is gone', true, gone),
  'header-added': same('a reply header more', true, more),
  'header-required': same(
    'a reply header is always there',
    true,
    additive('replies promise more than before'),
  ),
  'header-optional': same(
    'a reply header may be missing',
    true,
    breaking('it may be missing: check for it before you use it'),
  ),
  'server-gone': same(
    'a server address is gone or another',
    false,
    breaking('programs that use it reach nobody: give the new `baseUrl`'),
  ),
  'server-added': same('a server more', false, more),
  'server-default-changed': same(
    'another address, unless one is named',
    false,
    breaking('programs that leave it to the default reach another place: give the `baseUrl` that is meant'),
  ),
  'security-gone': same(
    'a way to authenticate is gone',
    false,
    breaking('calls that authenticate in this way are refused'),
  ),
  'security-added': same('a way more to authenticate', false, more),
  'security-required': same(
    'authentication where none was needed',
    false,
    breaking('calls without credentials are refused: give them'),
  ),
  'security-changed': same(
    'a security scheme works otherwise',
    false,
    breaking('clients of the old version send credentials in the old way'),
  ),
  'scope-required': same('more scopes are needed', false, breaking('credentials without them are refused')),
  'scope-dropped': same('fewer scopes are needed', false, additive('credentials that were enough still are')),
  'operation-deprecated': same(
    'an operation is deprecated',
    false,
    additive('it still works: look for what replaces it'),
  ),
  'operation-undeprecated': same(
    'an operation is no longer deprecated',
    false,
    documentation('nothing changes for who uses it'),
  ),
  'callbacks-changed': same(
    'callbacks or webhooks changed',
    false,
    breaking('what the provider sends to you is not what it was; a person has to look'),
  ),
  'callbacks-added': same('a callback or webhook more', false, more),
  'schema-gone': same('a named schema is gone: its exported type is, too', true, gone),
  'schema-renamed': same(
    'a named schema has another name: its exported type has, too',
    true,
    breaking('rename the imported type'),
  ),
  'schema-added': same('a named schema more', true, additive('there is a new type to import')),
  'unused-schema-changed': same(
    'a named schema that nothing reaches changed',
    false,
    nothing('no operation uses it, so it is not in the client'),
  ),
  'lifecycle-gone': same('a lifecycle is gone', false, breaking('runs can no longer be waited for')),
  'lifecycle-added': same('a lifecycle more', false, additive('runs of this kind can be waited for')),
  'lifecycle-pointer-changed': same(
    'the id, status or schema of a run is elsewhere',
    false,
    breaking('code that waits for runs looks in the old place'),
  ),
  'word-terminal': same(
    'a status word is terminal now',
    false,
    breaking('waits end at this word, where they went on before'),
  ),
  'word-not-terminal': same(
    'a status word is no longer terminal',
    false,
    breaking('waits go on at this word, where they ended before'),
  ),
  'lifecycle-word-added': same(
    'a status word more in the lifecycle',
    false,
    additive('a run may be in a state that was not known'),
  ),
  'lifecycle-word-gone': same('a status word is gone from the lifecycle', false, gone),
  'transition-changed': same(
    'other words may follow a status word',
    false,
    additive('waiting ends where it ended before'),
  ),
  'initial-changed': same(
    'other words may come first',
    false,
    additive('waiting ends where it ended before'),
  ),
  'role-added': same('an operation has got a role', false, more),
  'role-changed': same(
    'the role or kind of an operation changed or is gone',
    false,
    breaking('run sources and the mock server find operations by it'),
  ),
  'pagination-added': same('a list can be read page by page', true, additive('there is `.pages()`')),
  'pagination-gone': same(
    'a list can no longer be read page by page',
    true,
    breaking('`.pages()` is gone: ask for each page yourself'),
  ),
  'pagination-changed': same(
    'pages are asked for otherwise',
    false,
    breaking('`.pages()` of the old version no longer gets the next page, or gets other items'),
  ),
  'pagination-detail': same('more or less is told about pages', false, additive('`.pages()` goes on')),
  documentation: same('words for people', false, documentation('nothing that a program uses')),
  rewritten: same('the same in another way', false, nothing('it reaches nobody')),
} as const satisfies Record<string, Rule>;

/** Name of a rule on operations or on the document. */
export type DocumentRule = keyof typeof documentRules;
