import type { WorkbookLimit } from '../rows/findings/payrollFiles';
import { refuse } from './refusal';

export const LONGEST_FILE_MB = 10;
export const MOST_LINES = 100_000;

/** About 29,000 lines of 16 columns, or 80,000 of five. The most is about two seconds of computing (docs/payroll-files.md). */
const MOST: Readonly<Record<WorkbookLimit, number>> = { megabytes: 40, cells: 500_000, pieces: 1_000_000 };
const COUNTED: Readonly<Record<WorkbookLimit, number>> = { ...MOST, megabytes: MOST.megabytes * 1024 * 1024 };

/**
 * What may be read of one workbook, all its parts and sheets together: a file of some kilobytes can unpack to gigabytes, and
 * name the same long text in every cell.
 */
export class Budget {
	constructor(
		private readonly file: string,
		private readonly spent: Record<WorkbookLimit, number> = { megabytes: 0, cells: 0, pieces: 0 },
	) {}

	/** For a file that takes of what is left for all of them. */
	of(file: string): Budget {
		return new Budget(file, this.spent);
	}

	/** `count` is of bytes, cells or elements. @throws FileRefused when that is more than is left */
	spend(limit: WorkbookLimit, count: number): void {
		this.spent[limit] += count;
		if (this.spent[limit] > COUNTED[limit])
			refuse({ code: 'workbookTooLarge', file: this.file, limit, atMost: MOST[limit] });
	}

	left(limit: WorkbookLimit): number {
		return COUNTED[limit] - this.spent[limit];
	}
}
