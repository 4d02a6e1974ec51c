import type { Language } from './language';
import { toRow, type Row } from './row';

const DUTCH = 'Europe/Amsterdam';

/** What there is to say of the time zone that a workflow runs in: n8n leaves that of a file behind when it is imported. */
export function rowsAboutClock(timeZone: string, language: Language): Row[] {
	if (timeZone === DUTCH) return [];
	const about = { service: 'n8n', resource: 'settings', key: 'timezone', action: 'skipped' } as const;
	return [toRow({ ...about, findings: [{ code: 'otherTimeZone', timeZone }], preview: false }, language)];
}
