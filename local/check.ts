import { checkFile } from './check/check-file';
import { printReport } from './check/print-report';
import { readArguments } from './check/read-arguments';
import { fileAsTyped } from './command/file-as-typed';
import { runCommand } from './command/run-command';

/** `npm run check -- FILE`: all is well when nothing blocks a review. */
await runCommand(async (typed, dist) => {
  const given = readArguments(typed);
  const report = await checkFile({ ...given, file: fileAsTyped(given.file) }, dist);
  return {
    says: given.json ? JSON.stringify(report, null, 2) : printReport(report),
    well: report.findings.every(({ severity }) => severity !== 'block'),
  };
});
