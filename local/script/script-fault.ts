/** What a built-in service throws at the script: there it is an `Exception` with Google's sentence. */
export class ScriptFault extends Error {
  override readonly name = 'Exception';
}

/** The execution ends here, whatever the script catches: time is over, or a test has killed it. */
export class ExecutionEnded extends Error {
  override readonly name = 'Exception';
  constructor(
    message: string,
    readonly status: 'timed-out' | 'failed',
  ) {
    super(message);
  }
}

/** The script failed, seen from outside: `name` and `message` of what it threw. */
export class ScriptFailure extends Error {
  constructor(
    name: string,
    message: string,
    readonly trace: string,
  ) {
    super(message);
    this.name = name;
  }
}
