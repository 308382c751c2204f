import { $ } from '@hey-api/openapi-ts';
import { docLines } from '../nodes/doc-lines.ts';
import { InterfaceNode } from '../nodes/interface-node.ts';
import { MethodNode, PropertyNode } from '../nodes/member-nodes.ts';
import { operationType } from '../operation-types.ts';
import type { PluginInstance } from '../options.ts';
import { pagedMethodType, pagingSymbols, ruleNode } from '../paging/paged-method.ts';
import { readPagination } from '../paging/read-pagination.ts';
import type { Operation, Path } from '../spec/model.ts';
import { methodNames } from './method-names.ts';
import { resultOf } from './result.ts';
import { wireOf } from './wire.ts';

/** Prints an interface with a method per operation, and the function that binds the methods to a runtime. */
export function printMethods(plugin: PluginInstance, paths: readonly Path[]): void {
  const { methodsFile, methodsInterface, runtime } = plugin.config;
  const getFilePath = (): string => methodsFile;
  const operations = paths.flatMap((path) => path.operations);
  const call = plugin.symbol('Call', { external: runtime, kind: 'type' });
  const methodOptions = plugin.symbol('MethodOptions', { external: runtime, kind: 'type' });
  const methods = plugin.symbol(methodsInterface, {
    getFilePath,
    kind: 'interface',
    meta: { category: 'type', role: 'methods' },
  });
  const create = plugin.symbol(`create${methodsInterface}`, {
    getFilePath,
    meta: { category: 'utility', role: 'create-methods' },
  });

  const paging = pagingSymbols(plugin);
  const names = methodNames(operations);
  const members: (MethodNode | PropertyNode)[] = [];
  const bound = $.object().pretty();
  for (const operation of operations) {
    const { ir, template } = operation;
    const name = names.get(operation) ?? ir.id;
    const result = resultOf(plugin, operation);
    const wire = wireOf(plugin, operation, result);
    const doc = docLines(ir);
    const optionsType = $.type(methodOptions).generic(operationType(plugin, ir, 'data'));
    const optionsOptional = !isInputRequired(operation);
    const values = [ir.method.toUpperCase(), template].map((value) => $.literal(value));
    const sent = $('call').call(...values, 'options', ...(wire ? [$.fromValue(wire)] : []));
    const method = $.func((f) => f.param('options').do($.return(sent)));

    const pages = readPagination(plugin, operation);
    if (pages) {
      const input = { optionsType, optionsOptional, result: result.type, paging: pages };
      members.push(new PropertyNode({ name, doc, type: pagedMethodType(plugin, paging, operation, input) }));
      bound.prop(name, $(paging.paged).call(method, paging.follow(pages), ruleNode(pages)));
    } else {
      const returns = $.type('Promise').generic(result.type);
      members.push(new MethodNode({ name, doc, optionsType, optionsOptional, returns }));
      bound.prop(name, method);
    }
  }

  const title = plugin.context.spec.info?.title;
  const doc = docLines({ summary: `The operations${title ? ` of ${title}` : ''}, as methods.` });
  plugin.node(new InterfaceNode(methods, doc, members));
  const parameter = operations.length ? 'call' : '_call';
  plugin.node(
    $.const(create)
      .export()
      .doc('Binds each operation to `call`, which sends one request.')
      .assign(
        $.func((f) =>
          f
            .param(parameter, (p) => p.type(call))
            .returns($.type(methods))
            .do($.return(bound)),
        ),
      ),
  );
}

/** Whether an operation cannot be called without input. A cookie is no input: the runtime sends cookies. */
function isInputRequired({ ir }: Operation): boolean {
  const { header, path, query } = ir.parameters ?? {};
  const parameters = [header, path, query].flatMap((group) => Object.values(group ?? {}));
  return (ir.body?.required ?? false) || parameters.some((parameter) => parameter.required);
}
