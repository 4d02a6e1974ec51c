import { memory } from '../support/deduplicator';

// What a workflow remembers would else be known to the next test, of whichever file this worker runs then.
beforeEach(() => memory.reset());
