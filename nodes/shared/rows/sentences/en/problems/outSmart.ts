import type { OutSmartProblems, RecordName } from '../../../findings/problems/outSmart';
import type { InContext } from '../../../findings/problems';
import type { Sentences } from '../../sentence';

export const outSmart: Sentences<InContext<OutSmartProblems>> = {
	tokenMissing: { what: 'the token is missing', todo: 'Enter the token in the credential.' },
	softwareTokenMissing: {
		what: 'the software token is missing',
		todo: 'Enter the software token in the credential.',
	},
	wrongToken: {
		what: 'the token (customer token) is not right',
		todo: 'Copy the token again from OutSmart (Instellingen > Externe koppelingen), or look whether token and software token changed places.',
	},
	wrongSoftwareToken: {
		what: 'the software token is wrong or not licensed with this token',
		todo: 'Ask OutSmart for the software token that belongs to this token: the two are issued together, for one software package.',
	},
	turnedAway: {
		what: ({ status }) => `the service turned the call away (HTTP ${status})`,
		todo: 'Check token and software token in the credential; when they are right, ask OutSmart whether your account needs a bearer token.',
	},
	noSuchCall: {
		what: 'there is no such call at the base URL',
		todo: 'Check the base URL in the credential; it ends with /openapi/8.',
	},
	httpsOnly: {
		what: 'the service answers over https only',
		todo: 'Let the base URL in the credential begin with https://.',
	},
	recordRefused: {
		what: ({ record }) => `the service refused ${RECORDS[record]}`,
		todo: 'Fix what the text of the service names, then run again.',
	},
	workOrderMissing: {
		what: 'there is no such work order',
		todo: 'Check the ID of the work order; it may have been deleted.',
	},
	nothingToChange: { what: 'there was nothing to change', todo: 'Choose a work order status.' },
	nothingChanged: { what: 'nothing was changed', todo: 'The work order has these values already.' },
	deleteRefused: {
		what: 'the service deleted nothing',
		todo: 'Check entity, key and value against the text of the service.',
	},
	pdfUnreadable: {
		what: ({ status }) => `there is no PDF at the address of the PDF (HTTP ${status})`,
		todo: 'Open the work order in OutSmart and see whether its PDF opens there; then try again.',
	},
};

const RECORDS: Record<RecordName, string> = {
	employee: 'an employee',
	material: 'a material',
	relation: 'a relation',
	workOrder: 'the work order',
	hourType: 'an hour type',
	workStatus: 'a work order status',
	project: 'a project',
	object: 'an object',
};
