import { isWrite } from './calls';
import type { RecordedCall } from './calls';
import { Books } from './eboekhouden/books/books';
import { eBoekhoudenService } from './eboekhouden/service';
import { Faults } from './faults';
import { Payroll } from './nmbrs/payroll/payroll';
import { nmbrsServices } from './nmbrs/services';
import type { SoapService } from './soap/service';

/** Everything that the sandbox simulates, without the network. */
export class World {
	readonly books = new Books();
	readonly payroll = new Payroll();
	readonly faults = new Faults();
	readonly calls: RecordedCall[] = [];
	readonly services: readonly SoapService[] = [
		eBoekhoudenService(this.books),
		...nmbrsServices(this.payroll),
	];

	writes(): RecordedCall[] {
		return this.calls.filter(isWrite);
	}

	reset(): void {
		this.books.reset();
		this.payroll.reset();
		this.faults.clear();
		this.calls.length = 0;
	}
}
