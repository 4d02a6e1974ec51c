/**
 * The mark at the end of the description of each memorial entry of this package: a fingerprint of the entry,
 * and of the run's content for which it was written. Its parts are read and written in
 * features/payroll/read/memorial.ts.
 */
export function markIn(description: string): { fingerprint?: string; state?: string } | undefined {
	return /\bn8n:(?<fingerprint>[0-9a-f]{8})(?<state>\.[rnpmw][0-9a-f]{8})?$/.exec(description.trim())?.groups;
}
