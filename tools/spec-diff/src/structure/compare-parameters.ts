import type { Place } from '@runspec/spec-lint';
import { compareContent } from './compare-content.ts';
import { type Operation, pathNames } from './operation.ts';
import type { OperationComparison } from './operation-comparison.ts';
import type { Spot } from './spot.ts';

interface Parameter {
  readonly name: string;
  readonly location: string;
  /** What it is found by in the other version: names of path parameters may differ, headers have no case. */
  readonly key: string;
  readonly place: Place;
}

/** Compares parameters of the operation and of its path. */
export function compareParameters(comparison: OperationComparison): void {
  const { from, to, recorder } = comparison;
  const [before, after] = [listParameters(from), listParameters(to)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(key), after.get(key)];
    if (old && now) compareParameter(comparison, old, now);
    else if (old) {
      recorder.document('parameter-gone', ['senders'], [spotOf(to, old)], {
        from: old.place,
        message: `${describe(old, to)} is gone`,
      });
    } else if (now) {
      const isRequired = now.place.child('required').value === true;
      recorder.document(
        isRequired ? 'parameter-added-required' : 'parameter-added',
        ['senders'],
        [spotOf(to, now)],
        {
          to: now.place,
          message: `${describe(now, to)} is new${isRequired ? ' and required' : ''}`,
        },
      );
    }
  }
}

function compareParameter(
  { from, to, recorder, schemas }: OperationComparison,
  old: Parameter,
  now: Parameter,
): void {
  const spot = spotOf(to, now);
  const places = { from: old.place, to: now.place };
  const what = describe(now, to);
  // Only names of path parameters, and the case of headers, can differ between two that were found to be one.
  if (old.name !== now.name) {
    const message = `${old.location} parameter "${old.name}" of ${from.id} is called "${now.name}" now`;
    recorder.document('parameter-renamed', ['senders'], [spot, spotOf(to, old)], {
      ...places,
      before: old.name,
      after: now.name,
      message,
    });
  }
  const [wasRequired, isRequired] = [old, now].map(
    ({ place, location }) => location === 'path' || place.child('required').value === true,
  );
  if (wasRequired !== isRequired) {
    recorder.document(isRequired ? 'parameter-required' : 'parameter-optional', ['senders'], [spot], {
      ...places,
      before: wasRequired ? 'required' : 'optional',
      after: isRequired ? 'required' : 'optional',
      message: `${what} is ${isRequired ? 'required' : 'optional'} now`,
    });
  }
  const [wasDeprecated, isDeprecated] = [old, now].map(
    ({ place }) => place.child('deprecated').value === true,
  );
  if (wasDeprecated !== isDeprecated) {
    recorder.document(isDeprecated ? 'parameter-deprecated' : 'parameter-undeprecated', ['senders'], [spot], {
      ...places,
      before: wasDeprecated ? 'deprecated' : undefined,
      after: isDeprecated ? 'deprecated' : undefined,
      message: `${what} is ${isDeprecated ? 'deprecated' : 'no longer deprecated'}`,
    });
  }
  const [wasWritten, isWritten] = [writtenAs(old), writtenAs(now)];
  if (wasWritten !== isWritten) {
    recorder.document('parameter-style', ['senders'], [spot], {
      ...places,
      before: wasWritten,
      after: isWritten,
      message: `${what} is written as ${isWritten} now, it was ${wasWritten}`,
    });
  }
  const [oldSchema, newSchema] = [old.place.child('schema'), now.place.child('schema')];
  if (oldSchema.exists && newSchema.exists) schemas.compare([oldSchema], [newSchema], spot);
  else compareContent({ recorder, schemas, from: old.place, to: now.place, spot });
}

/** `style`, `explode` and `allowReserved`, as they stand or by default. */
function writtenAs({ place, location }: Parameter): string {
  if (place.child('content').exists) return 'content';
  const style =
    place.child('style').text ?? (location === 'query' || location === 'cookie' ? 'form' : 'simple');
  const explode = place.child('explode').value ?? style === 'form';
  return [
    style,
    explode ? 'exploded' : 'in one',
    ...(place.child('allowReserved').value === true ? ['unescaped'] : []),
  ].join(', ');
}

/** Those of the path, with those of the operation over them. */
function listParameters({ item, place, path }: Operation): Map<string, Parameter> {
  const all = [item, place].flatMap((owner) =>
    owner
      .child('parameters')
      .items()
      .map((each) => each.follow()),
  );
  return new Map(
    all.map((parameter) => {
      const name = parameter.child('name').text ?? '';
      const location = parameter.child('in').text ?? '';
      const position = location === 'path' ? pathNames(path).indexOf(name) : -1;
      const key = `${location} ${position < 0 ? (location === 'header' ? name.toLowerCase() : name) : position}`;
      return [key, { name, location, key, place: parameter }] as const;
    }),
  );
}

const describe = ({ name, location }: Parameter, { id }: Operation): string =>
  `${location} parameter "${name}" of ${id}`;

function spotOf(operation: Operation, parameter: Parameter): Spot {
  return {
    operation: operation.id,
    side: 'senders',
    place: [parameter.location, parameter.name],
    owner: describe(parameter, operation),
    within: [],
    names: [],
  };
}
