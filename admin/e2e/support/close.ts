import './open';

export default async (): Promise<void> => {
  await globalThis.newsroomOfThisRun?.close();
};
