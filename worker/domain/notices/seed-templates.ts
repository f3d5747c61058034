import type { Template, TemplateId } from './template.ts';

type Seed = Omit<Template, 'version' | 'retired'>;

/** Likeliest first: the first one is opened by "Umumkan gangguan" itself. */
const SEEDS: readonly Seed[] = [
  {
    id: 'central-network',
    kind: 'outage',
    title: { id: 'Jaringan pusat putus', en: 'Central network down' },
    cause: 'central-network',
    owner: 'centre',
    advice: 'leave-file',
    effects: null,
    text: null,
    nextUpdateMinutes: 60,
  },
];

/** The templates an office has: the seeds, as it has changed them, then its own. Retired ones are among them. */
export function templatesOf(own: Record<TemplateId, Template>): Template[] {
  const seeds = SEEDS.map((seed) => own[seed.id] ?? { ...seed, version: 1, retired: false });
  const added = Object.values(own).filter((one) => !SEEDS.some((seed) => seed.id === one.id));
  return [...seeds, ...added];
}
