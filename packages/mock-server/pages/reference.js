// Starts the renderer with everything off that would leave this machine.

const [, provider = ''] = /^\/__docs\/([^/]+)/.exec(location.pathname) ?? [];
document.title = `${provider} API reference`;

// The renderer's own grays and colors are too pale for small text.
const stronger = `
  .light-mode { --scalar-color-2: #454b51; --scalar-color-3: #565d64; --scalar-color-green: #0b6336; --scalar-color-blue: #0b54a3;
    --scalar-color-orange: #854700; --scalar-color-red: #a8221b; --scalar-color-purple: #5b2fa8; --scalar-color-accent: #0b54a3; }
  .dark-mode { --scalar-color-2: #c3c8cd; --scalar-color-3: #aeb4ba; }
  .sidebar-search-placeholder, .client-libraries-text, .property-default-label span { color: var(--scalar-color-2) !important; opacity: 1 !important; }
`;

/** @type {{ createApiReference(target: string, options: Record<string, unknown>): unknown } | undefined} */
const renderer = Reflect.get(globalThis, 'Scalar');

const address = `/__docs/${provider}/openapi.json`;
/** @type {{ components?: { securitySchemes?: Record<string, { type?: string }> } }} */
const { components } = await (await fetch(address)).json();
// Any key is good here: with one filled in, what is tried is let in.
const securitySchemes = Object.fromEntries(
  Object.entries(components?.securitySchemes ?? {}).map(([name, { type }]) => [
    name,
    type === 'apiKey' ? { value: 'any' } : { token: 'any' },
  ]),
);

renderer?.createApiReference('#reference', {
  url: address,
  authentication: { securitySchemes },
  customCss: stronger,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  proxyUrl: '',
  showDeveloperTools: 'never',
  telemetry: false,
  withDefaultFonts: false,
});

// Two things that it leaves out for those who do not see or do not point: the name of a button, and a way to scroll with keys.
new MutationObserver(() => {
  for (const button of document.querySelectorAll('.scalar-code-copy:not([aria-label])'))
    button.setAttribute('aria-label', 'Copy');
  for (const list of document.querySelectorAll('.endpoints:not([tabindex])'))
    list.setAttribute('tabindex', '0');
}).observe(document.body, { childList: true, subtree: true });
