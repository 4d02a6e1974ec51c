import { distinct, recordsIn } from '../../base/values/records';
import { capital, textIn, textsIn } from '../../base/values/text';
import { whyOf } from '../../base/words/codes';
import { codes } from './codes';
import type { FindingCode } from '../../base/words/finding';
import { oneTable, type Feature } from '../../base/words/features';
import { payroll } from './messages/payroll';
import { payrollQuota } from './messages/quota';
import { payrollReading, payrollReadingFaults } from './messages/reading';
import { pageWords } from '../../base/words/page';
import { companyNameOf } from '../../base/words/report/points';
import { isOfSeveral } from '../../base/words/report/writer';
import type { Row } from '../../base/words/row';
import { choicesOf, isQuestion } from './report/answers';
import { payrollSection } from './report/section';
import { shown } from './settings';
import { titleFactsOf, titleOf } from './report/title';
import { payrollWords } from './report/words';

const isJournal = ({ resource }: Row) => resource === 'payrollJournal';
const isAboutDecisions = (row: Row) => isJournal(row) && row.key === 'decisions';

/** Of a company or a file as a whole it is not known what is booked. */
const isRun = (row: Row) => isJournal(row) && textIn(row.run) !== '';

const isOfEarlierRuns = (row: Row) => whyOf(row) === 'runsBeforeStart';

const COMPLETED: ReadonlySet<string> = new Set([
	'journalCompleted',
	'journalWouldBeCompleted',
] satisfies FindingCode[]);

/** A company as a whole: its key says what its name says. */
const isCompany = ({ key, run, company }: Row) =>
	textIn(run) === '' && textIn(company) !== '' && textIn(key).endsWith(` ${textIn(company)}`);

const findings = oneTable(payroll, payrollQuota, payrollReading);
const faults = payrollReadingFaults;

type OwnFindings = typeof findings;
type OwnFaults = typeof faults;

declare module '../../base/words/features' {
	interface Findings extends OwnFindings {}
	interface Faults extends OwnFaults {}
}

export const payrollFeature: Feature = {
	codes,
	findings,
	faults,
	settings: shown,
	kinds: {
		payrollJournal: {
			noun: [
				['payroll journal', 'payroll journals'],
				['loonjournaalpost', 'loonjournaalposten'],
			],
		},
		mutation: {
			noun: [
				['mutation', 'mutations'],
				['mutatie', 'mutaties'],
			],
		},
	},
	section: payrollSection,
	choicesOf,
	isRemark: isAboutDecisions,
	isOnlyInPreview: isOfEarlierRuns,
	countedAs(row, language) {
		const { counted } = payrollWords[language];
		if (row.justGiven === true) return undefined;
		const found = whyOf(row);
		if (found === 'formerState') return { what: counted.older, count: 1 };
		if (found === 'leftByDecision') return { what: counted.left, count: 1 };
		return found === 'answersSpent' ? { what: counted.spent, count: textsIn(row.answers).length } : undefined;
	},
	nameOf: (row) => (isAboutDecisions(row) ? shown.decisions : undefined),
	doneOf(row, language) {
		const state = isRun(row) ? titleOf(titleFactsOf(row)) : null;
		const { reversed, completed } = payrollWords[language];
		return state === 'reversed' ? reversed : COMPLETED.has(whyOf(row)) ? completed : undefined;
	},
	stateOf(row, language) {
		if (isAboutDecisions(row) || isOfEarlierRuns(row)) return '';
		const state = isRun(row) ? titleOf(titleFactsOf(row)) : null;
		if (state === null || state === 'reversed') return undefined;
		const { states, announced } = payrollWords[language];
		return (row.preview === true ? announced[state] : undefined) ?? states[state];
	},
	stateOfAll(rows, language) {
		if (!rows.some((row) => whyOf(row) === 'codesMissing')) return undefined;
		const all = (field: 'ledgerAccounts' | 'costCentres') =>
			distinct(rows.flatMap((row) => textsIn(row[field])));
		const missing = { ledgerAccounts: all('ledgerAccounts'), costCentres: all('costCentres') };
		return payrollWords[language].missing(missing) || undefined;
	},
	belowName(row, language) {
		if (!isJournal(row) || isOfSeveral(row)) return undefined;
		const company = textIn(row.description) === '' ? '' : companyNameOf(row);
		const key = isCompany(row) ? '' : textIn(row.key);
		const voucher =
			key === '' || textIn(row.period) === '' ? key : capital(`${pageWords[language].voucher} ${key}`);
		// The answer decides under which Boekstuk it is booked.
		return [company, isQuestion(row) ? '' : voucher].filter(Boolean).join(' · ');
	},
	/** However the row ended: one that failed afterwards was written all the same. */
	written({ left, entries }) {
		if (recordsIn(left).some(({ why }) => why === 'perhapsBooked')) return 'perhaps';
		return recordsIn(entries).length > 0 ? 'certainly' : undefined;
	},
};
