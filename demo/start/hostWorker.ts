import { prepareHost } from '../../local-org/host/host.ts';

await prepareHost();
