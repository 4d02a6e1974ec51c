import type { HttpAnswer } from './httpAnswer';
import { isRest } from './calls';
import type { ServiceName } from './serviceName';

/** Faults between a client and a service. */
export type FaultKind =
	/** The connection breaks before the request is carried out. */
	| 'dropBefore'
	/** It is carried out, then the connection breaks without an answer. */
	| 'dropAfter'
	/** Not carried out, and no answer until the client gives up or the sandbox stops. */
	| 'timeout'
	/** It is carried out, but there is no answer until the client gives up or the sandbox stops. */
	| 'timeoutAfter'
	/** HTTP 503 with an HTML page, as a web server in trouble gives. */
	| 'unavailable'
	/** HTTP 200 with an HTML login page. */
	| 'html'
	/** HTTP 200 without a body; not carried out. */
	| 'empty'
	/** Carried out; only the first half of the answer arrives. */
	| 'cutOff'
	/** HTTP 200 with text that is neither XML nor JSON. */
	| 'garbage'
	/** E0023, or 401 over REST; not carried out. */
	| 'sessionExpired'
	/** E003.1, or 429 with Retry-After over REST; not carried out. */
	| 'callLimit'
	/** Fault 9999, not carried out. */
	| 'nmbrs9999'
	/** A business error with a text of your own, not carried out. */
	| 'refuse'
	/** OutSmart: an envelope with your own code, not carried out. */
	| 'outsmartCode'
	/** HTTP 429, not carried out; with Retry-After when the fault has it. */
	| 'tooManyRequests'
	/** Any answer, carried out or not. */
	| 'own';

/** Makes an answer; `carryOut` carries the call out and returns its answer. */
export type OwnAnswer = (carryOut: () => HttpAnswer) => HttpAnswer;

export interface FaultRequest {
	kind: FaultKind;
	/** Any service when left out. */
	service?: ServiceName;
	/**
	 * Any operation when left out. A SOAP name also applies to the same operation over REST: AddMutatie is `POST
	 * /v1/mutation`, but not the other way round.
	 */
	operation?: string;
	/** Any administration when left out; else the guid of the one whose SOAP calls are affected. */
	administration?: string;
	/** The number of matching calls that pass first. */
	skip?: number;
	/** How often it happens; once when left out. */
	times?: number;
	/** For `refuse` and `outsmartCode`. */
	code?: string | number;
	text?: string;
	/** For `tooManyRequests`: the header Retry-After, seconds or a date. */
	retryAfter?: string;
	/** For `own`. */
	answer?: OwnAnswer;
}

/** Kinds for one protocol only; calls of the other are not affected. */
const SOAP_ONLY: ReadonlySet<FaultKind> = new Set(['sessionExpired', 'callLimit', 'nmbrs9999']);
const OUTSMART_ONLY: ReadonlySet<FaultKind> = new Set(['outsmartCode']);

function canBefall(kind: FaultKind, service: ServiceName, operation: string): boolean {
	if (kind === 'nmbrs9999' && isRest(operation)) return false;
	return !(service === 'OutSmart' ? SOAP_ONLY : OUTSMART_ONLY).has(kind);
}

/** The REST names of SOAP operations. */
const OVER_REST: Record<string, string> = {
	OpenSession: 'POST /v1/session',
	CloseSession: 'DELETE /v1/session',
	GetMutaties: 'GET /v1/mutation',
	AddMutatie: 'POST /v1/mutation',
	GetRelaties: 'GET /v1/relation',
	AddRelatie: 'POST /v1/relation',
	UpdateRelatie: 'PATCH /v1/relation/{id}',
	GetFacturen: 'GET /v1/invoice',
	AddFactuur: 'POST /v1/invoice',
	GetArtikelen: 'GET /v1/product',
	GetOpenPosten: 'GET /v1/mutation/invoice/outstanding',
	GetGrootboekrekeningen: 'GET /v1/ledger',
	AddGrootboekrekening: 'POST /v1/ledger',
	UpdateGrootboekrekening: 'PATCH /v1/ledger/{id}',
	GetSaldo: 'GET /v1/ledger/{id}/balance',
	GetSaldi: 'GET /v1/ledger/balances',
	GetKostenplaatsen: 'GET /v1/costcenter',
};

function isMeant(named: string | undefined, operation: string): boolean {
	return named === undefined || named === operation || OVER_REST[named] === operation;
}

/** Faults that wait for a call. */
export class Faults {
	private waiting: (FaultRequest & { skip: number; times: number })[] = [];

	inject(fault: FaultRequest): void {
		this.waiting.push({ skip: 0, times: 1, ...fault });
	}

	clear(): void {
		this.waiting = [];
	}

	get pending(): readonly FaultRequest[] {
		return this.waiting;
	}

	/** The fault for this call, if any; the oldest goes first. */
	take(service: ServiceName, operation: string, administration?: string): FaultRequest | undefined {
		for (const fault of this.waiting) {
			if (fault.service !== undefined && fault.service !== service) continue;
			if (fault.administration !== undefined && fault.administration !== administration) continue;
			if (!canBefall(fault.kind, service, operation)) continue;
			if (!isMeant(fault.operation, operation)) continue;
			if (fault.skip > 0) {
				fault.skip -= 1;
				continue;
			}
			fault.times -= 1;
			if (fault.times <= 0) this.waiting = this.waiting.filter((other) => other !== fault);
			return fault;
		}
		return undefined;
	}
}
