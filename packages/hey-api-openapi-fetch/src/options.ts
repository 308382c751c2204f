import type { DefinePlugin, Plugin } from '@hey-api/openapi-ts';
import type { Pagination } from './pagination.ts';
import type { OperationObject } from './spec/openapi.ts';

/** What the plugin can be told. Every option has a default. */
export interface Options {
  /**
   * The module that exports the types `Call` and `MethodOptions`, as the generated methods import it.
   * @default '@runspec/hey-api-openapi-fetch/runtime'
   */
  runtime?: string;
  /**
   * Whether to print a typed method per operation (`methods.gen.ts`) besides the `paths` type.
   * @default true
   */
  methods?: boolean;
  /**
   * Whether a union of known words and any string, `anyOf: [{ $ref: Known }, { type: string }]`, is printed as
   * `Known | (string & {})`, so that editors complete the known words, and not as `Known | string`.
   * @default false
   */
  openEnums?: boolean;
  /**
   * How the pages of a list follow each other: the name of the extension that says so in the document, or a function that
   * is given each operation as it is written. The methods of these operations get `pages`; see Pagination.
   * @default undefined, no method has `pages`
   */
  pagination?: `x-${string}` | ((operation: OperationObject) => Pagination | undefined);
  /**
   * Name of the file with the `paths` type, without the suffix that hey-api adds.
   * @default 'paths'
   */
  pathsFile?: string;
  /**
   * Name of the file with the methods, without the suffix that hey-api adds.
   * @default 'methods'
   */
  methodsFile?: string;
  /**
   * Name of the interface that openapi-fetch reads.
   * @default 'paths'
   */
  pathsInterface?: string;
  /**
   * Name of the interface that lists the methods; `create<name>` is the function that binds them.
   * @default 'Methods'
   */
  methodsInterface?: string;
  /**
   * Whether the entry file (hey-api's `index.ts`) exports what this plugin prints.
   * @default false
   */
  includeInEntry?: boolean;
  /**
   * Receives what the document says and TypeScript, hey-api or openapi-fetch cannot.
   * @default prints to the console, unless hey-api's `logs.level` is `silent`
   */
  onWarning?: (message: string) => void;
}

type PluginConfig = { name: 'openapi-fetch' } & Plugin.Hooks & Options;

type ResolvedPluginConfig = { name: 'openapi-fetch' } & Plugin.Hooks &
  Required<Omit<Options, 'onWarning' | 'pagination'>> &
  Pick<Options, 'onWarning' | 'pagination'>;

/** The plugin's types, in the form that hey-api derives everything from. */
export type OpenApiFetchPlugin = DefinePlugin<PluginConfig, ResolvedPluginConfig>;

/** The running plugin, with its options resolved. */
export type PluginInstance = OpenApiFetchPlugin['Instance'];
