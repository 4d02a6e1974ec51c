import { inBoth } from '../../../base/words/language';
import { type Messages, notice } from '../../../base/words/message';
import { counted } from '../../../base/words/nouns';
import { REPORTED_FROM } from '../../../base/values/quota';

/** The executions of a month that fit; some calls are left for what is booked. */
const daysIn = inBoth((calls: number, limit: number) => {
	const days = Math.max(1, Math.floor((REPORTED_FROM * limit) / calls));
	return [counted(days, 'day', 'days'), counted(days, 'dag', 'dagen')];
});

/** What reading the books costs. */
export const payrollQuota = {
	/** Calls that read mutations: in this execution, extrapolated to a month, and the maximum. */
	quotaForecast: notice(({ calls, forecast, limit }: { calls: number; forecast: number; limit: number }) => [
		`Reading all mutations takes ${calls} calls. A month of daily executions comes to about ${forecast}, and e-Boekhouden allows ${limit}.`,
		`Alle mutaties lezen kost ${calls} aanroepen. Een maand van dagelijkse uitvoeringen komt op ongeveer ${forecast}, en e-Boekhouden staat er ${limit} toe.`,
		[
			`Let the workflow run on at most ${daysIn.en(calls, limit)} a month, before booking comes to a stop for the rest of one.`,
			`Laat de workflow hooguit ${daysIn.nl(calls, limit)} per maand lopen, voordat het boeken voor de rest van een maand stilvalt.`,
		],
	]),
} as const satisfies Messages;
