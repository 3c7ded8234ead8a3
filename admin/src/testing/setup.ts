import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** A machine that runs every project's tests at once is slow; what is awaited still comes, or the test fails. */
const PATIENCE_MS = 20_000;
jest.setTimeout(3 * PATIENCE_MS);
configure({ asyncUtilTimeout: PATIENCE_MS });

/** react-admin names each input's parts in MUI's older way as well, and React remarks on every one of them; a refusal it tells the console as well as the screen. */
const OLDER_WAY = ['InputProps', 'inputProps', 'inputRef', 'InputLabelProps', 'SelectProps'];
const { error: complain } = console;
jest.spyOn(console, 'error').mockImplementation((...said: unknown[]) => {
  const isKnown = String(said[0]).startsWith('React does not recognize the') && said.some((word) => OLDER_WAY.includes(String(word)));
  if (!isKnown && !((said[0] instanceof Error && said[0].name === 'HttpError'))) complain(...said);
});
