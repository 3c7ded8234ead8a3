// npm run build: dependencies, API and panel, each only where something changed.
import { prepare } from './prepare.mjs';
import { giveUp, say } from './project.mjs';

await prepare().catch(giveUp);
say('全部就绪 · everything is built');
