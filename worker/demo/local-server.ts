import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { PROJECT, QUIET_WRANGLER, WRANGLER } from './quiet-wrangler.ts';

const PATIENCE = 120_000;
const FAREWELL = 5_000;

/** `wrangler dev` over the project: builds, serves on localhost, keeps its data in `.wrangler/state`. */
export class LocalServer {
  readonly #child: ChildProcess;
  #said = '';
  #answering = false;

  /** `envFile` holds the variables and secrets, so that none stands in the list of processes. */
  constructor(port: number, envFile: string) {
    this.#child = spawn(
      process.execPath,
      [
        ...[WRANGLER, 'dev', '--port', String(port), '--ip', '127.0.0.1', '--inspector-port', '0'],
        ...['--env-file', envFile, '--persist-to', '.wrangler/state'],
        ...['--show-interactive-dev-session=false'],
      ],
      {
        cwd: PROJECT,
        env: { ...process.env, ...QUIET_WRANGLER, NO_COLOR: '1' },
        stdio: ['ignore', 'pipe', 'pipe'],
        // A group of its own: Ctrl-C reaches us alone, and we end wrangler and workerd together.
        detached: process.platform !== 'win32',
      },
    );
    this.#child.stdout?.on('data', (words) => this.#hear(words, false));
    this.#child.stderr?.on('data', (words) => this.#hear(words, true));
  }

  /** True once `address` answers well; false when the build failed, the server ended or two minutes went by. */
  async answersAt(address: string): Promise<boolean> {
    const deadline = Date.now() + PATIENCE;
    while (!this.#ended() && !this.#said.includes('[ERROR]') && Date.now() < deadline) {
      const answer = await fetch(address, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
      await answer?.body?.cancel();
      if (answer?.ok) {
        this.#answering = true;
        return true;
      }
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    return false;
  }

  /** What wrangler and the build said up to the first answer: of use when there was none. */
  get said(): string {
    return this.#said;
  }

  /** Resolves when the server has ended, by whatever cause. */
  async ended(): Promise<void> {
    if (!this.#ended()) await once(this.#child, 'close');
  }

  /** Ends wrangler and all it started, kindly at first. */
  async stop(): Promise<void> {
    if (this.#ended()) return;
    this.#signal('SIGINT');
    const force = setTimeout(() => this.#signal('SIGKILL'), FAREWELL);
    await this.ended();
    clearTimeout(force);
  }

  #hear(words: Buffer, isComplaint: boolean): void {
    // wrangler's log names every request, and an address /s/CODE is a secret: only complaints are passed on.
    if (!this.#answering) this.#said += words.toString();
    // NOSENTRY is workerd talking to itself about an alarm some milliseconds late.
    else if (isComplaint && !words.includes('NOSENTRY')) process.stderr.write(words);
  }

  #ended(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  #signal(signal: NodeJS.Signals): void {
    if (this.#child.pid === undefined) return;
    try {
      if (process.platform === 'win32') this.#child.kill(signal);
      else process.kill(-this.#child.pid, signal);
    } catch {
      // Gone already.
    }
  }
}
