/** The pauses between tries are tested by themselves; everywhere else they would only make the tests slow. */
jest.mock('n8n-workflow', () => ({
	...jest.requireActual<object>('n8n-workflow'),
	sleep: async () => {},
}));
