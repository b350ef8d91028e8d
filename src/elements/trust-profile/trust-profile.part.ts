import type { Part } from '../../widget/part.js';
import type { Profile } from './trust-profile.data.js';
import { shape } from './trust-profile.shape.js';

export const part: Part<Profile> = { key: 'profile', shape, schema: () => import('./trust-profile.data.js').then((m) => m.profileSchema) };
