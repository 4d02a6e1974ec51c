import { eachIsOdd } from './support/each';
import { STATEMENTS } from './support/worlds';

eachIsOdd(STATEMENTS);
