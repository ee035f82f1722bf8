/** The type of all keys of the interface, read off the source language's dictionaries: one file an area of the site. */
import type about from '../../content/ui/en/about.json';
import type calendar from '../../content/ui/en/calendar.json';
import type carriers from '../../content/ui/en/carriers.json';
import type changes from '../../content/ui/en/changes.json';
import type common from '../../content/ui/en/common.json';
import type data from '../../content/ui/en/data.json';
import type glossary from '../../content/ui/en/glossary.json';
import type due from '../../content/ui/en/due.json';
import type flow from '../../content/ui/en/flow.json';
import type guides from '../../content/ui/en/guides.json';
import type keep from '../../content/ui/en/keep.json';
import type offline from '../../content/ui/en/offline.json';
import type pattern from '../../content/ui/en/pattern.json';
import type payments from '../../content/ui/en/payments.json';
import type phrases from '../../content/ui/en/phrases.json';
import type pictures from '../../content/ui/en/pictures.json';
import type plan from '../../content/ui/en/plan.json';
import type questions from '../../content/ui/en/questions.json';
import type reminders from '../../content/ui/en/reminders.json';
import type report from '../../content/ui/en/report.json';
import type search from '../../content/ui/en/search.json';
import type single from '../../content/ui/en/single.json';
import type site from '../../content/ui/en/site.json';
import type wizard from '../../content/ui/en/wizard.json';

type Dictionaries = typeof about &
  typeof calendar &
  typeof carriers &
  typeof changes &
  typeof common &
  typeof data &
  typeof glossary &
  typeof due &
  typeof flow &
  typeof guides &
  typeof keep &
  typeof offline &
  typeof pattern &
  typeof payments &
  typeof phrases &
  typeof pictures &
  typeof plan &
  typeof questions &
  typeof reminders &
  typeof report &
  typeof search &
  typeof single &
  typeof site &
  typeof wizard;

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutPlural<K> = K extends `${infer Base}_${PluralForm}` ? Base : K;

export type Key = WithoutPlural<keyof Dictionaries>;
