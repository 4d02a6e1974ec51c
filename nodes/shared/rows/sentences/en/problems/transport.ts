import type {
	NoAnswerReason,
	NumberName,
	TransportProblems,
	UnexpectedReason,
	UnreadableReason,
} from '../../../findings/problems/transport';
import type { InContext, ProblemContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';
import { duration } from './duration';

export const transport: Sentences<InContext<TransportProblems>> = {
	baseUrlInvalid: {
		what: 'the base URL is not a valid URL',
		todo: 'Enter the base URL in the credential again; it begins with https://.',
	},
	baseUrlNotSecure: {
		what: ({ host }) =>
			`the base URL is not encrypted (http), so anyone on the way to ${host} could read along`,
		todo: "Let the base URL in the credential begin with https://. For a test in a network of your own there is 'Allow Unencrypted HTTP' in the credential.",
	},
	noAnswer: {
		what: ({ host, why, detail }) => `no answer from ${host}${inBrackets(NO_ANSWER[why] || detail)}`,
		todo: ({ sent, ...call }) =>
			sent ? later(call) : 'Check the base URL in the credential and the network of your n8n.',
	},
	tooManyCalls: {
		what: ({ status }) => `the service was called too often${http(status)}`,
		todo: ({ waitSeconds }) =>
			`Nothing is lost: ${waitSeconds ? `wait at least ${duration(waitSeconds)}` : 'wait a while'}, or let the workflow run less often.`,
	},
	serviceUnavailable: {
		what: ({ status }) => `the service is not available at the moment${http(status)}`,
		todo: later,
	},
	answerUnreadable: {
		what: ({ why, status }) =>
			why === 'status'
				? `the service answered with HTTP ${status}`
				: `the service answered with ${UNREADABLE[why]}${http(status)}`,
		todo: (call) =>
			`Check the base URL in the credential; if that is right, the service is out of order. ${later(call)}`,
	},
	answerTooBig: {
		what: ({ why, megabytes, status }) =>
			`the service answered with more than ${why === 'tooLong' ? `${megabytes} MB` : 'two million parts'}${http(status)}`,
		todo: 'Ask for less at once, such as a later start or a shorter period.',
	},
	answerUnexpected: {
		what: ({ why, field = '', status }) =>
			`the service answered with ${UNEXPECTED[why]}${field && ` ${field}`}${http(status)}`,
		todo: (call) => `${later(call)} When this stays, report it with the version of the package.`,
	},
	requestNotRead: {
		what: 'the service could not read what was sent',
		todo: 'Check the values that were given; if they are right, report this with the version of the package.',
	},
	serviceError: {
		what: 'the service ran into an error of its own',
		todo: ({ service, ...call }) =>
			`${later(call)} When this stays, ask the support of ${service}, with the text of the service.`,
	},
	refused: {
		what: 'the service refused',
		todo: 'Fix what the text of the service names, then run again.',
	},
	elementNotSendable: {
		what: ({ path }) => `${path} is not an element name`,
		todo: 'Check the values that were given to this operation; nothing was sent.',
	},
	valueNotSendable: {
		what: ({ path, type }) => `${path} cannot be sent: ${type}`,
		todo: 'Check the values that were given to this operation; nothing was sent.',
	},
	recordTooDeep: {
		what: 'a record of the service is nested too deeply to be sent back',
		todo: 'Look at its records there; nothing was sent.',
	},
	numberMissing: {
		what: ({ of }) => `no ${NUMBERS[of]} was given`,
		todo: ({ of }) => enter(of),
	},
	numberWrong: {
		what: ({ of }) => `the ${NUMBERS[of]} that was given is not a whole number`,
		todo: ({ of }) => enter(of),
	},
};

/** What a reader can do when a call came to nothing; says of a write whether something may have come of it. */
export function later({ outcome, waitSeconds }: Pick<ProblemContext, 'outcome' | 'waitSeconds'>): string {
	const when = waitSeconds ? `in ${duration(waitSeconds)}` : 'later';
	return outcome === 'unknown'
		? `Try again ${when}; what may have been written is looked up first.`
		: `Try again ${when}; this call changed nothing.`;
}

const NO_ANSWER: Record<NoAnswerReason, string> = {
	refused: 'the connection was refused',
	brokenOff: 'the connection broke off',
	tookTooLong: 'it took too long',
	notUnpacked: 'what came could not be unpacked',
	unknownHost: 'there is no host of that name',
	nameNotLookedUp: 'the name could not be looked up',
	noRoute: 'the network has no way to it',
	invalidUrl: 'that is not a valid URL',
	certificate: 'its certificate is not trusted',
	other: '',
};

const UNREADABLE: Record<Exclude<UnreadableReason, 'status'>, string> = {
	nothing: 'nothing at all',
	webPage: 'a web page instead of data',
	brokenOff: 'a message that breaks off half-way',
	doctype: 'a document with a DOCTYPE, which is not read',
	encoding: 'text in an unknown encoding',
	noSoap: 'something that is not a SOAP message',
	noJson: 'something that is not JSON',
	otherMessage: 'a message that cannot be read as an answer to this call',
	noEnvelope: 'data that is not an answer of this service',
};

const UNEXPECTED: Record<UnexpectedReason, string> = {
	noResult: 'an answer without the result that belongs to it',
	otherShape: 'a message of another shape than it should have',
	noList: 'something other than a list',
	noRecords: 'a list of something other than records',
	recordsWithout: 'records without',
	recordWithout: 'a record without',
	samePage: 'the same page of a list once more',
};

const NUMBERS: Record<NumberName, string> = {
	company: 'company ID',
	run: 'run ID',
	year: 'year',
	workOrder: 'work order ID',
};

function enter(of: NumberName): string {
	if (of === 'workOrder') return 'Enter the ID of the work order, which is not its number.';
	return `Enter the ${NUMBERS[of]}, or choose it from the list where there is one.`;
}

function http(status: number | undefined): string {
	return status === undefined ? '' : ` (HTTP ${status})`;
}

function inBrackets(text: string): string {
	return text && ` (${text})`;
}
