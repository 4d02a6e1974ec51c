import { textIn } from '../../base/values/text';
import type { Feature } from '../../base/words/features';
import { connection } from './messages';
import type { Row } from '../../base/words/row';
import { shown } from './settings';

/** "e-Boekhouden (SOAP)". */
export function serviceOf({ service, over }: Row): string {
	const protocol = textIn(over);
	return protocol === '' ? service : `${service} (${protocol})`;
}

const isCheck = ({ resource }: Row) => resource === 'connection';

type OwnFindings = typeof connection;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
}

export const connectionCheckFeature: Feature = {
	findings: connection,
	settings: shown,
	nameOf: (row) => (isCheck(row) ? serviceOf(row) : undefined),
	isLook: isCheck,
	// A check does nothing to an account.
	stateOf: (row) => (isCheck(row) ? '' : undefined),
};
