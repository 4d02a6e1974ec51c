const DOCS = 'https://github.com/n8n-nodes-eboekhouden/n8n-nodes-eboekhouden/blob/main/docs';
/** What a booking does to the books: for bookkeepers, in Dutch. */
export const BOOKS_PAGE = `${DOCS}/books.nl.md`;
/** What is checked and chosen before a workflow runs by itself. */
export const START_PAGE = `${DOCS}/set-up.nl.md#de-workflow-aanzetten`;
/** The fields of the items that go from step to step. */
export const ITEMS_PAGE = `${DOCS}/items.md`;
