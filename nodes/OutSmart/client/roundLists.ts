/** No list of OutSmart is known to be cut off; one that were would have a round number of records. */
const ROUND = 500;

export function mayBeCutOff(records: readonly unknown[]): boolean {
	return records.length > 0 && records.length % ROUND === 0;
}
