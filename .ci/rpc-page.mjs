// Writes docs/rpc.md from src/rpc/contract.ts and its folder; with --check it only says whether the page is up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import ts from 'typescript';

const folder = 'src/rpc/contract';
const read = (file) => ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true).statements;
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

const types = readdirSync(folder)
  .sort()
  .flatMap((file) => read(`${folder}/${file}`).filter(isType))
  .map((statement) => statement.getText());

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
`;

const formatted = await prettier.format(page, { ...(await prettier.resolveConfig('docs/rpc.md')), parser: 'markdown' });
if (process.argv.includes('--check')) {
  if (readFileSync('docs/rpc.md', 'utf8') !== formatted) {
    console.error('docs/rpc.md does not say what src/rpc/contract.ts says. Run: npm run rpc-page');
    process.exit(1);
  }
} else writeFileSync('docs/rpc.md', formatted);
