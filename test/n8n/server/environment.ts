import { delimiter, dirname } from 'node:path';
import type { Installation } from './install';

export interface Place {
	userFolder: string;
	port: number;
	/** Where the task runners are reached; each n8n on one machine needs its own. */
	brokerPort: number;
}

/** n8n sends no request beyond this machine: no telemetry, news, templates or packages. */
const QUIET = {
	N8N_DIAGNOSTICS_ENABLED: 'false',
	N8N_VERSION_NOTIFICATIONS_ENABLED: 'false',
	N8N_TEMPLATES_ENABLED: 'false',
	N8N_PERSONALIZATION_ENABLED: 'false',
	N8N_VERIFIED_PACKAGES_ENABLED: 'false',
	// Nobody who gets in can install a package; ours is there already. n8n 3 would not load it this way.
	N8N_UNVERIFIED_PACKAGES_ENABLED: 'false',
	N8N_DISABLED_MODULES: 'mcp-registry',
};

/** Only what n8n needs: settings of the tests, npm or the user's own n8n would make it another n8n. */
export function environmentOf({ node, env }: Installation, place: Place): NodeJS.ProcessEnv {
	const { PATH = '', HOME, TMPDIR, LANG } = process.env;
	return {
		...{ HOME, TMPDIR, LANG },
		PATH: `${dirname(node)}${delimiter}${PATH}`,
		...QUIET,
		// As README asks, so that no workflow needs its own.
		GENERIC_TIMEZONE: 'Europe/Amsterdam',
		// On a busy machine the database may not answer within its five seconds: then n8n refuses every request for a while.
		DB_PING_TIMEOUT_MS: '60000',
		N8N_SECURE_COOKIE: 'false',
		N8N_LISTEN_ADDRESS: '127.0.0.1',
		N8N_PORT: String(place.port),
		N8N_RUNNERS_BROKER_PORT: String(place.brokerPort),
		N8N_USER_FOLDER: place.userFolder,
		...env,
	};
}
