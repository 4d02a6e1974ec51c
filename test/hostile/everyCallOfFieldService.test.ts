import { testEveryCall } from './support/everyCall';
import { FIELD_SERVICE } from './support/worlds';

testEveryCall(FIELD_SERVICE);
