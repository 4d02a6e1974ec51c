import type { TriggerFindings } from '../../findings/triggers';
import type { Sentences } from '../sentence';

export const triggers: Sentences<TriggerFindings> = {
	tooManyToWatch: {
		what: ({ count, most }) =>
			`There are ${count} records to watch, and a trigger remembers ${most} at most. Nothing was given, and nothing is remembered otherwise than before.`,
		todo: ({ field }) =>
			field === ''
				? 'Read the list with Get Many on a schedule instead, and let Remove Duplicates keep what is new.'
				: `Let the trigger watch less, at '${field}'.`,
	},
	statusToWatchGone: {
		what: ({ workStatus }, t) =>
			`OutSmart has no work order status ${t.list([workStatus])} any more; nothing was given.`,
		todo: 'Choose the status anew in the trigger, by its code of today.',
	},
	listNotWhole: {
		what: ({ service, count }) =>
			`${service} gave ${count} records, the most that it gives at once, so that there may be more. Nothing was given: what is not in the list could not be watched.`,
		todo: 'Choose the API token at Authentication, which has no such limit, or watch fewer days.',
	},
	nothingToShow: {
		what: ({ event }) => `There is nothing in the account that a trial run of '${event}' could show.`,
		todo: 'Make a record in the service first, or activate the workflow: it then waits for one.',
	},
	noSuchEvent: {
		what: ({ event }) => `This version of the trigger has no event '${event}'.`,
		todo: 'Choose an event, or update the package.',
	},
};
