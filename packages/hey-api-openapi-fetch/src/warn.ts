import type { PluginInstance } from './options.ts';

/** Says that something of the document is lost, and where. */
export function warn(plugin: PluginInstance, place: string, message: string): void {
  const text = `${place}: ${message}`;
  if (plugin.config.onWarning) plugin.config.onWarning(text);
  else if (plugin.context.config.logs.level !== 'silent') console.warn(`[openapi-fetch] ${text}`);
}
