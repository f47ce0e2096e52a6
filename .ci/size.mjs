// Tells what the bytes of dist/Code.js are, and what other ways of building it would save: docs/decisions/0009-the-size-of-the-script.md
import { gzipSync } from 'node:zlib';
import { minify } from '@swc/core';
import { build } from 'esbuild';
import ts from 'typescript';
import { appsScript, minified } from './apps-script-bundle.mjs';

const bundle = async (options = {}) => {
  const { outputFiles, metafile } = await build({ ...appsScript, format: 'iife', globalName: 'app', metafile: true, ...options });
  return { text: outputFiles[0].text, inputs: Object.values(metafile.outputs)[0].inputs };
};

const small = async (options) => (await minify((await bundle(options)).text, minified)).code;

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const sizes = (code) => `${kilobytes(Buffer.byteLength(code))}, ${kilobytes(gzipSync(code).length)} with gzip`;

/** A library by its name, a room of src/ by its folder. */
const roomOf = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? /^src\/[^/]+/.exec(path)?.[0] ?? path;

/** The words in many languages by which headings, placeholders and answers are known. */
const isWords = (path) => /src\/tdd\/[^/]*word[^/]*\.ts$/.test(path);

function summed(inputs, nameOf) {
  const sums = new Map();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) sums.set(nameOf(path), (sums.get(nameOf(path)) ?? 0) + bytesInOutput);
  return [...sums].sort(([, one], [, other]) => other - one);
}

/** Bytes of the literals of texts and regular expressions, quotes and all. */
function bytesOfTexts(code) {
  const kinds = [ts.SyntaxKind.StringLiteral, ts.SyntaxKind.NoSubstitutionTemplateLiteral, ts.SyntaxKind.RegularExpressionLiteral];
  const parts = [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateMiddle, ts.SyntaxKind.TemplateTail];
  let sum = 0;
  const visit = (node) => {
    if (kinds.includes(node.kind) || parts.includes(node.kind)) sum += Buffer.byteLength(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('Code.js', code, ts.ScriptTarget.ES2019, true));
  return sum;
}

const code = await small();
// Which room the bytes are of is known of what esbuild has made small, but not of what swc has.
const { text: byEsbuild, inputs } = await bundle({ minify: true });
console.log(`Code.js: ${sizes(code)}`);
console.log(`  literals of texts and patterns: ${kilobytes(bytesOfTexts(code))}`);
for (const [room, bytes] of summed(inputs, roomOf)) console.log(`  ${room}: ${kilobytes(bytes)}`);
const words = Object.entries(inputs).filter(([path]) => isWords(path));
console.log(
  `  of which words by which headings and placeholders are known: ${kilobytes(words.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0))}`,
);
for (const [path, { bytesInOutput }] of words) if (bytesInOutput > 2000) console.log(`    ${path}: ${kilobytes(bytesInOutput)}`);

const withoutWords = Object.entries(inputs).filter(([path]) => !isWords(path) && !path.includes('node_modules'));
console.log('Other ways:');
console.log(`  minified by esbuild alone: ${sizes(byEsbuild)}`);
for (const target of ['es2020', 'es2022']) console.log(`  for ${target}: ${sizes(await small({ target }))}`);
console.log(
  `  without the words: ${kilobytes(Buffer.byteLength(code) - words.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0))}`,
);
console.log(`  without libraries and words: ${kilobytes(withoutWords.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0))}`);
