/** What a template may lack, as `template-incomplete` names it; a `title` is missed on the phone already. */
export const TEMPLATE_GAPS = [
  'cause',
  'owner',
  'effects',
  'nextUpdateMinutes',
  'text',
  'text.en',
  'text.fields',
  'title',
] as const;
export type TemplateGap = (typeof TEMPLATE_GAPS)[number];
