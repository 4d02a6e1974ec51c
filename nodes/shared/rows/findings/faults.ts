import type { BooksRecordFaults } from './booksRecords';
import type { BooksCallFaults } from './problems/booksCalls';
import type { ItemFaults } from './items';
import type { MasterDataFaults } from './masterData';
import type { MutationFaults } from './mutations';
import type { OrderReportFaults } from './orderReport';
import type { OfficeFaults } from './office';
import type { OutSmartFaults } from './outSmart';
import type { PayrollReadingFaults } from './payrollReading';
import type { ReconciliationFaults } from './reconciliation';
import type { SettingFaults } from './settings';
import type { InvoiceFaults } from './invoiceFaults';
import type { PayrollFileFaults } from './payrollFileFaults';

/** The facts of every fault, by its code. */
export type Faults = BooksRecordFaults &
	BooksCallFaults &
	InvoiceFaults &
	ItemFaults &
	MasterDataFaults &
	MutationFaults &
	OrderReportFaults &
	OfficeFaults &
	OutSmartFaults &
	PayrollFileFaults &
	PayrollReadingFaults &
	ReconciliationFaults &
	SettingFaults;
