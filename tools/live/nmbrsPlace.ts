import { today, yearOf } from '../../base/values/dates';
import { once } from '../../base/values/records';
import { word } from './shape';
import type { NmbrsClient, NmbrsRun } from '../../services/nmbrs/client';
import { connectNmbrsSoap, type NmbrsSoapOptions } from '../../services/nmbrs/soapClient';
import { NotAsked } from './question';
import type { Watch } from './watch';

/** A payroll, which is only read. */
export interface NmbrsPlace {
	over: 'Nmbrs';
	renew?: undefined;
	client: NmbrsClient;
	watch: Watch;
	/** The newest runs of a company, and the answers that have their journals. */
	journals(): Promise<{ run: NmbrsRun; text: string; answer: string }[]>;
	company(): Promise<string>;
}

/** Journals of this many runs are read. */
const RUNS = 24;

export function nmbrsPlace(options: Omit<NmbrsSoapOptions, 'send'>, watch: Watch): NmbrsPlace {
	const client = connectNmbrsSoap({ ...options, send: watch.send });
	const company = once(async () => {
		const [first] = await client.listCompanies();
		if (!first) throw new NotAsked(word('noCompany'));
		return first.id;
	});
	const journals = once(async () => {
		const [id, year] = [await company(), yearOf(today())];
		const runs = [...(await client.listRuns(id, year)), ...(await client.listRuns(id, year - 1))];
		const read: Awaited<ReturnType<NmbrsPlace['journals']>> = [];
		for (const run of runs.sort((a, b) => b.year - a.year || b.number - a.number).slice(0, RUNS)) {
			const text = await client.getJournal(id, run.id, run.year, 'company');
			read.push({ run, text, answer: watch.last('Journals_GetByRunCompany_v2').body });
		}
		return read;
	});
	return { over: 'Nmbrs', client, watch, company, journals };
}
