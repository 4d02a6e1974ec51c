import { isWrite } from './calls';
import type { RecordedCall } from './calls';
import type { DataSet } from './dataSets';
import { Administrations } from './eboekhouden/books/administrations';
import { Books } from './eboekhouden/books/books';
import { eBoekhoudenService } from './eboekhouden/service';
import { Faults } from './faults';
import { FieldService } from './outsmart/fieldService/fieldService';
import { Payroll } from './nmbrs/payroll/payroll';
import { nmbrsServices } from './nmbrs/services';
import type { SoapService } from './soap/service';

/** Holds back the answer to a call that was carried out; the host is as the client wrote it. */
export type Hold = (call: RecordedCall, host: string) => Promise<void> | undefined;

/** Everything that the sandbox simulates, without the network. */
export class World {
	/** Those of the login's own administration. */
	readonly books: Books;
	/** Over SOAP: all that the login has access to. */
	readonly administrations: Administrations;
	readonly fieldService: FieldService;
	readonly payroll = new Payroll();
	readonly faults = new Faults();
	readonly calls: RecordedCall[] = [];
	readonly services: readonly SoapService[];
	hold?: Hold;

	constructor(readonly data: DataSet = 'bakery') {
		this.books = new Books(data);
		this.administrations = new Administrations(this.books);
		this.fieldService = new FieldService(data);
		this.services = [eBoekhoudenService(this.administrations), ...nmbrsServices(this.payroll)];
	}

	writes(): RecordedCall[] {
		return this.calls.filter(isWrite);
	}

	/** To the initial data, unless others are given. */
	reset(data: DataSet = this.data): void {
		this.books.reset(data);
		this.administrations.reset();
		this.fieldService.reset(data);
		this.payroll.reset();
		this.faults.clear();
		this.calls.length = 0;
		this.hold = undefined;
	}
}
