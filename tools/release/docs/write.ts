import { writeFileSync } from 'node:fs';
import { generatedPages } from './pages';

/** `npm run docs`: writes the pages that are made of the code. */
for (const { file, text } of generatedPages()) writeFileSync(file, text);
