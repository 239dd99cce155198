import { spawn } from 'node:child_process';

/** One check of the whole: a command, and how its output is counted. */
export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Variables on top of the environment. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Tests passed and failed, read from the output; without it the exit code counts as one. */
  readonly count?: (output: string) => Count | undefined;
}

export interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Could not run here, and said why. */
  readonly skipped: number;
}

export interface StepResult extends Count {
  readonly name: string;
  readonly seconds: number;
  readonly output: string;
}

/** Runs a step to its end. A step that exits non-zero without a counted failure counts one failure, so that a crash is never a pass. */
export async function runStep(step: Step): Promise<StepResult> {
  const started = performance.now();
  const { code, output } = await execute(step);
  const counted = step.count?.(output) ?? { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 };
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  const { passed, skipped } = counted;
  return { name: step.name, passed, failed, skipped, seconds: (performance.now() - started) / 1000, output };
}

function execute({ command, variables }: Step): Promise<{ code: number; output: string }> {
  const [file, ...args] = command;
  return new Promise((resolve) => {
    const env = { ...process.env, FORCE_COLOR: '0', ...variables };
    const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** Runs steps on `lanes` at a time, in order of the list, and reports each as it ends. */
export async function runSteps(
  steps: readonly Step[],
  lanes: number,
  report: (result: StepResult) => void,
): Promise<readonly StepResult[]> {
  const waiting = [...steps];
  const results: StepResult[] = [];
  const lane = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      const result = await runStep(step);
      results.push(result);
      report(result);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
