import { FaultWithFinding, FileFault, faulty, refuse } from '../../../../base/files/refusal';
import type { Rows } from '../../../../base/files/csv';
import type { Fault } from '../../../../base/words/finding';
import { brief } from '../../../../base/values/text';
import type { ColumnField } from '../../messages/files/columns';
import type { FileContent, FileSettings } from './types';

/** A document in XML, by the name of its first element. */
export interface GivenXml {
	root: string;
	text: string;
}

/** The rows of a text, or of a sheet. */
export interface GivenRows extends Rows {
	/** Whether rows may differ in length: those of a workbook leave empty cells out. */
	ragged: boolean;
}

export type Read = Omit<FileContent, 'format'>;

interface LayoutOf<Given> {
	/** In items and in the setting Format; it never changes. */
	name: string;
	/** In the list of the setting Format, and in sentences. */
	label: string;
	/** Whether a file is in this layout, judged by its beginning. May be true for several: the first in the list reads it. */
	fits(given: Given, settings: FileSettings): boolean;
	/**
	 * Its lines, with dates as `yyyy-MM-dd` and amounts as exact money.
	 * @throws FileFault for what is wrong in a line, FindingError for what is wrong with the file: nothing of it is used then
	 */
	read(file: string, given: Given, settings: FileSettings): Read;
}

export type XmlLayout = LayoutOf<GivenXml> & { of: 'xml' };
export type RowsLayout = LayoutOf<GivenRows> & { of: 'rows' };
/** One layout of payroll files: whether a file is in it, and how it is read. */
export type Layout = XmlLayout | RowsLayout;

/** Runs a part of reading; adds the file and the layout to a fault. */
export function inLayout<Result>(
	file: string,
	{ label, of }: Pick<Layout, 'label' | 'of'>,
	read: () => Result,
): Result {
	try {
		return read();
	} catch (error) {
		const facts = { file, format: label, isTable: of === 'rows' };
		return refuse({ code: 'fileUnreadable', ...facts, faults: [faultOf(error)] });
	}
}

function faultOf(error: unknown): Fault {
	if (error instanceof FileFault || error instanceof FaultWithFinding) return error.fault;
	throw error;
}

/** A value in a line that cannot be read. */
export function wrongValue(line: number, field: ColumnField | 'currency', value: string): never {
	return faulty({ code: 'lineValue', line, field, value: brief(value) });
}
