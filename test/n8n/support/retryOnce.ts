// A slow machine alone must not fail a run. At once, because later tests of a file make more in its n8n.
jest.retryTimes(1, { logErrorsBeforeRetry: true, retryImmediately: true });
