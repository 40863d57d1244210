import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

export interface Import {
  /** As written: `@/lib/store/database`, `./part`, `zod/mini`; null where the source doesn't say. */
  from: string | null;
  typeOnly: boolean;
}

export interface Source {
  imports: Import[];
  /** Names from `guardedNames` that the file uses, and its bare uses of the extension API's globals. */
  reaches: string[];
  /** Nothing but values: no function, no class. */
  isData: boolean;
  lines: number;
}

const extensionApis = new Set(['browser', 'chrome']);

/** Names that reach the network, make code of text or make markup of text, as a global or as a property. */
const guardedNames = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'eval',
  'Function',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
]);

/** Reads one TypeScript file with the bundler's own parser. Throws where the file doesn't parse: nothing passes unread. */
export function readSource(path: string, text: string): Source {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);

  const imports: Import[] = module.staticImports.map(({ moduleRequest, entries }) => ({
    from: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  for (const { entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries) {
      if (moduleRequest) imports.push({ from: moduleRequest.value, typeOnly: isType });
    }
  }

  const imported = new Set(
    module.staticImports.flatMap(({ entries }) => entries.map((entry) => entry.localName.value)),
  );
  const reaches = new Set<string>();
  let isData = true;
  const notData = () => {
    isData = false;
  };
  const visitor: VisitorObject = {
    ImportExpression: ({ source }) => {
      imports.push({ from: literal(source), typeOnly: false });
    },
    TSImportType: ({ source }) => {
      imports.push({ from: source.value, typeOnly: true });
    },
    TSExternalModuleReference: ({ expression }) => {
      imports.push({ from: expression.value, typeOnly: false });
    },
    MemberExpression: ({ object, property, computed }) => {
      if (object.type === 'Identifier' && extensionApis.has(object.name) && !imported.has(object.name)) {
        reaches.add(object.name);
      }
      const name = computed ? literal(property) : property.type === 'Identifier' ? property.name : null;
      if (name === null) return;
      const ofGlobal = object.type === 'Identifier' && ['globalThis', 'self', 'window'].includes(object.name);
      if (guardedNames.has(name) || (ofGlobal && extensionApis.has(name))) reaches.add(name);
    },
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && guardedNames.has(callee.name)) reaches.add(callee.name);
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier' && guardedNames.has(callee.name)) reaches.add(callee.name);
    },
    JSXAttribute: ({ name }) => {
      if (name.type === 'JSXIdentifier' && guardedNames.has(name.name)) reaches.add(name.name);
    },
    FunctionDeclaration: notData,
    FunctionExpression: notData,
    ArrowFunctionExpression: notData,
    ClassDeclaration: notData,
    ClassExpression: notData,
  };
  new Visitor(visitor).visit(program);
  return { imports, reaches: [...reaches].sort(), isData, lines: text.replace(/\n$/, '').split('\n').length };
}

function literal(node: ESTree.Expression | ESTree.PrivateIdentifier): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}
