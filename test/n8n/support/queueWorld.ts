import type { N8nProcess } from '../server/process';
import type { Programs } from '../queue/programs';
import { Cluster } from '../queue/cluster';
import { carriedBy, type Carried } from '../queue/workerLog';
import type { CredentialReference } from '../server/rest';
import { credentialsOf } from '../server/templates';
import { until } from '../server/wait';
import { startSandbox, type RecordedCall, type Sandbox } from '../../../sandbox';
import { installedN8n, newUserFolder } from './prepared';

/** An execution that ended with its worker. */
export interface Killed {
	executionId: string;
	worker: N8nProcess;
	at: number;
	/** Seconds until n8n ended it. */
	noticedAfter?: number;
}

/** n8n in queue mode beside a sandbox that its credentials point to. */
export class QueueWorld {
	readonly killed: Killed[] = [];
	readonly credentials: CredentialReference[] = [];

	private constructor(
		readonly sandbox: Sandbox,
		readonly cluster: Cluster,
	) {}

	static async start(programs: Programs, workers: number): Promise<QueueWorld> {
		const installation = await installedN8n();
		const options = { installation, programs, newUserFolder };
		const cluster = await Cluster.start(options, workers);
		const world = new QueueWorld(await startSandbox({ data: 'manual' }), cluster);
		try {
			for (const credential of credentialsOf(world.sandbox))
				world.credentials.push(await cluster.main.client.createCredential(credential));
		} catch (error) {
			await world.stop();
			throw error;
		}
		return world;
	}

	async stop(): Promise<void> {
		await this.cluster.stop();
		await this.sandbox.stop();
	}

	/** Of all workers, the killed ones too. */
	carried(workflowId?: string): Carried[] {
		const all = this.cluster.workers.flatMap(carriedBy);
		return workflowId ? all.filter((one) => one.workflowId === workflowId) : all;
	}

	/** The executions of the living workers. */
	busy(workflowId?: string): Carried[] {
		const gone = this.killed.map(({ executionId }) => executionId);
		const open = this.carried(workflowId).filter(({ finishedAt }) => finishedAt === undefined);
		return open.filter(({ executionId }) => !gone.includes(executionId));
	}

	/** Waits until an execution of this workflow ended that started after now. */
	async wholeExecution(workflowId: string): Promise<void> {
		const now = Date.now();
		const look = () => this.carried(workflowId).find((one) => one.startedAt > now && one.finishedAt);
		await until(look, { what: `an execution of workflow ${workflowId} to begin and end`, seconds: 60 });
	}

	/**
	 * Waits until a worker writes with this operation, and kills it when that was carried out and its answer is still on
	 * its way.
	 */
	async killAt(operation: string, workflowId: string): Promise<Killed> {
		const { written, release } = this.holdNext(operation);
		try {
			await written;
			const killed = await until(() => this.holderOf(workflowId), {
				what: 'the log of a worker',
				seconds: 10,
			});
			killed.worker.kill('SIGKILL');
			await killed.worker.ended();
			this.killed.push(killed);
			return killed;
		} finally {
			release();
		}
	}

	/** Whether n8n ended the execution; an error when it takes too long. */
	async isNoticed(killed: Killed, seconds: number): Promise<boolean> {
		const { status, stoppedAt } = await this.cluster.main.client.execution(killed.executionId);
		if (status === 'running') {
			if (Date.now() < killed.at + seconds * 1000) return false;
			throw new Error(`For ${seconds} s n8n did not notice that execution ${killed.executionId} was killed.`);
		}
		killed.noticedAfter = (Date.parse(stoppedAt ?? '') - killed.at) / 1000;
		return true;
	}

	/** Only the next answer to this operation waits. */
	private holdNext(operation: string): { written: Promise<RecordedCall>; release(): void } {
		let release = () => {};
		const released = new Promise<void>((resolve) => {
			release = resolve;
		});
		const written = new Promise<RecordedCall>((resolve) => {
			this.sandbox.holdAnswers((call) => {
				if (call.operation !== operation) return undefined;
				this.sandbox.holdAnswers(undefined);
				resolve(call);
				return released;
			});
		});
		return { written, release };
	}

	private holderOf(workflowId: string): Killed | undefined {
		const [execution] = this.busy(workflowId);
		const worker = this.cluster.workers.find((one) =>
			carriedBy(one).some(({ executionId }) => executionId === execution?.executionId),
		);
		return execution && worker && { executionId: execution.executionId, worker, at: Date.now() };
	}
}
