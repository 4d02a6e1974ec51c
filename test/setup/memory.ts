import { memory } from '../support/deduplicator';

// Otherwise the next test, of whichever file this worker runs, would know what a workflow remembered.
beforeEach(() => memory.reset());
