import { listed, withoutEnd } from '../values/text';
import type { Fault, Finding } from './findings/finding';
import type { ProblemContext } from './findings/problems';
import type { Language } from './language';
import { en } from './sentences/en';
import { nl } from './sentences/nl';
import type { OrderReportWords } from './sentences/orderReport';
import type { DigestWords } from './sentences/digest';
import type { OfficeWords } from './sentences/office';
import type { PageWords } from './sentences/page';
import type { ReconciliationWords } from './sentences/reconciliation';
import type { SignOffWords } from './sentences/signOff';
import type { Phrase, Sentence, Tongue } from './sentences/sentence';
import type { LanguageTable } from './sentences/table';

const TABLES: Record<Language, LanguageTable> = { nl, en };
const TONGUES: Record<Language, Tongue> = { nl: tongueOf('nl'), en: tongueOf('en') };

/** A finding as a person reads it: what happened, and what to do about it. */
export function say(finding: Finding, language: Language): string {
	return [what(finding, language), todo(finding, language)].filter(Boolean).join(' ');
}

/** The words of a page, and how amounts and dates are written on it. */
export function pageWords(
	language: Language,
): { words: PageWords; tongue: Tongue } & Pick<LanguageTable, 'more'> {
	const { page: words, more } = TABLES[language];
	return { words, tongue: TONGUES[language], more };
}

/** The words of the mail of a week. */
export function digestWords(language: Language): DigestWords {
	return TABLES[language].digest;
}

/** The words of a reconciliation. */
export function reconciliationWords(language: Language): ReconciliationWords {
	return TABLES[language].reconciliation;
}

/** The words of a report of completed work orders. */
export function orderReportWords(language: Language): OrderReportWords {
	return TABLES[language].orderReport;
}

/** The words of the mail that asks a reviewer. */
export function signOffWords(language: Language): SignOffWords {
	return TABLES[language].signOffMail;
}

/** The words of the overview of an office. */
export function officeWords(language: Language): OfficeWords {
	return TABLES[language].officePage;
}

/** Findings that belong together, one after the other. */
export function sayAll(findings: readonly Finding[], language: Language): string {
	return findings.map((finding) => say(finding, language)).join(' ');
}

/** Whether a row's code is one that there are sentences for. */
export function isFinding(row: object): row is Finding {
	const code = 'code' in row && typeof row.code === 'string' ? row.code : '';
	return Object.hasOwn(en.findings, code) || Object.hasOwn(en.problems, code);
}

/** What happened, in whole sentences. */
export function what(finding: Finding, language: Language): string {
	const said = phrase(sentenceFor(finding, TABLES[language]).what, finding, language);
	return isAboutCall(finding) ? `${framed(said, finding)}.` : said;
}

/** What the reader does about it; '' when there is nothing to do. */
export function todo(finding: Finding, language: Language): string {
	return phrase(sentenceFor(finding, TABLES[language]).todo, finding, language);
}

/** The same to who filled in a form. */
export function inForm(
	row: Finding & { preview: boolean },
	language: Language,
): Record<keyof Sentence<Finding>, string> {
	const own = (TABLES[language].form as Record<string, Partial<Sentence<Finding>> | undefined>)[row.code];
	return {
		what: own?.what === undefined ? what(row, language) : phrase(own.what, row, language),
		todo: own?.todo === undefined ? todo(row, language) : phrase(own.todo, row, language),
	};
}

/** "e-Boekhouden: the period is closed (AddMutatie): MUT_005: De periode is dicht": the problem, its call, its text. */
export function framed(
	said: string,
	{ service, operation, serviceCode, serviceText }: ProblemContext,
): string {
	const own = [serviceCode, withoutEnd(serviceText, '.')].filter(Boolean).join(': ');
	return `${service}: ${said} (${operation})${own ? `: ${own}` : ''}`;
}

function sentenceFor(finding: Finding, { findings, problems }: LanguageTable): Sentence<Finding> {
	// Every code of a finding is in one of the two, by type.
	const table = (Object.hasOwn(problems, finding.code) ? problems : findings) as Record<string, unknown>;
	return table[finding.code] as Sentence<Finding>;
}

/** Whether a finding is about a call to a service. */
export function isAboutCall(finding: Finding): finding is Finding & ProblemContext {
	return Object.hasOwn(en.problems, finding.code);
}

/** Whether a value that travelled through a workflow is a finding that can be said. */
export function canBeSaid(value: unknown): value is Finding {
	const code: unknown =
		typeof value === 'object' && value !== null && 'code' in value ? value.code : undefined;
	if (typeof code !== 'string' || !(Object.hasOwn(en.findings, code) || Object.hasOwn(en.problems, code)))
		return false;
	try {
		return say(value as Finding, 'en') !== '' && say(value as Finding, 'nl') !== '';
	} catch {
		// Its facts are not those of its code.
		return false;
	}
}

function phrase<Facts>(said: Phrase<Facts>, facts: Facts, language: Language): string {
	return typeof said === 'string' ? said : said(facts, TONGUES[language]);
}

function tongueOf(language: Language): Tongue {
	const table = TABLES[language];
	const clause = (fault: Fault): string => {
		const said = table.faults[fault.code] as Phrase<Fault>;
		return typeof said === 'string' ? said : said(fault, tongue);
	};
	const tongue: Tongue = {
		list: (values, atMost) => listed([...values], atMost, table.more),
		names: (values, atMost, count) => {
			const more = count - Math.min(atMost, values.length);
			return [...values.slice(0, atMost), ...(more > 0 ? [table.more(more)] : [])].join('; ');
		},
		amount: table.amount,
		date: table.date,
		dates: (dates) => dates.map(table.date).join(', '),
		faults: (faults) => faults.map(clause).join('; '),
		say: (finding) => say(finding, language),
	};
	return tongue;
}
