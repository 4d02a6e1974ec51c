import type { RecordedCall } from './calls';
import type { DataSet } from './dataSets';
import type { Administrations } from './eboekhouden/books/administrations';
import type { Books } from './eboekhouden/books/books';
import { CREDENTIALS as BOOKS_CREDENTIALS, REST_CREDENTIALS } from './eboekhouden/data/initialBooks';
import { BASE_PATH as REST_PATH } from './eboekhouden/rest/service';
import type { Faults } from './faults';
import { CREDENTIALS as PAYROLL_CREDENTIALS } from './nmbrs/data/initialPayroll';
import type { Payroll } from './nmbrs/payroll/payroll';
import { CREDENTIALS as FIELD_SERVICE_CREDENTIALS } from './outsmart/data/initialFieldService';
import type { FieldService } from './outsmart/fieldService/fieldService';
import { DOCUMENTS_PATH } from './outsmart/documents';
import { BASE_PATH } from './outsmart/service';
import type { Outcome } from './faultEffects';
import { close, listen, outcomeOf, type Request } from './server/httpServer';
import { World, type Hold } from './world';

export type { RecordedCall } from './calls';
export type { Hold } from './world';
export type { FaultKind, FaultRequest, Faults, OwnAnswer } from './faults';
export type { HttpAnswer } from './httpAnswer';
export type {
	Administration,
	AdministrationByHand,
	Administrations,
} from './eboekhouden/books/administrations';
export type { Books } from './eboekhouden/books/books';
export type { Mutation, MutationKind, MutationRow } from './eboekhouden/books/types';
export type { Payroll } from './nmbrs/payroll/payroll';
export type { DataSet } from './dataSets';
export type { FieldService } from './outsmart/fieldService/fieldService';
export type { WorkOrderByHand } from './outsmart/fieldService/newWorkOrder';
export type {
	CustomerPrice,
	FieldRelation,
	HourType,
	Material,
	Status,
	UsedMaterial,
	WorkOrder,
	WorkPeriod,
	WorkStatus,
} from './outsmart/fieldService/types';
export type { Company, JournalLine, Run, Transaction } from './nmbrs/payroll/types';

/** A running simulator of the services. */
export interface Sandbox {
	url: string;
	eBoekhouden: { url: string; credentials: typeof BOOKS_CREDENTIALS };
	/** The same administration over REST: paths such as /v1/mutation are below this address. */
	eBoekhoudenRest: { url: string; credentials: typeof REST_CREDENTIALS };
	/** The services are below this address: CompanyService.asmx, DebtorService.asmx. */
	nmbrs: { url: string; credentials: typeof PAYROLL_CREDENTIALS };
	outSmart: { url: string; credentials: typeof FIELD_SERVICE_CREDENTIALS };
	/** The e-Boekhouden administration of the login: its state, and what a person can do by hand. */
	books: Books;
	/** Every administration that the login has access to over SOAP, each with its own books. */
	administrations: Administrations;
	/** Nmbrs: its state, and what a payroll officer can do. */
	payroll: Payroll;
	/** OutSmart: its state, and what a person can do in its back office. */
	fieldService: FieldService;
	faults: Faults;
	/** Every request since the start or the last reset, in order. */
	calls: RecordedCall[];
	/** Only those of writing operations, whether they succeeded or not. */
	writes(): RecordedCall[];
	/** Every answer waits for this, so that executions can be stopped or interleaved at any call; until the next reset. */
	holdAnswers(hold: Hold | undefined): void;
	/** Back to the initial data, those of the start unless others are given: no faults, no calls. */
	reset(data?: DataSet): void;
	/** What it makes of a request to its address, without the network between. */
	answer(request: Request): Promise<Outcome>;
	/** Closes at once, also connections that are kept alive. */
	stop(): Promise<void>;
}

/** Port 0 is any free port; the data are those of the bakery unless the manual's are asked for. */
export async function startSandbox(options: { port?: number; data?: DataSet } = {}): Promise<Sandbox> {
	const world = new World(options.data);
	const { server, port } = await listen(world, options.port ?? 0);
	const url = `http://127.0.0.1:${port}`;
	world.fieldService.settings.documents = `${url}${DOCUMENTS_PATH}`;
	world.books.ownAddress = url;
	return {
		url,
		eBoekhouden: { url: `${url}/eboekhouden/soap.asmx`, credentials: { ...BOOKS_CREDENTIALS } },
		eBoekhoudenRest: { url: `${url}${REST_PATH}`, credentials: { ...REST_CREDENTIALS } },
		nmbrs: { url: `${url}/nmbrs/soap/v3`, credentials: { ...PAYROLL_CREDENTIALS } },
		outSmart: { url: `${url}${BASE_PATH}`, credentials: { ...FIELD_SERVICE_CREDENTIALS } },
		books: world.books,
		administrations: world.administrations,
		payroll: world.payroll,
		fieldService: world.fieldService,
		faults: world.faults,
		calls: world.calls,
		writes: () => world.writes(),
		holdAnswers: (hold) => {
			world.hold = hold;
		},
		reset: (data) => world.reset(data),
		answer: async (request) => await outcomeOf(world, request),
		stop: () => close(server),
	};
}
