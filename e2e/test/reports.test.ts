import { itemsOf, fileOf, messageOf, type Execution } from '../n8n/execution';
import { MANUAL_TRIGGER, ORDER_REPORT, PAYROLL, prepared, RECONCILIATION } from '../n8n/templates';
import { useN8n } from './support/useN8n';
import { VERSIONS } from './support/versions';
