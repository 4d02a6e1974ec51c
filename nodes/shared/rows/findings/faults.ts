import type { BooksRecordFaults } from './booksRecords';
import type { BooksCallFaults } from './problems/booksCalls';
import type { InvoiceFaults } from './invoices';
import type { ItemFaults } from './items';
import type { MasterDataFaults } from './masterData';
import type { MutationFaults } from './mutations';
import type { OfficeFaults } from './office';
import type { OutSmartFaults } from './outSmart';
import type { PayrollFaults } from './payroll';
import type { PayrollFileFaults } from './payrollFiles';
import type { PayrollReadingFaults } from './payrollReading';
import type { SettingFaults } from './settings';

/** The facts of every fault, by its code. */
export type Faults = BooksRecordFaults &
	BooksCallFaults &
	InvoiceFaults &
	ItemFaults &
	MasterDataFaults &
	MutationFaults &
	OfficeFaults &
	OutSmartFaults &
	PayrollFaults &
	PayrollFileFaults &
	PayrollReadingFaults &
	SettingFaults;
