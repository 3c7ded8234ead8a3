import raEn from 'ra-language-english';
import * as archive from '../archive/messages-en';
import * as articles from '../articles/messages-en';
import * as checks from '../checks/messages-en';
import * as writing from '../articles/writing/messages-en';
import * as commissions from '../commissions/messages-en';
import * as contributors from '../contributors/messages-en';
import * as desk from '../desk/messages-en';
import * as inspection from '../inspection/messages-en';
import * as intake from '../intake/messages-en';
import * as newIssue from '../issues/create/messages-en';
import * as flatplan from '../issues/flatplan/messages-en';
import * as issues from '../issues/messages-en';
import * as layout from '../layout/messages-en';
import * as notices from '../notices/messages-en';
import * as pages from '../pages/messages-en';
import * as layoutEditor from '../pages/layout-editor/messages-en';
import * as photos from '../photos/messages-en';
import * as proofs from '../proofs/messages-en';
import * as press from '../press/messages-en';
import * as quality from '../quality/messages-en';
import * as publications from '../publications/messages-en';
import * as reminders from '../reminders/messages-en';
import * as search from '../search/messages-en';
import * as live from '../shared/live/messages-en';
import * as outputs from '../shared/outputs/messages-en';
import * as shared from '../shared/messages-en';
import * as templates from '../templates/messages-en';
import * as users from '../users/messages-en';
import { merge, type Words } from './merge';

const FEATURES = [commissions, reminders, templates, shared, live, layout, desk, publications, issues, newIssue, flatplan, pages, layoutEditor, press, articles, writing, intake, photos, notices, contributors, checks, quality, search, archive, users, inspection, outputs, proofs];

/** Every word of the panel in English. */
export const en: Words = merge([raEn as unknown as Words, ...FEATURES.map((feature) => feature.en)]);
