import { fieldServiceDutch } from './fieldService/dutch';
import { payrollDutch } from './payroll/dutch';

/** The Dutch of every text of the moves; what is only a setting is the same in both. */
export const DUTCH: Readonly<Record<string, string>> = { ...payrollDutch, ...fieldServiceDutch };
