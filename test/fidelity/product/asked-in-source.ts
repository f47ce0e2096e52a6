import { join, resolve } from 'node:path';
import ts from 'typescript';

/** Method ids and kinds of batch requests. */
export interface AskedInSource {
  readonly methods: readonly string[];
  readonly kinds: readonly string[];
}

const room = resolve(__dirname, '../../../src/google');

/** What `src/google` can ask: calls of the advanced services as the compiler resolves them, and keys that are a kind of Docs' or Sheets' requests. */
export function askedInSource(): AskedInSource {
  const { config } = ts.readConfigFile(join(room, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as { readonly config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, room);
  const program = ts.createProgram(fileNames, { ...options, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const known = new Set(
    program
      .getSourceFiles()
      .filter(({ fileName }) => /(docs_v1|sheets_v4|google-types)\.d\.ts$/.test(fileName))
      .flatMap(kindsIn),
  );
  const methods = new Set<string>();
  const kinds = new Set<string>();
  const visit = (node: ts.Node): void => {
    const id = ts.isCallExpression(node) ? methodId(checker.getResolvedSignature(node)?.declaration) : null;
    if (id !== null) methods.add(id);
    if (ts.isPropertyAssignment(node) && known.has(node.name.getText())) kinds.add(node.name.getText());
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (resolve(file.fileName).startsWith(`${room}/`)) visit(file);
  return { methods: [...methods].sort(), kinds: [...kinds].sort() };
}

/** `Sheets.Collection.Spreadsheets.ValuesCollection.batchGet`, `Drive_v3.Drive.V3.…` → `sheets.spreadsheets.values.batchGet`, `drive.…`; `null` for what is no advanced service. */
function methodId(declaration: ts.Node | undefined): string | null {
  if (!declaration || !ts.isMethodSignature(declaration) || !declaration.getSourceFile().fileName.includes('/google-apps-script/apis/'))
    return null;
  const names: string[] = [];
  for (let at: ts.Node = declaration; !ts.isSourceFile(at); at = at.parent) {
    const { name } = at as ts.NamedDeclaration;
    if (name) names.unshift(name.getText());
  }
  const [service = '', ...path] = names
    .slice(names.indexOf('GoogleAppsScript') + 1)
    .filter((name) => !/^Collection$|^V\d$|_v\d$/.test(name));
  const verb = path.pop() ?? '';
  return (
    [service, ...path.map((name) => name.replace(/Collection$/, ''))].map(uncapitalised).join('.') +
    `.${verb === 'remove' ? 'delete' : verb}`
  );
}

const uncapitalised = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);

/** The members of `Schema.Request`. */
function kindsIn(file: ts.SourceFile): readonly string[] {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'Request')
      kinds.push(...node.members.flatMap(({ name }) => name?.getText() ?? []));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  return kinds;
}
