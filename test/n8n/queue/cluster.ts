import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { environmentOf } from '../server/environment';
import type { Installation } from '../server/install';
import { startInstance, type Instance } from '../server/instance';
import { freePort } from '../server/ports';
import { startN8n, type N8nProcess } from '../server/process';
import { postgresSettings, startPostgres } from './postgres';
import type { Programs } from './programs';
import { redisSettings, startRedis } from './redis';

interface ClusterOptions {
	installation: Installation;
	programs: Programs;
	/** A new user folder with the package in it: every process has one of its own, as on machines of their own. */
	newUserFolder(name: string): string;
}

interface Stoppable {
	stop(): Promise<unknown>;
}

const SHARED = {
	EXECUTIONS_MODE: 'queue',
	OFFLOAD_MANUAL_EXECUTIONS_TO_WORKERS: 'true',
	N8N_ENCRYPTION_KEY: 'the-same-key-for-every-process-of-a-test',
};
const CONCURRENCY = 5;

/** n8n in queue mode: PostgreSQL, Redis, one main process and as many workers as are started. */
export class Cluster {
	readonly workers: N8nProcess[] = [];
	private instance?: Instance;
	/** In the order of starting. */
	private readonly running: Stoppable[] = [];
	private readonly folders: string[] = [];
	private env: NodeJS.ProcessEnv = SHARED;

	private constructor(private readonly options: ClusterOptions) {}

	/** The main process makes the tables, so it is ready before the first worker starts. */
	static async start(options: ClusterOptions, workers: number): Promise<Cluster> {
		const cluster = new Cluster(options);
		try {
			await cluster.startServices();
			await cluster.startMain();
			await Promise.all(Array.from({ length: workers }, async () => await cluster.startWorker()));
		} catch (error) {
			await cluster.stop();
			throw error;
		}
		return cluster;
	}

	get main(): Instance {
		if (!this.instance) throw new Error('The main process was not started.');
		return this.instance;
	}

	async startWorker(): Promise<N8nProcess> {
		const { installation, newUserFolder } = this.options;
		const [port, brokerPort] = [await freePort(), await freePort()];
		const userFolder = newUserFolder('worker');
		const worker = await startN8n(installation, {
			port,
			args: ['worker', `--concurrency=${CONCURRENCY}`],
			env: {
				...environmentOf(installation, { userFolder, port, brokerPort }),
				...this.env,
				QUEUE_HEALTH_CHECK_ACTIVE: 'true',
				QUEUE_HEALTH_CHECK_PORT: String(port),
				N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
				// So that a test can read from its log which executions it carried out.
				N8N_LOG_FORMAT: 'json',
			},
		});
		this.workers.push(worker);
		this.running.push(worker);
		return worker;
	}

	/** In the reverse order, so that no process loses a service that it uses. */
	async stop(): Promise<void> {
		for (const one of this.running.splice(0).reverse()) await one.stop();
		for (const folder of this.folders.splice(0)) rmSync(folder, { recursive: true, force: true });
	}

	private async startServices(): Promise<void> {
		const { programs } = this.options;
		const redis = await startRedis(programs, this.newFolder('redis'));
		this.running.push(redis);
		const postgres = await startPostgres(programs, this.newFolder('postgres'));
		this.running.push(postgres);
		this.env = { ...SHARED, ...redisSettings(redis), ...postgresSettings(postgres) };
	}

	private async startMain(): Promise<void> {
		const userFolder = this.options.newUserFolder('main');
		this.instance = await startInstance(this.options.installation, { userFolder, env: this.env });
		this.running.push(this.instance.server);
	}

	/** Directly below the folder for temporary files: the user of a database may not enter our folder. */
	private newFolder(name: string): string {
		const folder = mkdtempSync(join(tmpdir(), `n8n-${name}-`));
		this.folders.push(folder);
		return folder;
	}
}
