import { testEveryCall } from './support/everyCall';
import { PAYROLL } from './support/worlds';

testEveryCall(PAYROLL);
