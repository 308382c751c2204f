import { additive, breaking, bySide, documentation, type Rule, same } from './rule.ts';

const moreToSend = additive('what was sent before is still taken');
const lessToSend = breaking('what was sent before may be refused: check what your program sends');
const moreToRead = breaking(
  'replies may hold what was promised not to come: handle it before you take the new version',
);
const lessToRead = additive('replies promise more than before');
const nameGone = breaking(
  'code that mentions it no longer compiles or no longer works: remove it or take what replaces it',
);

/** Rules on schemas. Their ids in a change begin with `request-` or `reply-`, by the side that is worse off. */
export const schemaRules = {
  'type-widened': bySide('a type more, or a wider one', true, moreToSend, moreToRead),
  'type-narrowed': bySide('a narrower type', true, lessToSend, lessToRead),
  'type-gone': same('one of several types is gone', true, nameGone),
  'type-changed': same(
    'another type',
    true,
    breaking('values of the old type are neither taken nor sent any more: convert where you use it'),
  ),
  'null-allowed': bySide(
    'may be null',
    true,
    moreToSend,
    breaking('null may come: check for it before you use the value'),
  ),
  'null-gone': bySide(
    'may no longer be null',
    true,
    breaking('null is refused: leave it out or send a value'),
    lessToRead,
  ),
  'word-added': bySide(
    'a word more in a closed list',
    true,
    moreToSend,
    breaking('a word may come that was promised not to: handle it, a `switch` without a default misses it'),
  ),
  'open-word-added': same(
    'a word more in an open list',
    true,
    additive('readers of an open list are told to expect new words'),
  ),
  'word-gone': same('a word less in a list', true, nameGone),
  'list-opened': bySide(
    'a closed list is open now',
    true,
    moreToSend,
    breaking('words that nobody has listed may come: add a default branch'),
  ),
  'list-closed': bySide(
    'an open list is closed now',
    true,
    breaking('only the listed words are taken'),
    lessToRead,
  ),
  'list-added': bySide(
    'any value before, only listed ones now',
    true,
    breaking('only the listed words are taken'),
    lessToRead,
  ),
  'words-named': same(
    'the known words are listed; others may still come',
    true,
    additive('there is completion for the known words'),
  ),
  'list-gone': bySide('listed words before, any value now', true, moreToSend, moreToRead),
  'format-widened': bySide('a format that is wider or gone', false, moreToSend, moreToRead),
  'format-narrowed': bySide('a format that is narrower or new', false, lessToSend, lessToRead),
  'format-changed': same(
    'another format',
    false,
    breaking('values of the old format are neither taken nor sent any more'),
  ),
  'bound-widened': bySide('a bound or pattern that is wider or gone', false, moreToSend, moreToRead),
  'bound-narrowed': bySide('a bound or pattern that is narrower or new', false, lessToSend, lessToRead),
  'bound-changed': same(
    'a bound or pattern that lets other values through',
    false,
    breaking('values that were right may no longer be'),
  ),
  'constraint-widened': bySide('a keyword that rules something out is gone', false, moreToSend, moreToRead),
  'constraint-narrowed': bySide('a keyword more that rules something out', false, lessToSend, lessToRead),
  'default-added': bySide(
    'a default is told',
    false,
    additive('what happens to those who leave it out is promised now'),
    documentation('a default of something received binds nobody'),
  ),
  'default-changed': bySide(
    'another default',
    false,
    breaking('who leaves it out gets something else: send the old value to keep it'),
    documentation('a default of something received binds nobody'),
  ),
  'default-gone': bySide(
    'a default is withdrawn',
    false,
    breaking('what happens to those who leave it out is no longer promised: send the old value to keep it'),
    documentation('a default of something received binds nobody'),
  ),
  'field-gone': same('a field is gone or renamed', true, nameGone),
  'field-added': bySide(
    'a field more, which may be left out',
    true,
    additive('it may be left out'),
    additive('readers are told to expect new fields'),
  ),
  'field-added-required': bySide(
    'a field more, which must be sent',
    true,
    breaking('requests without it are refused: send it'),
    additive('readers are told to expect new fields'),
  ),
  'field-required': bySide(
    'a field that could be missing must be there',
    true,
    breaking('requests without it are refused: send it'),
    lessToRead,
  ),
  'field-optional': bySide(
    'a field that had to be there may be missing',
    true,
    moreToSend,
    breaking('it may be missing: check for it before you use it'),
  ),
  'field-read-only': same(
    'a field can no longer be sent',
    true,
    breaking('it is for replies only now: leave it out'),
  ),
  'field-sendable': same(
    'a field can be sent, too',
    true,
    additive('it was for replies only, and may be sent now'),
  ),
  'field-write-only': same(
    'a field is no longer in replies',
    true,
    breaking('it is for requests only now: replies lack it'),
  ),
  'field-readable': same(
    'a field is in replies, too',
    true,
    additive('it was for requests only, and replies have it now'),
  ),
  'extra-fields-refused': same(
    'fields beside the listed ones are ruled out',
    true,
    breaking('none may be sent, and none can be read by index'),
  ),
  'extra-fields-unread': bySide(
    'fields beside the listed ones are not spoken of',
    true,
    breaking('the types no longer take fields of your own: leave them out, or use a type of your own'),
    nameGone,
  ),
  'extra-fields-allowed': same(
    'fields beside the listed ones are possible',
    true,
    additive('what was there goes on'),
  ),
  'extra-fields-narrowed': bySide('fields beside the listed ones have a type', true, lessToSend, lessToRead),
  'extra-fields-widened': bySide('fields beside the listed ones have any type', true, moreToSend, moreToRead),
  'member-gone': same('a member of a union is gone', true, nameGone),
  'member-added': bySide(
    'a member more in a union',
    true,
    moreToSend,
    breaking('a value of a kind may come that was promised not to: handle it'),
  ),
  'discriminator-changed': same(
    'members of a union are told apart otherwise',
    true,
    breaking('code that tells the members apart has to look elsewhere'),
  ),
  'discriminator-added': same(
    'members of a union can be told apart by a field',
    true,
    additive('there is a field to switch on'),
  ),
  'keyword-changed': same(
    'a keyword that is not compared in detail',
    false,
    breaking('it may let other values through than before; a person has to look'),
  ),
  deprecated: same('deprecated', false, additive('it still works: look for what replaces it')),
  undeprecated: same('no longer deprecated', false, documentation('nothing changes for who uses it')),
} as const satisfies Record<string, Rule>;

/** Name of a rule on schemas. */
export type SchemaRule = keyof typeof schemaRules;
