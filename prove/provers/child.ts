import { stopWaiting } from '../noWaiting';

stopWaiting();

import { subjectOf } from '../registry';
import type { Services, Told } from '../subjects/subject';

export interface Errand {
	subject: string;
	services: Services;
}

/** The process that is killed: runs one workflow against a sandbox elsewhere. */
async function runOnce({ subject, services }: Errand): Promise<void> {
	const { status, message, rows, failure } = await subjectOf({ subject, prover: '' }).run(services);
	const told: Told = { status, message, rows, failure };
	process.send?.(told);
}

process.once('message', (errand: Errand) => void runOnce(errand));
process.once('disconnect', () => process.exit(0));
process.send?.('ready');
