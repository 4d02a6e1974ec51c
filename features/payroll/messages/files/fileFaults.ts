import type { Messages } from '../../../../base/words/message';
import { labelOf } from '../../../../base/words/settingNames';
import { shown } from '../../settings';
import { quoted } from '../../../../base/files/messages';

type LinePeriod = { line: number | null; period: number; periodsPerYear: number };
type PeriodTooHigh = { field: string; value: number; periodsPerYear: number };

/** Faults in a file or in the settings to read it by; `line` is the line in the file, from 1. */
export const payrollFileFaults = {
	lineFields: ({ line, found, expected }: { line: number; found: number; expected: number }) => [
		`line ${line} has ${found} fields instead of ${expected}`,
		`regel ${line} heeft ${found} velden in plaats van ${expected}`,
	],
	lineWithoutAccount: ({ line }: { line: number }) => [
		`line ${line} has an amount without a ledger account`,
		`regel ${line} heeft een bedrag zonder grootboekrekening`,
	],
	/** A cell of a workbook with a formula without a result, or an error. */
	lineFormula: ({ line }: { line: number }) => [
		`line ${line} holds a formula without a result, or an error of Excel`,
		`op regel ${line} staat een formule zonder uitkomst of een fout van Excel`,
	],
	/** A line of a Twinfield transaction that is not a journal line. */
	lineKind: ({ line, kind }: { line: number; kind: string }) => [
		`line ${line} is a '${kind}' line, which does not belong in a journal`,
		`regel ${line} is een regel '${kind}', en die staat niet in een journaalpost`,
	],
	/** For a line; null when it was said about the file as a whole. */
	linePeriod: ({ line, period, periodsPerYear }: LinePeriod) => [
		`${line === null ? 'its name (or what was filled in)' : `line ${line}`} has period ${period}, but '${shown.periodsPerYear}' is ${periodsPerYear}`,
		`${line === null ? 'de naam (of wat is ingevuld)' : `regel ${line}`} heeft periode ${period}, maar '${shown.periodsPerYear}' is ${periodsPerYear}`,
	],
	/** The year of a period, or the period in a year, cannot be derived from the date. */
	lineYearUnclear: ({ line, date }: { line: number; date: string }) => [
		`line ${line} (${date}) does not show to which year its period belongs`,
		`van regel ${line} (${date}) is niet te zeggen bij welk jaar de periode hoort`,
	],
	mustBeYearAndPeriod: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' is ${quoted.en(value)}, but must be a year and a period, such as 2026-05`,
		`'${labelOf(field)}' is ${quoted.nl(value)}, maar moet een jaar en een periode zijn, zoals 2026-05`,
	],
	mustBeCapitalWord: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' is ${quoted.en(value)}, but must be one word in capitals`,
		`'${labelOf(field)}' is ${quoted.nl(value)}, maar moet één woord in hoofdletters zijn`,
	],
	mustBeTwoWords: ({ field, value }: { field: string; value: string }) => [
		`'${labelOf(field)}' is ${quoted.en(value)}, but must be two different words, that for debit first, as Plus, Min`,
		`'${labelOf(field)}' is ${quoted.nl(value)}, maar moet twee verschillende woorden zijn, dat voor debet eerst, zoals Plus, Min`,
	],
	companiesTerm: ({ value }: { value: string }) => [
		`'${value}' in '${shown.companies}' cannot be read: write number or number=name, with commas between them, as 1=Garage B.V., 2=NL002`,
		`'${value}' bij '${shown.companies}' is niet te lezen: schrijf nummer of nummer=naam, met komma's ertussen, zoals 1=Garage B.V., 2=NL002`,
	],
	/** Without `fields` it lacks the column, and not what is in it. */
	columnsTerm: ({ value, fields }: { value: string; fields: string[] }) => [
		`'${value}' in '${shown.columns}' ${fields.length > 0 ? `lacks one of ${fields.join(', ')}` : 'lacks its column'}`,
		`'${value}' bij '${shown.columns}' mist ${fields.length > 0 ? `een van ${fields.join(', ')}` : 'de kolom'}`,
	],
	columnsTwice: ({ column }: { column: string }) => [
		`'${column}' is in '${shown.columns}' more than once`,
		`'${column}' staat meer dan eens bij '${shown.columns}'`,
	],
	periodTooHigh: ({ field, value, periodsPerYear }: PeriodTooHigh) => [
		`'${labelOf(field)}' is ${value}, but a year has ${periodsPerYear} periods`,
		`'${labelOf(field)}' is ${value}, maar een jaar heeft ${periodsPerYear} perioden`,
	],
} satisfies Messages;
