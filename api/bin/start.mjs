// npm start: makes the checkout ready and runs the newsroom in this very process, so that signals need no passing on.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { stopWhenOrphaned } from './launcher.mjs';
import { prepare } from './prepare.mjs';
import { apiDist, giveUp } from './project.mjs';

await prepare().catch(giveUp);
stopWhenOrphaned();
process.setSourceMapsEnabled(true);
await import(pathToFileURL(join(apiDist, 'api', 'src', 'main.js')).href).catch(giveUp);
