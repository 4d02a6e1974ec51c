import { eachIsOdd } from './support/each';
import { FIELD_SERVICE } from './support/worlds';

eachIsOdd(FIELD_SERVICE);
