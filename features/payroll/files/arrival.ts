import { recordIn, type UnknownFields } from '../../../base/values/records';
import { textIn } from '../../../base/values/text';

/** What started the workflow of payroll files. */
interface Start {
	by: 'form' | 'mail' | 'question' | 'schedule';
	/** The item of the trigger, and whether it has files. */
	json: UnknownFields;
	hasFiles: boolean;
	/** The last part of the addresses of the two forms; '' for one that is not there. */
	paths: { form: string; question: string };
	/** A test in the editor has other addresses. */
	isProduction: boolean;
	/** Where a page of this execution will wait, with n8n's signature from 2.16 on. */
	waitsAt: string;
	settings: UnknownFields;
}

/** The addresses that a last page leads to: of the form, or of the page of a question, by whose link its reader came. */
export interface FormPages {
	form: string;
	answerPage: string;
}

/** How files came in: the steps behind Settings read it there. */
export interface Arrival extends FormPages {
	/** By a person who sees pages: a file that was sent in, or a question that is answered. */
	byForm: boolean;
	/** Whether n8n shows a waiting page only to who has its signed address; without it, everybody would see the wages. */
	isProtected: boolean;
	/** The folder to read; '' for none. */
	folder: string;
	mail: boolean;
	/** What a person filled in. */
	period: string;
	run: string;
	severalPeriods: unknown;
	/** What a link of the last page says of columns that are not known. */
	columns: string;
	/** The question that is answered; '' when none is. */
	question: string;
	/** Where a reader of the log answers a question; '' for nowhere. */
	answerLink: string;
}

/** The names of the fields in the form. */
export const FORM_FIELDS = {
	period: 'Periode',
	run: 'Loonrun',
	severalPeriods: 'severalPeriods',
	columns: 'columns',
	question: 'question',
} as const;

const SIGNED = 'signature=';
const WAITING = '/form-waiting/';

export function arrivalOf({ by, json, hasFiles, paths, isProduction, waitsAt, settings }: Start): Arrival {
	const isForm = by === 'form';
	const isQuestion = by === 'question';
	const isProtected = waitsAt.includes(SIGNED);
	const filledIn = (field: keyof typeof FORM_FIELDS) => (isForm ? textIn(json[FORM_FIELDS[field]]) : '');
	const page = (path: string) => `${isProduction ? '../form/' : '../form-test/'}${path}`;
	const way = filledIn('severalPeriods');
	const [base = ''] = waitsAt.split(WAITING);
	const leads = !isForm && isProduction && isProtected && waitsAt.includes(WAITING) && paths.question !== '';
	return {
		byForm: isForm || isQuestion,
		isProtected,
		folder: by === 'schedule' || (isQuestion && !hasFiles) ? textIn(settings.folder) : '',
		mail: by === 'mail',
		period: filledIn('period'),
		run: filledIn('run'),
		severalPeriods: ['oneRun', 'runForEach'].includes(way) ? way : settings.severalPeriods,
		columns: filledIn('columns'),
		form: isForm ? page(paths.form) : '',
		answerPage: isQuestion ? page(paths.question) : '',
		question: isQuestion ? textIn(json[FORM_FIELDS.question]) || NO_QUESTION : '',
		answerLink: leads ? `${base}/form/${paths.question}` : '',
	};
}

/** Of a link without one: no question has this id. */
const NO_QUESTION = 'none';

/** What the pages need of an arrival; null when it is not by a form. */
export function pagesIn(given: UnknownFields): (FormPages & { question: string }) | null {
	if (given.byForm !== true) return null;
	const { form, answerPage, question } = given;
	return { form: textIn(form), answerPage: textIn(answerPage), question: textIn(question) };
}

/** Whether a page of this arrival would be seen by everybody. */
export function isUnprotected(given: unknown): boolean {
	const { byForm, isProtected } = recordIn(given);
	return byForm === true && isProtected !== true;
}
