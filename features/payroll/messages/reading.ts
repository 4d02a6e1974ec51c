import { also, type Messages, notice } from '../../../base/words/message';

/** Findings about a journal that was read, whatever payroll it comes from. */
export const payrollReading = {
	/** A run has a period that no year has, such as 0. `period` is that period. */
	runWithoutPeriod: also<{ companyName?: string }>()([
		'The payroll gives run {run} period {period:number}. Its journal was not read.',
		'De loonadministratie geeft loonrun {run} periode {period:number}. De journaalpost is niet gelezen.',
		['Correct the period in the payroll.', 'Pas de periode aan in de loonadministratie.'],
	]),
} as const satisfies Messages;

/** Faults in the period from which a payroll is booked. */
export const payrollReadingFaults = {
	mustBeYear: [
		"'{field:label}' is {value:quoted=not chosen yet}, but must be a year from {low:number} to {high:number}",
		"'{field:label}' is {value:quoted=nog niet gekozen}, maar moet een jaar van {low:number} tot en met {high:number} zijn",
	],
	/** A period is higher than the year has periods, of which there are `most`. */
	mustBePeriod: [
		"'{field:label}' is {value:quoted=not chosen yet}, but must be a period number: 1 to {most:number} (12 of months, 13 of four weeks)",
		"'{field:label}' is {value:quoted=nog niet gekozen}, maar moet een periodenummer zijn: 1 tot en met {most:number} (12 bij maanden, 13 bij vier weken)",
	],
} as const satisfies Messages;

/** A remark about the number of calls that reading the books takes. */
export const payrollQuota = {
	/**
	 * The calls that read mutations: in this execution, extrapolated to a month, and the maximum. `days` is how many executions
	 * fit in a month.
	 */
	quotaForecast: notice([
		'Reading all mutations takes {calls:number} calls. A month of daily executions comes to about {forecast:number}, and e-Boekhouden allows {limit:number}.',
		'Alle mutaties lezen kost {calls:number} aanroepen. Een maand van dagelijkse uitvoeringen komt op ongeveer {forecast:number}, en e-Boekhouden staat er {limit:number} toe.',
		[
			'Let the workflow run on at most {days:day|days} a month, before booking comes to a stop for the rest of one.',
			'Laat de workflow hooguit {days:dag|dagen} per maand lopen, voordat het boeken voor de rest van een maand stilvalt.',
		],
	]),
} as const satisfies Messages;
