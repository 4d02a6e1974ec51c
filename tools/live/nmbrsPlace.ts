import { today, yearOf } from '../../base/values/dates';
import { once } from '../../base/values/records';
import { word } from './shape';
import { type NmbrsClient, type NmbrsRun, UnreadableJournal } from '../../services/nmbrs/client';
import { connectNmbrsSoap, type NmbrsSoapOptions } from '../../services/nmbrs/soapClient';
import { NotAsked } from './question';
import type { Watch } from './watch';

/** A payroll, which is only read. */
export interface NmbrsPlace {
	over: 'Nmbrs';
	renew?: undefined;
	client: NmbrsClient;
	watch: Watch;
	/** The newest runs of a company, the answers that have their journals, and the text in these. */
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
			await client.getJournal(id, run.id, run.year, 'company').catch(unlessUnreadable);
			const answer = watch.last('Journals_GetByRunCompany_v2').body;
			read.push({ run, text: textIn(answer), answer });
		}
		return read;
	});
	return { over: 'Nmbrs', client, watch, company, journals };
}

/** How a journal is written is asked, so that one which we cannot read is an answer too. */
function unlessUnreadable(error: unknown): void {
	if (!(error instanceof UnreadableJournal)) throw error;
}

function textIn(answer: string): string {
	const [, text = ''] = /Journals_GetByRunCompany_v2Result[^>]*>([^]*)<\/\w*:?Journals_/.exec(answer) ?? [];
	return text.replace('<![CDATA[', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>');
}
