import type { FileFormat } from '../../shared/rows/findings/payrollFiles';
import { distinct, groupedBy } from '../../shared/values/records';
import { refuse } from '../../shared/files/refusal';
import type { FileLine, FileSettings, SaidOfFile } from './types';

/** A line with the period in which it counts, and whether the file says it. */
export interface PlacedLine extends FileLine {
	year: number;
	period: number;
	isSaid: boolean;
}

/** One payroll run of a file: all dates and periods that belong to it. */
export interface FileRun {
	/** '' where nobody says it. */
	run: string;
	/** The last that it has: lines of earlier ones are corrections. */
	year: number;
	period: number;
	isAssumed: boolean;
	lines: readonly PlacedLine[];
}

/** Exact and Twinfield number the periods of the books: each is a run there. */
const BY_PERIOD: readonly FileFormat[] = [
	'exactOnlineXml',
	'exactOnlineCsv',
	'exactGlobeCsv',
	'twinfieldXml',
];

/** The runs of a file, oldest first. What was said of the file as a whole is said of its one run. */
export function runsOf(
	file: string,
	format: FileFormat,
	lines: readonly PlacedLine[],
	{ severalPeriods, said }: Pick<FileSettings, 'severalPeriods'> & { said: SaidOfFile },
): FileRun[] {
	const byRun = [...groupedBy(lines, ({ run }) => run).values()];
	const groups = byRun.flatMap((ofRun) => {
		const periods = [...groupedBy(ofRun, ({ year, period }) => `${year}-${period}`).values()];
		const isOne = format === 'nmbrsXml' || ofRun[0]?.run !== '' || severalPeriods === 'oneRun';
		if (isOne || periods.length === 1) return [ofRun];
		if (BY_PERIOD.includes(format) || severalPeriods === 'runForEach') return periods;
		const told = distinct(ofRun.map(({ year, period }) => `${year}-${period}`));
		return refuse({ code: 'filePeriodsUnclear', file, periods: told });
	});
	const runs = groups.map(toRun).sort((a, b) => a.year - b.year || a.period - b.period);
	const [only] = runs;
	if (runs.length !== 1 || !only) return runs;
	checkPeriod(file, only, said);
	return [{ ...only, run: only.run || said.run }];
}

function toRun(lines: readonly PlacedLine[]): FileRun {
	let last = lines[0];
	for (const line of lines) if (!last || isLater(line, last)) last = line;
	const { year = 0, period = 0, run = '' } = last ?? {};
	return { run, year, period, isAssumed: !lines.some(({ isSaid }) => isSaid), lines };
}

function isLater(one: PlacedLine, other: PlacedLine): boolean {
	return one.year > other.year || (one.year === other.year && one.period > other.period);
}

/** Two that contradict each other: one of them is wrong, and nobody knows which. */
function checkPeriod(file: string, { year, period }: FileRun, { period: said }: SaidOfFile): void {
	if (!said || (said.year === year && said.period === period)) return;
	refuse({
		code: 'filePeriodDiffers',
		file,
		said: `${said.year}-${said.period}`,
		found: `${year}-${period}`,
	});
}
