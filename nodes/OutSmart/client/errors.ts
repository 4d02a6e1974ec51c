import { isProblem, type ProblemFacts } from '../../shared/problem';

type Told = Pick<ProblemFacts, 'kind' | 'what' | 'advice'>;

const WRONG_ADDRESS: Told = {
	kind: 'refused',
	what: 'there is no such call at the base URL',
	advice: 'Check the base URL in the credential; it ends with /openapi/8.',
};

const NOT_READ: Told = {
	kind: 'refused',
	what: 'the service could not read what was sent',
	advice: 'Try again; when this stays, report it with the version of the package.',
};

/** The codes of apis/outsmart.md 1.4 that are not about one record. */
const KNOWN: Record<string, Told> = {
	'1000': WRONG_ADDRESS,
	'1001': WRONG_ADDRESS,
	'1002': { kind: 'login', what: 'the token is missing', advice: 'Enter the token in the credential.' },
	'1003': {
		kind: 'login',
		what: 'the software token is missing',
		advice: 'Enter the software token in the credential.',
	},
	'1004': {
		kind: 'login',
		what: 'the token (customer token) is not right',
		advice:
			'Copy the token again from OutSmart (Instellingen > Externe koppelingen), or look whether token and software token changed places.',
	},
	'1005': {
		kind: 'login',
		what: 'the software token is wrong or not licensed with this token',
		advice:
			'Ask OutSmart for the software token that belongs to this token: the two are issued together, for one software package.',
	},
	'1006': {
		kind: 'refused',
		what: 'the service answers over https only',
		advice: 'Let the base URL in the credential begin with https://.',
	},
	'1007': {
		kind: 'hiccup',
		what: 'the service tripped over the call',
		advice: 'Try again later; when this stays, ask the support of OutSmart.',
	},
	'1008': NOT_READ,
	'1009': NOT_READ,
	'1500': {
		kind: 'refused',
		what: 'there is no such work order',
		advice: 'Check the ID of the work order; it may have been deleted.',
	},
	'1502': {
		kind: 'refused',
		what: 'there was nothing to change',
		advice: 'Choose a work order status.',
	},
	'1503': {
		kind: 'refused',
		what: 'nothing was changed',
		advice: 'The work order has these values already.',
	},
};

/** Record kinds by the codes that refuse one, such as 1200 and 1201. */
const RECORDS: Record<string, string> = {
	'11': 'an employee',
	'12': 'a material',
	'13': 'a relation',
	'15': 'the work order',
	'18': 'an hour type',
	'28': 'a work order status',
};

/** What a code other than 200 means. Unknown codes are told with what the service says of them. */
export function told(code: string, messages: string): Omit<ProblemFacts, 'service' | 'operation'> {
	const record = RECORDS[code.slice(0, 2)];
	const facts = KNOWN[code] ?? {
		kind: 'refused',
		what: record ? `the service refused ${record}` : 'the service refused',
		advice: 'Mend what the text of the service names, then try again.',
	};
	const outcome = facts.kind === 'hiccup' ? 'unknown' : 'notDone';
	return { outcome, ...facts, code, text: messages };
}

/** Something in front of the service may ask for more than the two tokens (apis/outsmart.md 1.2). */
export function readStatus(status: number): Partial<ProblemFacts> {
	if (status !== 401 && status !== 403) return {};
	return {
		kind: 'login',
		what: `the service turned the call away (HTTP ${status})`,
		advice:
			'Check token and software token in the credential; when they are right, ask OutSmart whether your account needs a bearer token.',
	};
}

/** The work order is not there (any more). */
export function isGone(error: unknown): boolean {
	return hasCode(error, '1500');
}

export function hasCode(error: unknown, ...codes: string[]): boolean {
	return isProblem(error) && codes.includes(error.facts.code ?? '');
}
