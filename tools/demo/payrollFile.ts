import type { INodeExecutionData } from 'n8n-workflow';
import type { EngineRun, FormAnswer } from '../../engine';
import type { Sandbox } from '../../sandbox';
import { showEntries } from './entries';
import { exactOnlineCsv } from './exactOnlineCsv';
import { COMPANY } from './payroll';
import { title } from './print';
import { expecting, isQuiet, runShipped } from './run';

const FORM = 'The form';
/** What a person chooses who says yes. */
const YES = (waiting: EngineRun): FormAnswer => {
	const [{ answers = [] } = {}] = waiting.items('Preview') as {
		answers?: Record<'label' | 'option', string>[];
	}[];
	return Object.fromEntries(answers.map(({ label, option }) => [label, option]));
};
const NOBODY = null;

/** The run that is sent in. */
export const october = ({ payroll }: Pick<Sandbox, 'payroll'>) => payroll.run(COMPANY, 822);

/** Books a month from a file, as after the end of Nmbrs' interface; returns what did not come out right. */
export async function demonstratePayrollFile(sandbox: Sandbox, previewOnly: boolean): Promise<string[]> {
	const { year, periodStart, description } = october(sandbox);
	const file = exactOnlineCsv(october(sandbox));

	title('Payroll from a file: any payroll → e-Boekhouden   (workflows/payroll-form.json)');

	title(
		`1. The journal of ${description}, as a file for Exact Online, sent in by the form. A person says yes.`,
	);
	const answer = previewOnly ? NOBODY : YES;
	const first = await sendIn(file, sandbox, { preview: previewOnly }, answer);
	showEntries(first);
	if (previewOnly) return expecting('the preview of a file wrote nothing', sandbox.writes().length === 0);
	const booked = sandbox.writes().length;
	const faults = expecting('the file was booked as one entry', booked === 1);

	title('2. The same file once more: nothing to do, and nothing is asked.');
	const again = await sendIn(file, sandbox, { preview: false }, NOBODY);
	faults.push(...expecting('the same file was known', isQuiet(again.message)));

	title(
		`3. The daily workflow finds ${description} in Nmbrs, under a number that no file has: nothing to do.`,
	);
	const start = { fromYear: year, fromPeriod: periodStart };
	const daily = await runShipped('nmbrs-payroll-sync.json', sandbox, { preview: false, ...start });
	faults.push(...expecting('the run of Nmbrs was known by its content', isQuiet(daily.message)));
	faults.push(...expecting('the books have the month once', sandbox.writes().length === booked));
	return faults;
}

async function sendIn(
	file: string,
	sandbox: Sandbox,
	settings: Record<string, unknown>,
	answer: typeof YES | typeof NOBODY,
) {
	const data = Buffer.from(file).toString('base64');
	const item: INodeExecutionData = {
		json: {},
		binary: { Bestand_0: { data, mimeType: 'text/csv', fileName: 'oktober 2026.csv' } },
	};
	return await runShipped(
		'payroll-form.json',
		sandbox,
		{ company: String(COMPANY), ...settings },
		// The last page is closed by itself.
		{ startNode: FORM, items: [item], answers: answer ? [answer, NOBODY] : [NOBODY] },
	);
}
