import { isInstalled, type Installation } from '../../n8n/install';
import { installOldest, OLDEST } from '../../n8n/oldest';
import { silently } from '../../n8n/tell';
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
