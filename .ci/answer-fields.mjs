// Writes local/kernel/answer-fields.json: what the answers of the built methods can hold, from Google's discovery documents in
// ../shared/data/discovery. With --check it only says whether the file is what they give.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import prettier from 'prettier';

const folder = '../shared/data/discovery';
const file = 'local/kernel/answer-fields.json';
const documents = { calendar: 'calendar.v3', docs: 'docs.v1', drive: 'drive.v3', sheets: 'sheets.v4' };

function end(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (!existsSync(folder)) end(`${folder} is absent: ${file} is made from Google's discovery documents, one for each of its APIs.`);

/** The ids of the methods that local/ has. */
async function builtMethods() {
  const options = { entryPoints: ['local/methods.ts'], bundle: true, write: false, platform: 'node', format: 'esm' };
  const { outputFiles } = await build(options);
  const { methods } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return methods.map(({ id }) => id);
}

const methodsOf = ({ methods = {}, resources = {} }) => [...Object.values(methods), ...Object.values(resources).flatMap(methodsOf)];

/** The names at any depth of some schemas, and those whose value has keys of the caller's own. */
function namesIn(schemas, roots) {
  const [names, keyed, seen] = [new Set(), new Set(), new Set()];
  const resolved = (schema) => (schema.$ref === undefined ? schema : (schemas[schema.$ref] ?? {}));
  const note = (schema, name) => {
    const whole = resolved(schema);
    if (whole.items) return note(whole.items, name);
    if (whole.additionalProperties) keyed.add(name);
    if (seen.has(whole)) return;
    seen.add(whole);
    for (const [part, below] of Object.entries(whole.properties ?? {})) {
      names.add(part);
      note(below, part);
    }
  };
  for (const root of roots) note(root, '');
  return { names: [...names].sort(), keyed: [...keyed].sort() };
}

const built = await builtMethods();
const services = {};
const methods = {};
for (const [service, name] of Object.entries(documents)) {
  const document = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
  const answering = methodsOf(document).filter(({ id, response }) => response && built.includes(id));
  services[service] = namesIn(
    document.schemas,
    answering.map(({ response }) => response),
  );
  for (const { id, response } of answering) methods[id] = Object.keys(document.schemas[response.$ref]?.properties ?? {}).sort();
}

const sorted = Object.fromEntries(Object.entries(methods).sort(([one], [other]) => (one < other ? -1 : 1)));
const text = JSON.stringify({ services, methods: sorted });
const formatted = await prettier.format(text, { ...(await prettier.resolveConfig(file)), parser: 'json' });
if (!process.argv.includes('--check')) writeFileSync(file, formatted);
else if (readFileSync(file, 'utf8') !== formatted) end(`${file} is not what ${folder} gives. Run: npm run answer-fields`);
