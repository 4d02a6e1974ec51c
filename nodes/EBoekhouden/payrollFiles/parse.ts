import type { PayrollItem } from '../../shared/items/payroll';
import type { Finding } from '../../shared/rows/findings/finding';
import { groupedBy } from '../../shared/values/records';
import { brief } from '../../shared/values/text';
import { companyOf } from './companies';
import { runName, saidByName } from './fileNames';
import { journalsOf } from './journals';
import { readPeriod } from './periods';
import { faulty, FileRefused, inFormat, refuse } from '../../shared/files/refusal';
import { readFile } from './readFile';
import type { FileLine, FileSettings, GivenFile, SaidOfFile } from './types';

/** The payroll of one company as a file has it: some runs, of which none says by its absence that it is gone. */
export interface FilePayroll extends PayrollItem {
	partial: true;
	file: { name: string; format: string };
}

export type ParsedFile = { payrolls: FilePayroll[] } | { refused: Finding };

/** One payroll for every company in a file; or why nothing of it is used. */
export function parseFile(given: GivenFile, settings: FileSettings): ParsedFile {
	try {
		return { payrolls: payrollsIn(given, settings) };
	} catch (error) {
		return { refused: findingOf(error) };
	}
}

function findingOf(error: unknown): Finding {
	if (error instanceof FileRefused) return error.finding;
	throw error;
}

function payrollsIn(given: GivenFile, settings: FileSettings): FilePayroll[] {
	const content = readFile(given, settings);
	const file = brief(given.name);
	if (content.lines.length === 0) return refuse({ code: 'fileNoLines', file });
	const companies = groupedBy(content.lines, companyIn(given.name, settings));
	return [...companies].map(([company, lines]): FilePayroll => {
		const journals = inFormat(file, content.format, () =>
			journalsOf(file, content, lines, settings, saidOf(given.name, settings)),
		);
		return {
			source: settings.source,
			company,
			companyName: nameOf(company, lines, settings),
			partial: true,
			complete: false,
			file: { name: given.name, format: content.format },
			...(content.remarks && { remarks: content.remarks }),
			scope: { fromYear: settings.fromYear, fromPeriod: settings.fromPeriod },
			periodsPerYear: settings.periodsPerYear,
			journals,
		};
	});
}

/** By who sent it, else by its name. A period alone is not the main run: the file may be any of it. */
function saidOf(file: string, { period, run, companies, periodsPerYear }: FileSettings): SaidOfFile {
	const { year, period: number } = readPeriod(period) ?? { year: null, period: null };
	const byName = saidByName(file, companies) ?? { period: null, run: '' };
	const said = number ?? byName.period?.period ?? 1;
	if (said < 1 || said > periodsPerYear)
		return faulty({ code: 'linePeriod', line: null, period: said, periodsPerYear });
	if (year === null || number === null) return byName;
	const isSame = byName.period?.year === year && byName.period.period === number;
	const name = run === '' ? (isSame ? byName.run : '') : runName(number, run);
	return { period: { year, period: number }, run: name };
}

/** The company of a line; what a file calls it stands on thousands of lines. */
function companyIn(file: string, { companies }: FileSettings): (line: FileLine) => string {
	const known = new Map<string, string>();
	return ({ company }) => {
		const key = JSON.stringify(company);
		const found = known.get(key) ?? companyOf(brief(file), company, companies);
		known.set(key, found);
		return found;
	};
}

/** As the file has it, or as the user calls it. */
function nameOf(company: string, lines: readonly FileLine[], { companies }: FileSettings): string {
	const names = lines[0]?.company ?? [];
	const called = companies.find(({ id, calledBy }) => id === company && calledBy !== '')?.calledBy ?? '';
	return names[1] ?? names[0] ?? called;
}
