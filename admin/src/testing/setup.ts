import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** A machine that runs every project's tests at once is slow; what is awaited still comes, or the test fails. */
const PATIENCE_MS = 20_000;
jest.setTimeout(3 * PATIENCE_MS);
configure({ asyncUtilTimeout: PATIENCE_MS });
