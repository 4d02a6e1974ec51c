import { writeFileSync } from 'node:fs';
import { OPERATIONS_FILE, operationsPage } from './operations';

/** `npm run docs`: writes the page that is made of the code. */
writeFileSync(OPERATIONS_FILE, operationsPage());
