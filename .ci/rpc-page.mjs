// Writes docs/rpc.md from src/rpc/contract.ts and its folder; with --check it only says whether the page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';
import ts from 'typescript';

const folder = 'src/rpc/contract';
const sources = new Map();
const read = (file) => {
  if (!sources.has(file)) sources.set(file, ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements);
  return sources.get(file);
};
const isType = (statement) => ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
const contract = read(`${folder}.ts`).find((statement) => isType(statement) && statement.name.text === 'Contract');

const oneLine = (node) =>
  node
    .getText()
    .replace(/\breadonly /g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|');

function row(member) {
  const comment = ts
    .getJSDocCommentsAndTags(member)
    .map((doc) => doc.comment)
    .join(' ')
    .trim();
  const [does, who = ''] = comment.split(/\s*Who:\s*/);
  const part = (name) => oneLine(member.type.members.find((property) => property.name.getText() === name).type);
  return `| \`${member.name.getText()}\` | ${does} | \`${part('input')}\` | \`${part('output')}\` | ${who} |`;
}

/** Where a name that stands in a file is declared: there, or in a file of ours that it imports. */
function declarationOf(name, file) {
  for (const statement of read(file)) {
    if (isType(statement) && statement.name.text === name) return statement;
    if (ts.isVariableStatement(statement) && statement.declarationList.declarations.some((known) => known.name.getText() === name))
      return statement;
    if (!ts.isImportDeclaration(statement) || !statement.moduleSpecifier.text.startsWith('.')) continue;
    const named = statement.importClause?.namedBindings?.elements ?? [];
    if (named.some((known) => known.name.text === name))
      return declarationOf(name, `${join(dirname(file), statement.moduleSpecifier.text)}.ts`);
  }
  return undefined;
}

/** The names of types, and of values that types are made of, below a node. */
function namesIn(node) {
  const own = ts.isTypeReferenceNode(node)
    ? [node.typeName.getText()]
    : ts.isTypeQueryNode(node)
      ? [node.exprName.getText()]
      : ts.isExpressionWithTypeArguments(node)
        ? [node.expression.getText()]
        : [];
  const below = [];
  ts.forEachChild(node, (child) => void below.push(...namesIn(child)));
  return [...own, ...below];
}

/** Every declaration that one speaks of, directly or through others. */
function spokenOf(nodes) {
  const found = new Set();
  const visit = (node) => {
    for (const name of namesIn(node)) {
      const declared = declarationOf(name, node.getSourceFile().fileName);
      if (!declared || found.has(declared)) continue;
      found.add(declared);
      visit(declared);
    }
  };
  nodes.forEach(visit);
  return [...found];
}

const inFolder = readdirSync(folder)
  .sort()
  .flatMap((file) => read(`${folder}/${file}`).filter(isType));
/** What the folder takes from the rest of the product: words of the handoff, and of time. */
const elsewhere = spokenOf([...contract.members, ...inFolder])
  .filter((statement) => !inFolder.includes(statement))
  .sort((one, other) => {
    const [a, b] = [one, other].map((statement) => statement.getSourceFile().fileName);
    return a === b ? one.pos - other.pos : a < b ? -1 : 1;
  });
const types = inFolder.map((statement) => statement.getText());
/** With what its declaration says of it, such as the unit. */
const words = elsewhere.map((statement) => {
  const [comment] = ts.getJSDocCommentsAndTags(statement);
  return `${comment ? `${comment.getText()}\n` : ''}${statement.getText()}`;
});

const page = `# The calls of the panel

Made from \`src/rpc/contract.ts\` and its folder by \`npm run rpc-page\`; change it there. Every call goes through the one function \`rpc(name, input)\`, and answers
\`{ ok: true, value }\` or \`{ ok: false, refusal: { code, because, fix?, at? } }\`. Who asks is never in the input: the server asks the session.

| call | what it does | input | output | who may |
| --- | --- | --- | --- | --- |
${contract.members.map(row).join('\n')}

## Their types

\`\`\`ts
${types.join('\n\n')}
\`\`\`

## The words that they use

\`\`\`ts
${words.join('\n\n')}
\`\`\`
`;

const formatted = await prettier.format(page, { ...(await prettier.resolveConfig('docs/rpc.md')), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync('docs/rpc.md', 'utf8') !== formatted) {
    console.error('docs/rpc.md does not say what src/rpc/contract.ts says. Run: npm run rpc-page');
    process.exit(1);
  }
} else writeFileSync('docs/rpc.md', formatted);
