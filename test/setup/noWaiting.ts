import { skipRetryPauses } from '../prove/skipRetryPauses';

// The pauses between tries are tested by themselves; everywhere else they would only make the tests slow.
skipRetryPauses();
