import { type Newsroom, openNewsroom } from './newsroom';

declare global {
  var newsroomOfThisRun: Newsroom | undefined;
}

/** One newsroom for all browser tests of a run: opening it costs more than walking through it. */
export default async (): Promise<void> => {
  globalThis.newsroomOfThisRun = await openNewsroom();
  process.env.NEWSROOM_ADDRESS = globalThis.newsroomOfThisRun.address;
  process.env.NEWSROOM_FOLDER = globalThis.newsroomOfThisRun.folder;
};
