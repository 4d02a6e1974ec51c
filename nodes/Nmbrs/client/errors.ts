import { isProblem, ServiceProblem, type ProblemFacts, type ProblemKind } from '../../shared/problem';
import type { ReadFault } from '../../shared/soap/caller';

interface Known {
	kind: ProblemKind;
	what: string;
	advice: string;
}

const NOT_YOURS: Known = {
	kind: 'rights',
	what: 'this user may not see what was asked for, or it does not exist',
	advice:
		'Check the company, and the companies and filter that the user of the API has in Nmbrs (Instellingen > Gebruikersaccounts).',
};

const LATER: Known = {
	kind: 'hiccup',
	what: 'the service tripped over the call',
	advice: 'Try again later; when this stays, ask the support of Nmbrs with the text of the service.',
};

/** The codes of apis/nmbrs.md 5.3 that a reader can meet. All others are told as they came. */
const KNOWN: Record<string, Known> = {
	'1001': {
		kind: 'login',
		what: 'the domain, the user name or the API token is not right; the service does not say which',
		advice:
			'Check in the credential: Domain is the part of your Nmbrs address before .nmbrs.nl, Username the e-mail address of the user, and copy the API token again (Instellingen > Gebruikersaccounts > Klant Login). A token for the Nmbrs sandbox works the day after it was made.',
	},
	'1003': NOT_YOURS,
	'1004': {
		kind: 'rights',
		what: 'the subscription on Nmbrs is not active',
		advice: 'Ask the supplier of your Nmbrs subscription.',
	},
	'1006': LATER,
	'2003': NOT_YOURS,
	'2004': NOT_YOURS,
	'2006': {
		kind: 'refused',
		what: 'the period does not belong to the kind of period of this company',
		advice: 'Use periods 1 to 12 for months, 1 to 13 for four weeks and 1 to 53 for weeks.',
	},
	'2009': NOT_YOURS,
	'2030': {
		kind: 'refused',
		what: 'a value that was asked for is not of the right kind',
		advice: 'Check the company, the run and the year: ids and years are whole numbers.',
	},
	'2046': {
		kind: 'refused',
		what: 'what was asked for does not exist',
		advice: 'Check the company and the run; a run can be deleted in Nmbrs.',
	},
	'9999': LATER,
};

/** `Server was unable to process request. ---> 1002: Unauthorized access`: the code is in the text only (5.2). */
const CODED = /(?:--->|^)\s*(\d{4}):\s*([^\r\n]*)/;

export const readFault: ReadFault = ({ operation, code: faultCode, text }) => {
	const [, code, own] = CODED.exec(text) ?? [];
	if (code === undefined) return /Client$/.test(faultCode) ? {} : { ...LATER, outcome: 'notDone' };
	const known = code === '1002' ? callSwitchedOff(operation) : KNOWN[code];
	const facts: Partial<ProblemFacts> = known ?? {
		what: 'the service refused',
		advice: 'Mend what the text of the service names, then run again.',
	};
	return { outcome: 'notDone', ...facts, code, text: own?.trim() };
};

/** Each call can be switched off for a user of the API (1.3), so the user has to know which. */
function callSwitchedOff(operation: string): Known {
	return {
		kind: 'rights',
		what: `this user of the API may not make the call ${operation}`,
		advice: `Switch on ${operation} in the API user template of this user in Nmbrs, or ask your Nmbrs administrator to.`,
	};
}

/** The shared advice thinks of what was written; here nothing ever is. */
export function forReading(error: unknown): unknown {
	if (!isProblem(error, 'unreachable') || error.facts.outcome === 'notDone') return error;
	return error.with({ advice: 'Try again later; nothing was changed.' });
}

export function notANumber(operation: string, name: string, value: string): ServiceProblem {
	return new ServiceProblem({
		service: 'Nmbrs',
		operation,
		kind: 'input',
		outcome: 'notDone',
		what: value === '' ? `no ${name} was given` : `the ${name} that was given is no whole number`,
		advice: `Enter the ${name}, or choose it from the list where there is one.`,
	});
}

export function unreadable(operation: string, what: string): ServiceProblem {
	return new ServiceProblem({
		service: 'Nmbrs',
		operation,
		kind: 'unreadable',
		outcome: 'notDone',
		what: `the service answered with ${what}`,
		advice: 'Try again later; when this stays, report it with the version of the package.',
	});
}
