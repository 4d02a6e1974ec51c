import { installedN8n } from './support/prepared';
import { testCommandLine } from './support/testCommandLine';

testCommandLine('command-line', installedN8n);
