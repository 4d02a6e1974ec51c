import { type Messages, notice } from '../../../base/words/message';

/** What reading the books costs. */
export const payrollQuota = {
	/** Calls that read mutations: in this execution, extrapolated to a month, and the maximum; `days`: the executions of a month that fit. */
	quotaForecast: notice([
		'Reading all mutations takes {calls:number} calls. A month of daily executions comes to about {forecast:number}, and e-Boekhouden allows {limit:number}.',
		'Alle mutaties lezen kost {calls:number} aanroepen. Een maand van dagelijkse uitvoeringen komt op ongeveer {forecast:number}, en e-Boekhouden staat er {limit:number} toe.',
		[
			'Let the workflow run on at most {days:day|days} a month, before booking comes to a stop for the rest of one.',
			'Laat de workflow hooguit {days:dag|dagen} per maand lopen, voordat het boeken voor de rest van een maand stilvalt.',
		],
	]),
} as const satisfies Messages;
