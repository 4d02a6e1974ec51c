/** Codes of the envelope (docs/services/outsmart.md 1.4). Codes without a known text have none here. */
export const CODES = {
	noEndpoint: 1000,
	unknownEndpoint: 1001,
	noToken: 1002,
	noSoftwareToken: 1003,
	token: 1004,
	softwareToken: 1005,
	https: 1006,
	uncaught: 1007,
	noBody: 1008,
	unparsableBody: 1009,
	/** Generic, of resources without a code of their own. */
	required: 1051,
	employee: 1101,
	material: 1201,
	relation: 1301,
	noWorkOrder: 1500,
	workOrderRequired: 1501,
	noUpdate: 1502,
	noChange: 1503,
	unparsableUpdate: 1504,
	notDeleted: 1600,
	project: 1701,
	hourType: 1801,
	object: 1901,
	workType: 2601,
	paymentMethod: 2701,
	workStatus: 2801,
} as const;

/** A refusal in terms of the service: HTTP 200 with another code than 200. */
export class OutSmartError extends Error {
	constructor(
		readonly code: number | string,
		readonly messages: readonly string[],
	) {
		super(`${code}: ${messages.join('; ')}`);
	}
}

export function outSmartError(name: keyof typeof CODES, ...messages: string[]): OutSmartError {
	return new OutSmartError(CODES[name], messages);
}
