import { eachIsOdd } from './support/each';
import { PAYROLL } from './support/worlds';

eachIsOdd(PAYROLL);
