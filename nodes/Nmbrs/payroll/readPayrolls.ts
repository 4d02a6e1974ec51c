import type { BookDate } from '../../shared/dates';
import type { NmbrsClient } from '../client/client';
import { chooseCompanies } from '../journal/companies';
import { attempt } from './attempt';
import { givingUp } from './givingUp';
import { readPayroll } from './readPayroll';
import { generalRow } from './rows';
import { readSettings, type GivenSettings } from './settings';
import type { Reading } from './types';

/** The payrolls of the companies that were named; at least one payroll or row, and nothing is thrown for an answer. */
export async function readPayrolls(
	client: NmbrsClient,
	given: GivenSettings,
	today: BookDate,
): Promise<Reading[]> {
	const read = readSettings(given, today);
	if ('fault' in read) return [{ rows: [generalRow('settings', 'blocked', read.fault)] }];
	// One for all companies: a network that is down for the first is not tried anew for each.
	const reader = givingUp(client);
	const companies = await attempt(() => reader.listCompanies());
	if (!companies.ok) return [{ rows: [generalRow('Nmbrs', 'failed', companies.reason)] }];
	const { chosen, complaints } = chooseCompanies(given.companies, companies.value);
	const rows = complaints.map(({ part, reason }) => generalRow(`NMBRS ${part}`.trim(), 'blocked', reason));
	const readings: Reading[] = [];
	for (const company of chosen) readings.push(await readPayroll(reader, company, read.settings, today));
	return rows.length > 0 ? [...readings, { rows }] : readings;
}
