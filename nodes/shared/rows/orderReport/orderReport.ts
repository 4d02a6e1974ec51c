import type { Json } from '../../values/records';
import type { Language } from '../language';
import { summarize, type Log } from '../log';
import { Speech } from '../page/speech';
import { problemLines } from '../problemLines';
import { isFailing, type Row } from '../row';
import { orderReportWords, pageWords } from '../say';
import { amountAsGiven } from '../sentences/asGiven';
import type { HeadlineFacts } from '../sentences/orderReport';
import { stepsIn, type Step } from '../toDo';
import { textIn } from '../../values/text';
import {
	amountsOf,
	hasInvoice,
	isProved,
	isWhole,
	reportedIn,
	type PeriodAmounts,
	type Reported,
} from './orders';
import { orderPage } from './page';

/** A log, and what a report says of the period; what a workflow reads of a log stands in the same place. */
export interface OrderReport extends Log {
	headline: string;
	/** What may be quoted; '' when it is not proved. */
	statement: string;
	/** How that is established. */
	method: string;
	/** Whether everything could be read. */
	complete: boolean;
	period: { [day: string]: Json; from: string; to: string; asOf: string };
	orders: number;
	invoiced: number;
	amounts: PeriodAmounts;
	problemsHtml: string;
	report: string;
	toDo: Step[];
}

export function orderReportOf(given: readonly Row[], language: Language): OrderReport {
	const log = summarize([...given], language);
	const { rows } = log;
	const reported = reportedIn(rows);
	const speech = new Speech(language);
	const words = orderReportWords(language);
	const amounts = amountsOf(reported.orders);
	const facts = factsOf(reported, rows, speech);
	const headline = words.headline(facts);
	const statement = isProved(reported, rows) ? statementOf(reported, facts, amounts, speech, language) : '';
	const told = { reported, rows, amounts, facts, statement };
	const { from, to, asOf } = periodOf(reported);
	return {
		...log,
		message: headline,
		headline,
		statement,
		method: words.method,
		complete: facts.isComplete,
		period: { from, to, asOf },
		orders: facts.orders,
		invoiced: facts.invoiced,
		amounts,
		problemsHtml: problemLines(rows, pageWords(language).more),
		report: orderPage(told, language),
		toDo: stepsIn(rows, language),
	};
}

function periodOf({ scope }: Reported) {
	const [from, to, asOf] = [scope?.from, scope?.to, scope?.asOf].map(textIn) as [string, string, string];
	return { from, to, asOf };
}

function factsOf(reported: Reported, rows: readonly Row[], speech: Speech): HeadlineFacts {
	const { orders, scope } = reported;
	const { from, to, asOf } = periodOf(reported);
	return {
		...{ from: speech.day(from), to: speech.day(to), asOf: speech.day(asOf) },
		orders: orders.length,
		invoiced: orders.filter(hasInvoice).length,
		points: rows.filter(isFailing).length,
		isComplete: scope !== null && isWhole(scope, orders) && !rows.some(({ action }) => action === 'failed'),
	};
}

function statementOf(
	{ orders }: Reported,
	{ from, to, asOf, invoiced }: HeadlineFacts,
	{ excludingVat, includingVat }: PeriodAmounts,
	{ tongue }: Speech,
	language: Language,
): string {
	const written = (amount: string) => amountAsGiven(amount, tongue);
	return orderReportWords(language).statement({
		...{ from, to, asOf, invoiced, nothingToBill: orders.length - invoiced },
		total: written(excludingVat.invoiced),
		totalIncludingVat: written(includingVat.invoiced),
		settled: written(includingVat.settled),
		open: written(includingVat.open),
	});
}
