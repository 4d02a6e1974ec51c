const DOCS = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden/blob/main/docs';
/** The page about what a booking does to the books, for bookkeepers, in Dutch. */
export const BOOKS_PAGE = `${DOCS}/books.nl.md`;
/** The page about what to check and choose before a workflow runs by itself. */
export const START_PAGE = `${DOCS}/set-up.nl.md#de-workflow-aanzetten`;
/** The page about the fields of the items that go from step to step. */
export const ITEMS_PAGE = `${DOCS}/items.md`;
