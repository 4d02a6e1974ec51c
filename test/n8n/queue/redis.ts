import { freePort } from '../server/ports';
import type { Programs } from './programs';
import { Service } from './service';

/** The Redis of a test: keeps nothing on disk. */
export async function startRedis({ redis }: Programs, folder: string): Promise<Service> {
	const port = await freePort();
	return await Service.start({
		program: redis,
		args: [
			'--port',
			String(port),
			'--bind',
			'127.0.0.1',
			'--save',
			'',
			'--appendonly',
			'no',
			'--dir',
			folder,
		],
		folder,
		port,
		ready: 'Ready to accept connections',
		stopSignal: 'SIGTERM',
	});
}

/** How n8n reaches it. */
export function redisSettings({ port }: Service): NodeJS.ProcessEnv {
	return { QUEUE_BULL_REDIS_HOST: '127.0.0.1', QUEUE_BULL_REDIS_PORT: String(port) };
}
