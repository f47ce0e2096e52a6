import { fileAsTyped } from './command/file-as-typed';
import { runCommand } from './command/run-command';
import { printVerified } from './verify/print-verified';
import { readVerifyArguments } from './verify/read-verify-arguments';
import { verifyFile } from './verify/verify-file';

/** `npm run verify -- FILE.xlsx`: all is well when everything is as Handoff wrote it. */
await runCommand(async (typed, dist) => {
  const given = readVerifyArguments(typed);
  const report = await verifyFile({ ...given, file: fileAsTyped(given.file) }, dist);
  return { says: given.json ? JSON.stringify(report, null, 2) : printVerified(report), well: report.flaws.length === 0 };
});
