import { recordIn, type UnknownFields } from '../../base/values/records';
import type { Language } from '../../base/words/language';
import { toRow, type Row } from '../../base/words/row';

/** What n8n's Error Trigger gives when it is started by hand. */
const EXAMPLE = { workflow: 'Example Workflow', node: 'Node With Error', message: 'Example Error Message' };

export function isExample({ workflow, execution }: UnknownFields): boolean {
	const { lastNodeExecuted, error, mode } = recordIn(execution);
	const { message } = recordIn(error);
	return (
		mode === 'manual' &&
		recordIn(workflow).name === EXAMPLE.workflow &&
		lastNodeExecuted === EXAMPLE.node &&
		message === EXAMPLE.message
	);
}

const BAKERY = { company: '12345', companyName: 'Bakkerij De Korst B.V.' };

/** A point as a real mail has it: the question which payroll run a file is. */
export function exampleRows(language: Language): Row[] {
	const runs = [{ run: 'P05', description: 'loonjournaal mei.csv', mutations: ['375'] }];
	const question = 'Q1214017e35b';
	const options = [
		{ text: `${question}=correct:P05`, word: 'correct' as const, runs, amount: '-23853.00' },
		{ text: `${question}=book`, word: 'book' as const, runs: [], amount: '1250.00' },
		{ text: `${question}=leave`, word: 'leave' as const, runs: [], amount: '0.00' },
	];
	const run = 'P05-bonus-3fa';
	const facts = { run, runs: ['P05'], mutations: ['375'], question, options, words: ['bonus'] };
	const decisions = options.map(({ text }) => text);
	const about = { ...BAKERY, description: 'loonjournaal mei bonus.csv', year: 2026, period: 5 };
	const row = {
		service: 'e-Boekhouden',
		resource: 'payrollJournal',
		action: 'blocked',
		preview: false,
	} as const;
	return [
		toRow(
			{
				...row,
				key: `NMBRS 12345/2026-05/${run}`,
				about,
				findings: [{ code: 'runMayBeBooked', ...facts, decisions }],
			},
			language,
		),
	];
}
