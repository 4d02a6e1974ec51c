import { mayBeCutOff, type OutSmartClient } from '../client/client';
import type { Held } from '../client/types';
import { finderIn } from './changePlan';
import { codeKey } from '../../shared/values/text';
import type { RecordKind } from './recordKinds';

/** So many are asked for by themselves in one run. */
const ASKED_AT_MOST = 100;

/** Records with those that a list lacks which may be cut off, and the codes about which nothing is known. */
export interface Completed<Stored> {
	records: Stored[];
	unknown: ReadonlySet<string>;
}

/** Asks by code for what a list lacks that may be cut off: taken for new, it would be overwritten unseen. */
export async function completed<Stored extends Held & { code: string }>(
	client: OutSmartClient,
	kind: RecordKind<Stored>,
	listed: Stored[],
	codes: readonly string[],
): Promise<Completed<Stored>> {
	if (!kind.find || !mayBeCutOff(listed)) return { records: listed, unknown: new Set() };
	const isListed = finderIn(listed, codeKey);
	const missing = codes.filter((code) => !isListed(code));
	const records = [...listed];
	for (const code of missing.slice(0, ASKED_AT_MOST)) records.push(...(await kind.find(client, code)));
	return { records, unknown: new Set(missing.slice(ASKED_AT_MOST)) };
}
