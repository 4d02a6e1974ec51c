import { isInstalled, type Installation } from '../server/install';
import { installOldest, OLDEST } from '../server/oldest';
import { silently } from '../server/tell';
import { installedN8n } from './prepared';

interface Version {
	version: string;
	install(): Promise<Installation>;
}

const oldest: Version = {
	version: 'the oldest n8n',
	install: async () => await installOldest(silently),
};

/** This n8n, and the oldest supported one where it is installed. */
export const VERSIONS: Version[] = [
	{ version: 'n8n', install: installedN8n },
	...(isInstalled(OLDEST) ? [oldest] : []),
];
