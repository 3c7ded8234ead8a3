import * as archive from '../archive/messages';
import * as articles from '../articles/messages';
import * as checks from '../checks/messages';
import * as writing from '../articles/writing/messages';
import * as commissions from '../commissions/messages';
import * as contributors from '../contributors/messages';
import * as desk from '../desk/messages';
import * as inspection from '../inspection/messages';
import * as intake from '../intake/messages';
import * as newIssue from '../issues/create/messages';
import * as flatplan from '../issues/flatplan/messages';
import * as issues from '../issues/messages';
import * as layout from '../layout/messages';
import * as notices from '../notices/messages';
import * as pages from '../pages/messages';
import * as layoutEditor from '../pages/layout-editor/messages';
import * as photos from '../photos/messages';
import * as proofs from '../proofs/messages';
import * as press from '../press/messages';
import * as quality from '../quality/messages';
import * as publications from '../publications/messages';
import * as reminders from '../reminders/messages';
import * as search from '../search/messages';
import * as live from '../shared/live/messages';
import * as outputs from '../shared/outputs/messages';
import * as shared from '../shared/messages';
import * as templates from '../templates/messages';
import * as users from '../users/messages';
import { merge, type Words } from './merge';
import { raZh } from './ra-zh';

const FEATURES = [commissions, reminders, templates, shared, live, layout, desk, publications, issues, newIssue, flatplan, pages, layoutEditor, press, articles, writing, intake, photos, notices, contributors, checks, quality, search, archive, users, inspection, outputs, proofs];

/** Every word of the panel in Chinese. */
export const zh: Words = merge([raZh as unknown as Words, ...FEATURES.map((feature) => feature.zh)]);
