/**
 * Stands in for WXT's context of the same name (`wxt.config.ts`), which greets each page that a content script runs in with
 * a DOM event and a `postMessage`, both named after the extension's id. Ours run once, answer and are done: they need no
 * context, and leave no trace on the page (DESIGN.md, promises).
 */
export class ContentScriptContext {}
