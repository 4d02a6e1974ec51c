import { decisionOf } from '../../../../features/connectionCheck/verdict';
import { CHECKS } from '../../../../features/connectionCheck/outSmart/checks';
import { readEvidence } from '../../../../features/connectionCheck/outSmart/evidence';
import { allItems } from '../kinds';

const SERVICE = 'OutSmart';

/** Output: one row for each check. */
export const checkConnection = allItems({
	name: 'Check',
	value: 'check',
	action: 'Check a connection',
	description: 'Find out how this account answers',
	details: 'Asks what nothing public says, and gives a row for each answer. Only reads, by construction.',
	readsOnly: true,
	fields: {},
	service: SERVICE,
	async execute({ client }) {
		const evidence = await readEvidence(client);
		const ids = Object.keys(CHECKS) as (keyof typeof CHECKS)[];
		return ids.map((id) => ({ decision: decisionOf(SERVICE, id, CHECKS[id](evidence)) }));
	},
});
