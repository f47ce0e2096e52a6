// `npm run deploy`: pushes dist/ to Apps Script, makes a version of it, and lets the one deployment serve that version.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const settingsFile = '.clasp.json';
const settings = () => (existsSync(settingsFile) ? JSON.parse(readFileSync(settingsFile, 'utf8')) : {});
const keep = (values) => writeFileSync(settingsFile, `${JSON.stringify({ ...settings(), ...values }, null, 2)}\n`);

/** Words in clasp's errors, and what to do about them. */
const remedies = [
  [
    /No credentials found|invalid_grant|invalid_rapt|Login Required|NOT_AUTHENTICATED/i,
    'You are not logged in to Google, or not any more. Run `npx clasp login` as the account that owns the script project, then deploy again.',
  ],
  [
    /has not enabled the Apps Script API/i,
    'The Apps Script API is switched off for your account. Switch it on at https://script.google.com/home/usersettings, wait a minute, then deploy again.',
  ],
  [
    /does not have permission|NOT_AUTHORIZED|not found|NOT_FOUND/i,
    'Your account may not edit the script project named in .clasp.json. Log in with `npx clasp login` as an account that may, or ask its owner to share it with you.',
  ],
];

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Runs clasp and answers what it tells as JSON. Some of its refusals end with exit code 0, so an answer without JSON is a failure too. */
function clasp(...words) {
  const { error, status, stdout, stderr } = spawnSync('clasp', [...words, '--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) stop(`clasp cannot be started (${error.code ?? error.message}). Run \`npm ci\`, then \`npm run deploy\`.`);
  const answer = jsonIn(stdout);
  if (status === 0 && answer !== undefined) return answer;
  const told = `${stderr}\n${stdout}`.trim();
  const [, remedy] = remedies.find(([words]) => words.test(told)) ?? [];
  stop([remedy ?? `\`clasp ${words[0]}\` failed; nothing after it was done.`, told].filter(Boolean).join('\n\n'));
}

function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `create-script` takes any scriptId, an empty one too, for an existing project, and pulls Google's empty manifest over ours. */
function createScript() {
  const aside = mkdtempSync(join(tmpdir(), 'handoff-deploy-'));
  cpSync('dist', aside, { recursive: true });
  const before = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : null;
  const putBack = () => {
    if (!settings().scriptId && before !== null) writeFileSync(settingsFile, before);
    rmSync('dist', { recursive: true, force: true });
    cpSync(aside, 'dist', { recursive: true });
    rmSync(aside, { recursive: true, force: true });
  };
  process.once('exit', putBack);
  writeFileSync(settingsFile, '{ "rootDir": "dist" }\n');
  const { scriptId } = clasp('create-script', '--type', 'standalone', '--title', 'Handoff', '--rootDir', 'dist');
  process.off('exit', putBack);
  keep({ scriptId, rootDir: 'dist' });
  putBack();
  return scriptId;
}

/**
 * The deployment that is served already. A second one would be another add-on to Google: it switches off the triggers of the first.
 * https://developers.google.com/workspace/add-ons/how-tos/update-published-add-on
 */
function standingDeployment() {
  const { deploymentId } = settings();
  if (deploymentId) return deploymentId;
  const versioned = clasp('list-deployments').filter(({ versionNumber }) => versionNumber !== undefined);
  if (versioned.length > 1)
    stop(
      [
        'The script project has several deployments, and .clasp.json does not say which one serves Handoff.',
        ...versioned.map(({ deploymentId: id, versionNumber, description = '' }) => `  ${id}  version ${versionNumber}  ${description}`),
        'Write the right one into .clasp.json as "deploymentId", then deploy again.',
      ].join('\n'),
    );
  return versioned[0]?.deploymentId ?? null;
}

if (!existsSync('dist/appsscript.json')) stop('There is nothing to deploy. Run `npm run deploy`, which builds first.');

const { version: release } = JSON.parse(readFileSync('package.json', 'utf8'));
const isFirst = !settings().scriptId;
const scriptId = isFirst ? createScript() : settings().scriptId;
clasp('push', '--force');
const { versionNumber } = clasp('create-version', `Handoff ${release}`);
const standing = standingDeployment();
const asVersion = ['--versionNumber', String(versionNumber), '--description', `Handoff ${release}`];
const { deploymentId } = standing ? clasp('update-deployment', standing, ...asVersion) : clasp('create-deployment', ...asVersion);
keep({ deploymentId });

console.log(`Handoff ${release} is version ${versionNumber} of script ${scriptId}.
Deployment ${deploymentId} serves it: https://script.google.com/macros/s/${deploymentId}/exec

One step by hand, since Google has no API for it:
  1. Open https://console.cloud.google.com/apis/api/appsmarket-component.googleapis.com/googleapps_sdk in the add-on's Google Cloud project.
  2. Under App Configuration, set “Docs add-on script version” to ${versionNumber}, the Sheets add-on’s too where it is ticked, and save.
${isFirst ? '\nThis was the first time. .clasp.json now names the script and its deployment: commit it. Go on with “Publish the add-on” in docs/admin.md.' : ''}`);
